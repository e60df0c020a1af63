/**
 * One way to write down a status: a table of the changes that may happen, who may make them and what
 * must be given. Use cases decide with it and the screens read it to know which buttons to show.
 */
export interface Transition<Status extends string, Name extends string, Party extends string> {
  name: Name;
  from: readonly Status[];
  to: Status;
  /** Who may do this. */
  by: readonly Party[];
  /** What has to be told with it. */
  needs: readonly TransitionNeed[];
}

/** Things that a change can ask for; the use case refuses with `missing_field` where it is absent. */
export type TransitionNeed = 'reason' | 'release' | 'meeting';

/** The row for a change from a status by a party, or undefined where the table has none. */
export function findTransition<Status extends string, Name extends string, Party extends string>(
  table: readonly Transition<Status, Name, Party>[],
  name: string,
  from: Status,
  party: Party,
): Transition<Status, Name, Party> | undefined {
  return table.find(
    (row) => row.name === name && row.from.includes(from) && row.by.includes(party),
  );
}

/** The names of all changes that a party may make from a status, in the order of the table. */
export function allowedTransitions<
  Status extends string,
  Name extends string,
  Party extends string,
>(table: readonly Transition<Status, Name, Party>[], from: Status, party: Party): Name[] {
  return table
    .filter((row) => row.from.includes(from) && row.by.includes(party))
    .map((row) => row.name);
}
