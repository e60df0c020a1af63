import type { VacancyProposalsAnswer } from '@inzetbaar/contracts/vacancies';
import type { VacancyProposals } from '@inzetbaar/domain/vacancies';
import { type Names, presentSkill } from './present.ts';

/** What a text seems to ask, with the names of the skills. */
export function presentProposals(
  { skills, usual, hours, titles, procedures, diplomas }: VacancyProposals,
  names: Names,
): VacancyProposalsAnswer {
  return {
    skills: skills.map((one) => ({ ...one, ...presentSkill(one.skillId, names) })),
    usual: usual.map(({ skillId, level, start, end }) => ({
      ...presentSkill(skillId, names),
      level,
      start,
      end,
    })),
    hours,
    titles: [...titles],
    procedures: [...procedures],
    diplomas: diplomas.map(({ start, end, skills }) => ({
      start,
      end,
      skills: skills.map(({ skillId, level }) => ({ ...presentSkill(skillId, names), level })),
    })),
  };
}
