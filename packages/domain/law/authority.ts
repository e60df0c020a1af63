import { AUTHORITY_RULES, type AuthorityRule } from './authority-rules.ts';
import type { ReservedProcedure } from './reserved-procedures.ts';
import { inForce, type LawDate } from './rules.ts';
import { LEGAL_TITLES, type LegalTitle, withIncludedTitles } from './titles.ts';

/**
 * In what way a person may do a reserved procedure:
 * `own`: on own authority (zelfstandig bevoegd, Wet BIG art. 36);
 * `functional`: on order, without supervision (art. 39, Besluit functionele zelfstandigheid);
 * `order`: on order and with supervision where needed (art. 35 and 38), if competent;
 * `none`: not at all.
 */
export type AuthorityKind = 'own' | 'functional' | 'order' | 'none';

/** The answer of the law, with the row that it rests on. */
export type Authority =
  | { kind: Exclude<AuthorityKind, 'none'>; rule: AuthorityRule }
  | { kind: 'none'; rule: null };

const STRENGTH = { own: 3, functional: 2, order: 1 } as const;

/**
 * The strongest authority that any of the titles (and the titles they include) gives for a
 * reserved procedure on a date. What to do with it is for the caller: matching blocks on `none`
 * and shows `order` and `functional` as "op opdracht van een arts". It says who is *authorised*
 * (bevoegd); whether a person is *competent* (bekwaam, art. 35 and 38) is a matter of skills.
 */
export function authorityFor(
  titles: readonly LegalTitle[],
  procedure: ReservedProcedure,
  onDate: LawDate,
): Authority {
  const held = withIncludedTitles(titles);
  let best: AuthorityRule | null = null;
  for (const rule of AUTHORITY_RULES) {
    if (!rule.procedures.includes(procedure) || !held.includes(rule.title)) continue;
    if (!inForce(rule, onDate)) continue;
    if (best === null || STRENGTH[rule.kind] > STRENGTH[best.kind]) best = rule;
  }
  return best === null ? { kind: 'none', rule: null } : { kind: best.kind, rule: best };
}

/** The titles that may do a reserved procedure, by how they may. */
export type TitlesByAuthority = Readonly<
  Record<Exclude<AuthorityKind, 'none'>, readonly LegalTitle[]>
>;

/** Who may do a reserved procedure on a date; a title stands in one list, under its strongest kind. */
export function whoMay(procedure: ReservedProcedure, onDate: LawDate): TitlesByAuthority {
  const withKind = (kind: AuthorityKind) =>
    LEGAL_TITLES.filter((title) => authorityFor([title], procedure, onDate).kind === kind);
  return { own: withKind('own'), functional: withKind('functional'), order: withKind('order') };
}
