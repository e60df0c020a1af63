import type { Clock, DocumentPrinter, Ids, Transaction } from '@inzetbaar/application/ports';
import {
  correctEffort as correctEffortOf,
  type EffortToRecord,
  type EffortView,
  listEfforts as listEffortsOf,
  printAppendix as printAppendixOf,
  readAppendix as readAppendixOf,
  recordEffort as recordEffortOf,
  takeBackEffort as takeBackEffortOf,
} from '@inzetbaar/application/second-track';
import {
  type AppendixView,
  correctEffort,
  type EffortItem,
  listEfforts,
  printAppendix,
  readAppendix,
  recordEffort,
  takeBackEffort,
} from '@inzetbaar/contracts/second-track';
import type { Appendix } from '@inzetbaar/domain/second-track';
import { type Route, route } from '../http/mount.ts';

interface EffortDependencies {
  transaction: Transaction;
  clock: Clock;
  ids: Ids;
  printer: DocumentPrinter;
}

/** What was done in second-track cases, and the appendix that is made from it. */
export function effortRoutes(dependencies: EffortDependencies): Route[] {
  const list = listEffortsOf(dependencies);
  const record = recordEffortOf(dependencies);
  const correct = correctEffortOf(dependencies);
  const takeBack = takeBackEffortOf(dependencies);
  const read = readAppendixOf(dependencies);
  const print = printAppendixOf(dependencies);
  return [
    route(listEfforts, async ({ actor, params, query }) => {
      const page = await list(actor, { ...query, id: params.id });
      return { body: { ...page, items: page.items.map(presentEffort) } };
    }),
    route(recordEffort, async ({ actor, params, body }) => ({
      body: presentEffort(await record(actor, { id: params.id, effort: given(body) })),
    })),
    route(correctEffort, async ({ actor, params, body }) => ({
      body: presentEffort(await correct(actor, { ...params, effort: given(body) })),
    })),
    route(takeBackEffort, async ({ actor, params }) => {
      await takeBack(actor, params);
      return { body: null };
    }),
    route(readAppendix, async ({ actor, params, query }) => ({
      body: presentAppendix(await read(actor, { id: params.id, on: query.on })),
    })),
    route(printAppendix, async ({ actor, params, query }) => ({
      body: await print(actor, { id: params.id, ...query }),
    })),
  ];
}

/** A result that was left out is not there at all. */
function given({
  result,
  ...told
}: Omit<EffortToRecord, 'result'> & {
  result?: EffortToRecord['result'] | undefined;
}): EffortToRecord {
  return result === undefined ? told : { ...told, result };
}

function presentEffort({ stored, isMine }: EffortView): EffortItem {
  const { caseId: _case, corrects: _corrects, isTakenBack: _back, recordedAt, ...told } = stored;
  return { ...told, recordedAt: recordedAt.toISOString(), isMine };
}

function presentAppendix(appendix: Appendix): AppendixView {
  return {
    ...appendix,
    case: { ...appendix.case, conditions: [...appendix.case.conditions] },
    course: [...appendix.course],
    deadlines: [...appendix.deadlines],
    efforts: [...appendix.efforts],
    kinds: [...appendix.kinds],
    reasons: [...appendix.reasons],
    sources: [...appendix.sources],
  };
}
