import type {
  Clock,
  Gazetteer,
  Ids,
  SkillCatalogue,
  StoredTraining,
  Transaction,
} from '@inzetbaar/application/ports';
import {
  answerSeatRequest as answerSeatRequestOf,
  askSeat as askSeatOf,
  changeMySeatRequest as changeMySeatRequestOf,
  changeTrainingStatus,
  createTraining as createTrainingOf,
  listMySeatRequests as listMySeatRequestsOf,
  listNearestOccupations as listNearestOccupationsOf,
  listOpenTrainings,
  listOwnTrainings,
  listSeatRequests as listSeatRequestsOf,
  readDevelopmentPath as readDevelopmentPathOf,
  readTraining as readTrainingOf,
  type TrainingView,
  updateTraining as updateTrainingOf,
} from '@inzetbaar/application/trainings';
import {
  answerSeatRequest,
  askSeat,
  changeMySeatRequest,
  changeTraining,
  createTraining,
  listMySeatRequests,
  listNearestOccupations,
  listSeatRequests,
  listTrainings,
  readDevelopmentPath,
  readTraining,
  type Training,
  updateTraining,
} from '@inzetbaar/contracts/trainings';
import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { presentingConflict } from '../http/conflicts.ts';
import { type Answer, type Route, route } from '../http/mount.ts';
import type { Names } from '../vacancies/present.ts';
import {
  presentMySeatRequest,
  presentNearest,
  presentPath,
  presentSeatRequest,
  presentTraining,
  presentTrainingItem,
} from './present.ts';

export interface TrainingDependencies {
  transaction: Transaction;
  clock: Clock;
  ids: Ids;
  catalogue: SkillCatalogue;
  gazetteer: Gazetteer;
  publicUrl: string;
}

/** Trainings, seats in them, and the way to an occupation. */
export function trainingRoutes(dependencies: TrainingDependencies): Route[] {
  const { clock, catalogue, gazetteer } = dependencies;
  const names: Names = { skills: catalogue, places: gazetteer };
  const today = () => calendarDateAt(clock.now());
  const listOpen = listOpenTrainings(dependencies);
  const listOwn = listOwnTrainings(dependencies);
  const create = createTrainingOf(dependencies);
  const read = readTrainingOf(dependencies);
  const update = updateTrainingOf(dependencies);
  const change = changeTrainingStatus(dependencies);
  const answer = (view: TrainingView): Answer<Training> => ({
    body: presentTraining(view, names),
    version: view.training.version,
  });
  const asConflict = (current: StoredTraining) =>
    presentTraining({ training: current, owner: null, mine: null, today: today() }, names);

  return [
    route(listTrainings, async ({ actor, query }) => {
      const { mine, status, skill, split, ...request } = query;
      const page =
        mine === true
          ? await listOwn(actor, { ...request, split, statuses: status })
          : await listOpen(actor, { ...request, skillId: skill });
      const day = today();
      return {
        body: { ...page, items: page.items.map((one) => presentTrainingItem(one, day, names)) },
      };
    }),
    route(createTraining, async ({ actor, body }) => answer(await create(actor, body))),
    route(readTraining, async ({ actor, params }) => answer(await read(actor, params.id))),
    route(updateTraining, ({ actor, params, body, expectedVersion }) =>
      presentingConflict(
        async () => answer(await update(actor, { id: params.id, expectedVersion, draft: body })),
        asConflict,
      ),
    ),
    route(changeTraining, ({ actor, params }) =>
      presentingConflict(async () => answer(await change(actor, params)), asConflict),
    ),
    ...seatRoutes(dependencies, today),
    ...pathRoutes(dependencies, names),
  ];
}

function seatRoutes(dependencies: TrainingDependencies, today: () => string): Route[] {
  const ask = askSeatOf(dependencies);
  const listMine = listMySeatRequestsOf(dependencies);
  const changeMine = changeMySeatRequestOf(dependencies);
  const list = listSeatRequestsOf(dependencies);
  const respond = answerSeatRequestOf(dependencies);
  return [
    route(askSeat, async ({ actor, body }) => {
      const { request, training } = await ask(actor, body);
      return { body: presentMySeatRequest(request, training, today()) };
    }),
    route(listMySeatRequests, async ({ actor, query }) => {
      const page = await listMine(actor, query);
      const day = today();
      return {
        body: {
          ...page,
          items: page.items.map(({ request, training }) =>
            presentMySeatRequest(request, training, day),
          ),
        },
      };
    }),
    route(changeMySeatRequest, async ({ actor, params }) => {
      const { request, training } = await changeMine(actor, params);
      return { body: presentMySeatRequest(request, training, today()) };
    }),
    route(listSeatRequests, async ({ actor, params, query }) => {
      const page = await list(actor, { ...query, trainingId: params.id });
      return { body: { ...page, items: page.items.map(presentSeatRequest) } };
    }),
    route(answerSeatRequest, async ({ actor, params }) => {
      const { id: trainingId, requestId, transition } = params;
      return {
        body: presentSeatRequest(await respond(actor, { trainingId, requestId, transition })),
      };
    }),
  ];
}

function pathRoutes(dependencies: TrainingDependencies, names: Names): Route[] {
  const path = readDevelopmentPathOf(dependencies);
  const nearest = listNearestOccupationsOf(dependencies);
  return [
    route(readDevelopmentPath, async ({ actor, query }) => ({
      body: presentPath(await path(actor, query.occupation), names),
    })),
    route(listNearestOccupations, async ({ actor }) => ({
      body: { items: (await nearest(actor)).map(presentNearest) },
    })),
  ];
}
