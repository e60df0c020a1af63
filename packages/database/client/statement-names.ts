/** Names at most this many statements: each costs memory in every connection of the server. */
const MOST_NAMED = 200;
/** Statements that were seen, but not often enough to be named. */
const MOST_WATCHED = 1_000;
const WORTH_NAMING = 3;

/**
 * Names for statements that come back, so that PostgreSQL plans them once per connection: with
 * row-level security, planning takes longer than running most of them. Statements that differ by the
 * length of a list would otherwise pile up, so a statement earns its name by its third use.
 */
export function statementNames(): (query: { sql: string }) => string {
  const named = new Map<string, string>();
  const uses = new Map<string, number>();
  return ({ sql }) => {
    const name = named.get(sql);
    if (name !== undefined) return name;
    const seen = (uses.get(sql) ?? 0) + 1;
    if (seen < WORTH_NAMING || named.size >= MOST_NAMED) {
      if (uses.size >= MOST_WATCHED) uses.clear();
      uses.set(sql, seen);
      // An empty name is PostgreSQL's unnamed statement.
      return '';
    }
    uses.delete(sql);
    const fresh = `s${named.size}`;
    named.set(sql, fresh);
    return fresh;
  };
}
