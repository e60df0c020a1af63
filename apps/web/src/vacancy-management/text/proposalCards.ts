import type { VacancyProposalsAnswer } from '@inzetbaar/contracts/vacancies';
import type { VacancyInput } from '@inzetbaar/contracts/vacancies';

/** A piece of a text; marked where something was found in it. */
export interface Piece {
  text: string;
  start: number;
  isMarked: boolean;
}

/** The text in pieces, with the found phrases marked; phrases that overlap become one. */
export function markedPieces(
  text: string,
  phrases: readonly { start: number; end: number }[],
): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of phrases.toSorted((a, b) => a.start - b.start)) {
    const last = pieces.at(-1);
    if (start < at && last !== undefined) {
      last.text = text.slice(last.start, Math.max(at, end));
    } else {
      if (start > at) pieces.push({ text: text.slice(at, start), start: at, isMarked: false });
      pieces.push({ text: text.slice(start, end), start, isMarked: true });
    }
    at = Math.max(at, end);
  }
  if (at < text.length) pieces.push({ text: text.slice(at), start: at, isMarked: false });
  return pieces;
}

/** The part of a form that proposals can change. */
export type Proposable = Pick<VacancyInput, 'skills' | 'titles' | 'reservedProcedures'> & {
  hoursMin: number | undefined;
  hoursMax: number | undefined;
  description: string;
};

/** What is accepted, by the name of each card. */
export type CardName =
  | `skill:${string}`
  | `title:${string}`
  | `procedure:${string}`
  | 'hours'
  | 'description';

/**
 * The form with what was accepted added to it. A skill, title or procedure that is in the form stays
 * as it is; hours and description are replaced only where their own card was accepted.
 */
export function withAccepted(
  now: Proposable,
  { text, found }: { text: string; found: VacancyProposalsAnswer },
  accepted: ReadonlySet<CardName>,
): Proposable {
  const known = new Set(now.skills.map(({ skillId }) => skillId));
  const skills = [...found.skills, ...skillsBehindDiplomas(found), ...usualSkills(found)]
    .filter(({ skillId }) => accepted.has(`skill:${skillId}`) && !known.has(skillId))
    .map(({ skillId, level, importance }) => ({ skillId, level, importance }));
  const titles = found.titles.map(({ title }) => title);
  const procedures = found.procedures.map(({ procedure }) => procedure);
  const takesHours = found.hours !== null && accepted.has('hours');
  return {
    skills: [...now.skills, ...skills],
    titles: [...new Set([...now.titles, ...titles.filter((one) => accepted.has(`title:${one}`))])],
    reservedProcedures: [
      ...new Set([
        ...now.reservedProcedures,
        ...procedures.filter((one) => accepted.has(`procedure:${one}`)),
      ]),
    ],
    hoursMin: takesHours ? found.hours?.min : now.hoursMin,
    hoursMax: takesHours ? found.hours?.max : now.hoursMax,
    description: accepted.has('description') ? text.trim() : now.description,
  };
}

/** The skills behind the diplomas that were asked and that the text does not name itself, each once. */
export function skillsBehindDiplomas({ skills, diplomas }: VacancyProposalsAnswer) {
  const named = new Set(skills.map(({ skillId }) => skillId));
  return diplomas
    .flatMap(({ skills: behind }) => behind)
    .filter(({ skillId }) => !named.has(skillId) && named.add(skillId))
    .map((skill) => ({ ...skill, importance: 'essential' as const }));
}

/** What the function in the title nearly always asks; what stands behind a diploma is shown there. */
export function usualSkills(found: VacancyProposalsAnswer) {
  const behind = new Set(skillsBehindDiplomas(found).map(({ skillId }) => skillId));
  return found.usual
    .filter(({ skillId }) => !behind.has(skillId))
    .map((skill) => ({ ...skill, importance: 'essential' as const }));
}
