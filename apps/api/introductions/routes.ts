import {
  changeIntroduction as changeIntroductionOf,
  type IntroductionView,
  listIntroductions as listIntroductionsOf,
  readIntroduction as readIntroductionOf,
  startIntroduction as startIntroductionOf,
} from '@inzetbaar/application/introductions';
import type {
  Clock,
  Gazetteer,
  Ids,
  Pseudonyms,
  SkillCatalogue,
  Transaction,
} from '@inzetbaar/application/ports';
import {
  changeIntroduction,
  type Introduction,
  listIntroductions,
  readIntroduction,
  startIntroduction,
} from '@inzetbaar/contracts/introductions';
import { type CalendarDate, calendarDateAt } from '@inzetbaar/domain/calendar';
import { type Route, route } from '../http/mount.ts';
import { type Names, presentMunicipality } from '../vacancies/present.ts';
import { presentReleased, presentVisible } from './present.ts';

export interface IntroductionDependencies {
  transaction: Transaction;
  clock: Clock;
  ids: Ids;
  pseudonyms: Pseudonyms;
  publicUrl: string;
  gazetteer: Gazetteer;
  catalogue: SkillCatalogue;
}

/** The contact between one candidate and one vacancy, from either side. */
export function introductionRoutes(dependencies: IntroductionDependencies): Route[] {
  const names: Names = { skills: dependencies.catalogue, places: dependencies.gazetteer };
  const today = () => calendarDateAt(dependencies.clock.now());
  const start = startIntroductionOf(dependencies);
  const list = listIntroductionsOf(dependencies);
  const read = readIntroductionOf(dependencies);
  const change = changeIntroductionOf(dependencies);
  return [
    route(startIntroduction, async ({ actor, body }) => ({
      body: presentIntroduction(await start(actor, body), names, today()),
    })),
    route(listIntroductions, async ({ actor, query }) => {
      const { status, ...request } = query;
      const page = await list(actor, { ...request, statuses: status });
      return {
        body: {
          ...page,
          items: page.items.map((view) => presentIntroduction(view, names, today())),
        },
      };
    }),
    route(readIntroduction, async ({ actor, params }) => ({
      body: presentIntroduction(await read(actor, params.id), names, today()),
    })),
    route(changeIntroduction, async ({ actor, params, body }) => {
      const { meetingAt, ...rest } = body;
      const told = {
        ...rest,
        ...(meetingAt === undefined ? {} : { meetingAt: new Date(meetingAt) }),
      };
      const view = await change(actor, {
        id: params.id,
        transition: params.transition,
        change: told,
      });
      return { body: presentIntroduction(view, names, today()) };
    }),
  ];
}

function presentIntroduction(
  view: IntroductionView,
  names: Names,
  today: CalendarDate,
): Introduction {
  const { introduction, vacancy, side } = view;
  const { release } = introduction;
  return {
    id: introduction.id,
    side,
    status: introduction.status,
    startedBy: introduction.startedBy,
    meetingProposedBy: introduction.meetingProposedBy,
    meetingAt: introduction.meetingAt?.toISOString() ?? null,
    practical: introduction.practical,
    vacancy: {
      id: vacancy.id,
      title: vacancy.title,
      organisation: { id: vacancy.organisationId, name: vacancy.organisationName },
      municipality: presentMunicipality(vacancy.location.municipalityCode, names).name,
      singleLane: view.singleLane,
      laneAccepted: view.laneAccepted,
      pausedUnanswered: view.pausedUnanswered,
    },
    pseudonym: view.pseudonym,
    profile: view.profile === null ? null : presentVisible(view.profile, names),
    person: view.person === null ? null : presentReleased(view.person, names, today),
    release:
      release === null
        ? null
        : { fields: [...release.fields], until: release.until, active: view.releaseActive },
    reason: introduction.reason,
    answer: view.answer,
    transitions: [...view.transitions],
    history: introduction.events.map(({ at, transition, by }) => ({
      at: at.toISOString(),
      transition,
      by,
    })),
    createdAt: introduction.createdAt.toISOString(),
    updatedAt: introduction.updatedAt.toISOString(),
  };
}
