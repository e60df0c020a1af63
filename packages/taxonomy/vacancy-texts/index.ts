import type {
  CatalogueOccupation,
  SkillCatalogue,
  VacancyTextReader,
} from '@inzetbaar/application/ports';
import type { VacancyProposals } from '@inzetbaar/domain/vacancies';
import { skillCatalogue } from '../skill-catalogue/index.ts';
import { foldText } from '../text/index.ts';
import { askedSkills } from './asked-skills.ts';
import { askedDiplomas } from './diplomas.ts';
import { occupationsIn } from './expected-skills.ts';
import { readHours } from './hours.ts';
import { isDutch } from './language.ts';
import { askedTitles } from './law.ts';
import { askingSentences, type Sentence } from './sentences.ts';
import { SkillTerms } from './terms.ts';
import { usualSkills } from './usual-skills.ts';

export { isDutch } from './language.ts';

/**
 * Reads Dutch vacancy texts with rules and the skills language: no model, the same answer every time.
 * How well: docs/vacancy-texts.md.
 */
export const vacancyTextReader: VacancyTextReader = readerWith(skillCatalogue);

function readerWith(catalogue: SkillCatalogue): VacancyTextReader {
  const terms = new SkillTerms(catalogue.searchSkills(''));
  const occupations = catalogue.searchOccupations('');
  return {
    isDutch,
    read(text) {
      const sentences = askingSentences(text);
      const titles = askedTitles(sentences);
      const occupation = occupationNamed(sentences, occupations);
      const skills = askedSkills(sentences, terms, occupationsIn(sentences[0]?.text ?? ''));
      return {
        skills,
        usual: usualSkills(sentences, new Set(skills.map(({ skillId }) => skillId))),
        hours: readHours(text),
        titles,
        procedures: proceduresOf(skills, catalogue),
        diplomas: titles.length > 0 ? [] : askedDiplomas(sentences, occupation, occupations),
      };
    },
  };
}

/** The reserved procedures that belong to the skills that must be there, each once. */
function proceduresOf(
  skills: VacancyProposals['skills'],
  catalogue: SkillCatalogue,
): VacancyProposals['procedures'] {
  const asked = new Map<string, VacancyProposals['procedures'][number]>();
  for (const { skillId, importance, start, end } of skills) {
    const procedure = catalogue.skill(skillId)?.procedure ?? null;
    if (procedure === null || importance !== 'essential' || asked.has(procedure)) continue;
    asked.set(procedure, { procedure, start, end });
  }
  return [...asked.values()];
}

/** The function that the first sentence names, by its longest name. */
function occupationNamed(
  [title]: readonly Sentence[],
  occupations: readonly CatalogueOccupation[],
): CatalogueOccupation | null {
  if (title === undefined) return null;
  const folded = ` ${foldText(title.text)} `;
  const named = occupations.filter(({ nl }) => folded.includes(` ${foldText(nl)} `));
  return named.toSorted((a, b) => b.nl.length - a.nl.length)[0] ?? null;
}
