import {
  authorityFor,
  holdsOneOf,
  type LawDate,
  type LegalTitle,
  type LegalTitleRule,
  type ReservedProcedure,
  titleRuleOf,
  whoMay,
} from '../law/index.ts';
import { studyFor, type TitleStudy } from './studies.ts';

/** What the law asks before an occupation may be done. No training of an employer takes its place. */
export type LegalStep =
  | {
      kind: 'title';
      /** Any one of these will do. */
      titles: readonly LegalTitle[];
      rules: readonly LegalTitleRule[];
      studies: readonly TitleStudy[];
    }
  | {
      kind: 'procedure';
      skillId: string;
      procedure: ReservedProcedure;
      /** The titles that may do it (Wet BIG, articles 36, 38 and 39). */
      titles: readonly LegalTitle[];
    };

/**
 * What the law asks of somebody with these titles: one of the titles of the occupation, and authority for
 * the reserved procedures among its skills, unless the title that is to be earned brings it.
 */
export function legalSteps(
  held: readonly LegalTitle[],
  asked: readonly LegalTitle[],
  reserved: readonly { skillId: string; procedure: ReservedProcedure }[],
  onDate: LawDate,
): LegalStep[] {
  const steps: LegalStep[] = [];
  const missesTitle = !holdsOneOf(held, asked);
  if (missesTitle) {
    steps.push({
      kind: 'title',
      titles: asked,
      rules: asked.flatMap((title) => titleRuleOf(title, onDate) ?? []),
      studies: asked.map(studyFor),
    });
  }
  // Whichever of the asked titles somebody earns has to bring the authority.
  const futures = missesTitle ? asked.map((title) => [...held, title]) : [held];
  for (const { skillId, procedure } of reserved) {
    const may = (titles: readonly LegalTitle[]) =>
      authorityFor(titles, procedure, onDate).kind !== 'none';
    if (futures.every(may)) continue;
    const { own, functional, order } = whoMay(procedure, onDate);
    const titles = [...own, ...functional, ...order];
    steps.push({ kind: 'procedure', skillId, procedure, titles });
  }
  return steps;
}
