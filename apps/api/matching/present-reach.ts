import type { VacancyAdaptations, VacancyReachAnswer } from '@inzetbaar/application/matching';
import type {
  ReachRequirementView,
  VacancyAdaptationsView,
  VacancyReachView,
} from '@inzetbaar/contracts/matching';
import {
  type Demand,
  type ReachRequirement,
  SMALLEST_REACH_TOLD,
} from '@inzetbaar/domain/matching';
import { type Names, presentSkill } from '../vacancies/present.ts';

export function presentReach({ demand, told }: VacancyReachAnswer, names: Names): VacancyReachView {
  if (told === null) return { smallestTold: SMALLEST_REACH_TOLD, reach: null };
  const { people, within, hardest } = told;
  return {
    smallestTold: SMALLEST_REACH_TOLD,
    reach: {
      people,
      within: [...within],
      hardest:
        hardest === null
          ? null
          : {
              requirement: presentRequirement(hardest.requirement, demand, names),
              excludes: hardest.excludes,
              onlyByThis: hardest.onlyByThis,
            },
    },
  };
}

export function presentAdaptations(answer: VacancyAdaptations): VacancyAdaptationsView {
  return {
    smallestTold: SMALLEST_REACH_TOLD,
    adaptations: answer.adaptations.map(({ condition, choices, made, people }) => ({
      condition,
      choices: [...choices],
      made: [...made],
      people,
    })),
    notCounted: answer.notCounted,
  };
}

function presentRequirement(
  requirement: ReachRequirement,
  { titles, reservedProcedures, hoursMin, hoursMax }: Demand,
  names: Names,
): ReachRequirementView {
  switch (requirement.kind) {
    case 'law':
      return {
        kind: requirement.kind,
        titles: [...titles],
        reservedProcedures: [...reservedProcedures],
      };
    case 'hours':
      return { kind: requirement.kind, hoursMin, hoursMax };
    case 'travel':
      return { kind: requirement.kind };
    case 'skill': {
      const { kind, skillId, level, trainingWeeks } = requirement;
      return { kind, ...presentSkill(skillId, names), level, trainingWeeks };
    }
  }
}
