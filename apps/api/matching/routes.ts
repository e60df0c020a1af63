import {
  type MatchingBoard,
  matchOneForMe,
  matchPeopleForVacancy,
  matchVacanciesForMe,
  type ReachLedger,
  tellVacancyAdaptations,
  tellVacancyReach,
} from '@inzetbaar/application/matching';
import type {
  Clock,
  Gazetteer,
  Pseudonyms,
  SkillCatalogue,
  Transaction,
} from '@inzetbaar/application/ports';
import {
  listMyMatches,
  listPeopleForVacancy,
  readMatchingModel,
  readMyMatch,
  readVacancyAdaptations,
  readVacancyReach,
} from '@inzetbaar/contracts/matching';
import { type Route, route } from '../http/mount.ts';
import { presentNear } from '../trainings/present.ts';
import type { Names } from '../vacancies/present.ts';
import { MATCHING_MODEL } from './model.ts';
import { presentMyMatch, presentPersonMatch, presentWhatIf } from './present.ts';
import { presentAdaptations, presentReach } from './present-reach.ts';

export interface MatchingDependencies {
  transaction: Transaction;
  clock: Clock;
  board: MatchingBoard;
  reachLedger: ReachLedger;
  pseudonyms: Pseudonyms;
  gazetteer: Gazetteer;
  catalogue: SkillCatalogue;
}

/** Matching, both ways, and how it is done. */
export function matchingRoutes(dependencies: MatchingDependencies): Route[] {
  const names: Names = { skills: dependencies.catalogue, places: dependencies.gazetteer };
  const forMe = matchVacanciesForMe(dependencies);
  const oneForMe = matchOneForMe(dependencies);
  const people = matchPeopleForVacancy(dependencies);
  const reach = tellVacancyReach(dependencies);
  const adaptations = tellVacancyAdaptations(dependencies);
  return [
    route(listMyMatches, async ({ actor, query }) => {
      const { items, nextCursor, total, notRanked, counts, whatIf, trainings, weightsVersion } =
        await forMe(actor, query);
      return {
        body: {
          items: items.map((match) => presentMyMatch(match, names)),
          nextCursor,
          total,
          notRanked,
          counts,
          whatIf: whatIf.options.map((option) => presentWhatIf(option, names)),
          trainings: trainings.map((one) => presentNear(one, names)),
          weightsVersion,
        },
      };
    }),
    route(readMyMatch, async ({ actor, params }) => {
      const { trainings, ...match } = await oneForMe(actor, params.id);
      const near = trainings.map((one) => presentNear(one, names));
      return { body: { ...presentMyMatch(match, names), trainings: near } };
    }),
    route(listPeopleForVacancy, async ({ actor, params, query }) => {
      const { items, ...page } = await people(actor, params.id, query);
      return { body: { ...page, items: items.map((match) => presentPersonMatch(match, names)) } };
    }),
    route(readVacancyReach, async ({ actor, params }) => ({
      body: presentReach(await reach(actor, params.id), names),
    })),
    route(readVacancyAdaptations, async ({ actor, params }) => ({
      body: presentAdaptations(await adaptations(actor, params.id)),
    })),
    route(readMatchingModel, async () => ({ body: MATCHING_MODEL })),
  ];
}
