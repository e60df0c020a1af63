import type { HeldSkill } from '@inzetbaar/domain/passports';
import type { SkillCatalogue, StoredEvidence, StoredPassport } from '../ports/index.ts';

type Catalogue = Pick<SkillCatalogue, 'follow'>;

/**
 * A passport in the words of the newest version of the skills language. A skill that was split stays
 * as it was, after the others, until its owner says which of the new ones it is: nothing is lost.
 */
export function inNewestWords<P extends Pick<StoredPassport, 'skills'>>(
  passport: P,
  catalogue: Catalogue,
): P {
  return { ...passport, skills: newestSkills(passport.skills, catalogue) };
}

/**
 * What somebody writes who may have read it before a newer version was loaded. Names of this version
 * alone are left as they are, also where one stands there twice: that is for the check to tell.
 */
export function writtenInNewestWords<P extends Pick<StoredPassport, 'skills'>>(
  content: P,
  catalogue: Pick<SkillCatalogue, 'follow' | 'renames'>,
): P {
  const isOld = content.skills.some(({ skillId }) => catalogue.renames.has(skillId));
  return isOld ? inNewestWords(content, catalogue) : content;
}

/** Held skills by their newest names, each once. */
function newestSkills<S extends HeldSkill>(held: readonly S[], { follow }: Catalogue): S[] {
  const { skills, toConfirm } = follow(held);
  return [...skills, ...toConfirm.map((split) => split.held)];
}

/** Evidence under the name that its skill has in the newest version; all of it stays. */
export function evidenceInNewestWords(
  all: readonly StoredEvidence[],
  catalogue: Catalogue,
): StoredEvidence[] {
  const nameOf = newestNamesOf(all, catalogue);
  return all.map((one) => ({ ...one, skillId: nameOf(one.skillId) }));
}

/** The newest name of each of these skills; of another id, that id. */
export function newestNamesOf(
  held: readonly HeldSkill[],
  { follow }: Catalogue,
): (skillId: string) => string {
  const newNames = new Map(follow(held).moved.map(({ from, to }) => [from, to]));
  return (skillId) => newNames.get(skillId) ?? skillId;
}
