import type {
  Clock,
  DocumentPrinter,
  Ids,
  Secrets,
  StoredCase,
  Transaction,
} from '@inzetbaar/application/ports';
import {
  type CaseView,
  changeCase as changeCaseOf,
  changeCaseStatus as changeCaseStatusOf,
  inviteToCase as inviteToCaseOf,
  leaveEndedCase as leaveEndedCaseOf,
  listCases as listCasesOf,
  listDeadlines as listDeadlinesOf,
  listMyCases as listMyCasesOf,
  makeCalendarFeed as makeCalendarFeedOf,
  openCase as openCaseOf,
  readCalendar as readCalendarOf,
  readCalendarFeed as readCalendarFeedOf,
  readCase as readCaseOf,
  recordExemption as recordExemptionOf,
  recordObligation as recordObligationOf,
  revokeCalendarFeed as revokeCalendarFeedOf,
  viewOf,
} from '@inzetbaar/application/second-track';
import {
  changeCase,
  changeCaseStatus,
  inviteToCase,
  leaveEndedCase,
  listCases,
  listDeadlines,
  listMyCases,
  makeCalendarFeed,
  openCase,
  readCalendar,
  readCalendarFeed,
  readCase,
  recordExemption,
  recordObligation,
  revokeCalendarFeed,
  type SecondTrackCase,
} from '@inzetbaar/contracts/second-track';
import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { presentingConflict } from '../http/conflicts.ts';
import { type Answer, type Route, route } from '../http/mount.ts';
import { calendarFile } from './calendar-file.ts';
import { effortRoutes } from './effort-routes.ts';
import { presentCase, presentCaseItem, presentGuarded } from './present.ts';

interface SecondTrackDependencies {
  transaction: Transaction;
  clock: Clock;
  ids: Ids;
  secrets: Secrets;
  printer: DocumentPrinter;
  publicUrl: string;
}

/** Second-track cases and their deadlines. */
export function secondTrackRoutes(dependencies: SecondTrackDependencies): Route[] {
  const { clock } = dependencies;
  const open = openCaseOf(dependencies);
  const read = readCaseOf(dependencies);
  const list = listCasesOf(dependencies);
  const listMine = listMyCasesOf(dependencies);
  const change = changeCaseOf(dependencies);
  const meet = recordObligationOf(dependencies);
  const exempt = recordExemptionOf(dependencies);
  const invite = inviteToCaseOf(dependencies);
  const decide = changeCaseStatusOf(dependencies);
  const leave = leaveEndedCaseOf(dependencies);
  const answer = (view: CaseView): Answer<SecondTrackCase> => ({
    body: presentCase(view),
    version: view.stored.version,
  });
  const answering = (work: () => Promise<CaseView>) =>
    presentingConflict(
      async () => answer(await work()),
      (current: StoredCase) => presentCase(viewOf({ clock }, current, 'case-manager')),
    );

  return [
    route(listCases, async ({ actor, query }) => {
      const { status, ...request } = query;
      const page = await list(actor, { ...request, statuses: status });
      return { body: { ...page, items: page.items.map(presentCaseItem) } };
    }),
    route(openCase, async ({ actor, body }) => {
      const { organisationId, name, email, sickness, contractHours, workedHours, prospect } = body;
      const statement = {
        sickness,
        contractHours,
        workedHours,
        prospect,
        buildUp: [],
        conditions: [],
        exemptions: [],
        done: [],
        wageSanctionUntil: null,
      };
      return answer(await open(actor, { organisationId, name, email, statement }));
    }),
    route(readCase, async ({ actor, params }) => answer(await read(actor, params.id))),
    route(changeCase, ({ actor, params, body, expectedVersion }) =>
      answering(() => change(actor, { id: params.id, expectedVersion, change: given(body) })),
    ),
    route(recordObligation, ({ actor, params, body }) =>
      answering(() => meet(actor, { id: params.id, ...body })),
    ),
    route(recordExemption, ({ actor, params, body }) =>
      answering(() => exempt(actor, { id: params.id, ...body })),
    ),
    route(inviteToCase, async ({ actor, params }) => answer(await invite(actor, params.id))),
    // Before the changes of status, which take any last part of the address.
    ...effortRoutes(dependencies),
    route(changeCaseStatus, ({ actor, params, body }) =>
      answering(() => decide(actor, { ...params, outcome: body.outcome })),
    ),
    route(leaveEndedCase, async ({ actor, params }) => answer(await leave(actor, params.id))),
    route(listMyCases, async ({ actor, query }) => {
      const page = await listMine(actor, query);
      return { body: { ...page, items: page.items.map(presentCase) } };
    }),
    ...deadlineRoutes(dependencies),
  ];
}

function deadlineRoutes(dependencies: SecondTrackDependencies): Route[] {
  const { clock, publicUrl } = dependencies;
  const list = listDeadlinesOf(dependencies);
  const readFeed = readCalendarFeedOf(dependencies);
  const makeFeed = makeCalendarFeedOf(dependencies);
  const revokeFeed = revokeCalendarFeedOf(dependencies);
  const calendar = readCalendarOf(dependencies);
  return [
    route(listDeadlines, async ({ actor, query }) => {
      const { items, counts } = await list(actor, query);
      return {
        body: {
          items: items.map(presentGuarded),
          counts,
          today: calendarDateAt(clock.now()),
        },
      };
    }),
    route(readCalendarFeed, async ({ actor }) => {
      const feed = await readFeed(actor);
      return { body: { createdAt: feed?.createdAt.toISOString() ?? null } };
    }),
    route(makeCalendarFeed, async ({ actor }) => {
      const { token, createdAt } = await makeFeed(actor);
      const address = `${publicUrl}/api/v1/second-track/calendar/${token}`;
      return { body: { createdAt: createdAt.toISOString(), address } };
    }),
    route(revokeCalendarFeed, async ({ actor }) => {
      await revokeFeed(actor);
      return { body: null };
    }),
    route(readCalendar, async ({ params }) => ({
      body: calendarFile(await calendar(params.token), { publicUrl, now: clock.now() }),
    })),
  ];
}

/** What was sent; a field that was left out is not there at all. */
function given<Change extends object>(
  change: Change,
): { [Key in keyof Change]: Exclude<Change[Key], undefined> } {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Change]: Exclude<Change[Key], undefined>;
  };
}
