import {
  adaptVacancy as adaptVacancyOf,
  changeVacancyStatus,
  createVacancy as createVacancyOf,
  listOwnVacancies,
  proposeFromText as proposeFromTextOf,
  type OwnerTransition,
  readVacancy as readVacancyOf,
  searchVacancies as searchVacanciesOf,
  updateVacancy as updateVacancyOf,
  type VacancyView,
} from '@inzetbaar/application/vacancies';
import type { FitRanking } from '@inzetbaar/application/matching';
import type {
  Clock,
  Gazetteer,
  Ids,
  SkillCatalogue,
  StoredVacancy,
  Transaction,
  VacancySearchEngine,
  VacancyTextReader,
} from '@inzetbaar/application/ports';
import {
  adaptVacancy,
  closeVacancy,
  createVacancy,
  pauseVacancy,
  proposeFromText,
  publishVacancy,
  readVacancy,
  searchVacancies,
  updateVacancy,
  type VacancyInput,
  type VacancyPatch,
} from '@inzetbaar/contracts/vacancies';
import { toMask } from '@inzetbaar/domain/availability';
import { presentingConflict } from '../http/conflicts.ts';
import { type Answer, type Route, route } from '../http/mount.ts';
import { type Names, presentVacancy } from './present.ts';
import { presentProposals } from './present-proposals.ts';
import { presentFound, presentOwnPage } from './present-search.ts';

export interface VacancyDependencies {
  transaction: Transaction;
  clock: Clock;
  ids: Ids;
  catalogue: SkillCatalogue;
  gazetteer: Gazetteer;
  engine: VacancySearchEngine;
  fitRanking: FitRanking;
  vacancyTexts: VacancyTextReader;
}

/** Vacancies: searching, writing, and their status. */
export function vacancyRoutes(dependencies: VacancyDependencies): Route[] {
  const names: Names = { skills: dependencies.catalogue, places: dependencies.gazetteer };
  const search = searchVacanciesOf(dependencies);
  const listOwn = listOwnVacancies(dependencies);
  const create = createVacancyOf(dependencies);
  const propose = proposeFromTextOf(dependencies);
  const read = readVacancyOf(dependencies);
  const update = updateVacancyOf(dependencies);
  const adapt = adaptVacancyOf(dependencies);
  const changeStatus = changeVacancyStatus(dependencies);
  const answer = (view: VacancyView): Answer<ReturnType<typeof presentVacancy>> => ({
    body: presentVacancy(view.vacancy, view.owner, names),
    version: view.vacancy.version,
  });
  const asConflict = (current: StoredVacancy) => presentVacancy(current, null, names);
  const transition =
    (name: OwnerTransition) =>
    async ({
      actor,
      params,
    }: {
      actor: Parameters<typeof changeStatus>[0];
      params: { id: string };
    }) =>
      answer(await changeStatus(actor, { id: params.id, transition: name }));

  return [
    route(searchVacancies, async ({ actor, query }) => {
      if (query.mine === true) {
        return {
          body: presentOwnPage(await listOwn(actor, { ...query, statuses: query.status }), names),
        };
      }
      return { body: presentFound(await search(actor, query), names) };
    }),
    route(createVacancy, async ({ actor, body }) => answer(await create(actor, toContent(body)))),
    route(proposeFromText, async ({ actor, body }) => ({
      body: presentProposals(await propose(actor, body.text), names),
    })),
    route(readVacancy, async ({ actor, params }) => answer(await read(actor, params.id))),
    route(updateVacancy, ({ actor, params, body, expectedVersion }) =>
      presentingConflict(
        async () =>
          answer(await update(actor, { id: params.id, expectedVersion, patch: toPatch(body) })),
        asConflict,
      ),
    ),
    route(adaptVacancy, ({ actor, params, body, expectedVersion }) =>
      presentingConflict(
        async () => answer(await adapt(actor, { id: params.id, expectedVersion, ...body })),
        asConflict,
      ),
    ),
    route(publishVacancy, transition('publish')),
    route(pauseVacancy, transition('pause')),
    route(closeVacancy, transition('close')),
  ];
}

function toContent({ availability, ...rest }: VacancyInput) {
  return { ...rest, availability: toMask(availability) };
}

function toPatch({ availability, ...rest }: VacancyPatch) {
  return { ...rest, ...(availability === undefined ? {} : { availability: toMask(availability) }) };
}
