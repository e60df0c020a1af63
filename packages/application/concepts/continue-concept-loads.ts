import type { ConceptLoadFault } from '@inzetbaar/domain/concepts';
import { holds, type SystemActor, type UserActor } from '@inzetbaar/domain/identity';
import type {
  Clock,
  ConceptFile,
  ConceptFileReader,
  Ids,
  OwnConcept,
  ReadConcepts,
  Repositories,
  StoredConceptLoad,
  StoredConceptReport,
  Transaction,
} from '../ports/index.ts';
import { type ConceptReport, landConcepts } from './land-concepts.ts';

const SYSTEM: SystemActor = { kind: 'system', name: 'concepts' };
/** What breaks the work off so often (too much for the memory, say) would do so again. */
const MOST_ATTEMPTS = 3;
/** Of a note so many are kept by name. */
const MOST_NAMED = 20;
/** Files that nobody let land are kept this long, in milliseconds. */
const WAITING_KEPT_MS = 7 * 24 * 60 * 60 * 1000;

export interface ConceptLoadWorker {
  transaction: Transaction;
  clock: Clock;
  ids: Ids;
  readConcepts: ConceptFileReader;
  ownConcepts: readonly OwnConcept[];
}

interface Begun {
  load: StoredConceptLoad;
  files: readonly ConceptFile[];
  actor: UserActor;
}

/**
 * Checks or lands the oldest files of another language that wait for it. A landing is one transaction
 * with what is told of it, so that a process that is killed leaves nothing half done: the next one does
 * it again. Acts with the rights of who handed the files in, and lands with those of who confirmed it.
 *
 * @returns a function that does one stage of one load and tells whether there was something to do
 */
export function continueConceptLoads(worker: ConceptLoadWorker) {
  return async (): Promise<boolean> => {
    const begun = await begin(worker);
    if (begun === null) return false;
    if (begun === 'given-up') return true;
    const { load, files } = begun;
    const read = worker.readConcepts(load.source, files);
    const rows = read.files.reduce((sum, file) => sum + file.rows, 0);
    await worker.transaction(SYSTEM, ({ conceptLoads }) => conceptLoads.update(load.id, { rows }));
    await finish(worker, begun, read);
    return true;
  };
}

/** Forgets files that were checked and that nobody let land within a week. */
export function forgetWaitingLoads({
  transaction,
  clock,
}: Pick<ConceptLoadWorker, 'transaction' | 'clock'>) {
  return (): Promise<void> =>
    transaction(SYSTEM, async (repositories) => {
      const before = new Date(clock.now().getTime() - WAITING_KEPT_MS);
      for (const { id } of await repositories.conceptLoads.listWaiting(before, 100)) {
        const locked = await repositories.conceptLoads.lock(id);
        if (locked?.status === 'checked') await fail(repositories, clock, id, 'expired');
      }
    });
}

/** Claims the next stage; counted before it begins, since it may take the process with it. */
function begin({ transaction, clock }: ConceptLoadWorker): Promise<Begun | 'given-up' | null> {
  return transaction(SYSTEM, async (repositories) => {
    const { conceptLoads, accounts } = repositories;
    for (const { id } of await conceptLoads.listUnfinished(5)) {
      const load = await conceptLoads.lock(id);
      if (load === null || (load.status !== 'checking' && load.status !== 'running')) continue;
      const account = await accounts.find(load.confirmedBy ?? load.createdBy);
      const actor: UserActor | null =
        account === null || account.disabledAt !== null
          ? null
          : { kind: 'user', userId: account.id, roles: account.roles };
      const isAdministrator = actor !== null && holds(actor, ['platform-admin']);
      if (!isAdministrator || load.attempts >= MOST_ATTEMPTS) {
        await fail(repositories, clock, id, isAdministrator ? 'interrupted' : 'loader_left');
        return 'given-up';
      }
      await conceptLoads.update(id, { attempts: load.attempts + 1 });
      return { load, files: await conceptLoads.files(id), actor };
    }
    return null;
  });
}

function finish(
  { transaction, clock, ids, ownConcepts }: ConceptLoadWorker,
  { load: { id, source, version, status }, actor }: Begun,
  read: ReadConcepts,
): Promise<void> {
  return transaction(SYSTEM, async (repositories) => {
    const { conceptLoads } = repositories;
    // Another process may be at it, or may have finished it meanwhile.
    if ((await conceptLoads.lock(id))?.status !== status) return;
    const at = clock.now();
    const report = await landConcepts(
      repositories,
      { ids, ownConcepts, at, actor },
      { source, version, read, land: status === 'running' },
    );
    await conceptLoads.update(id, { report: kept(report, ownConcepts) });
    if (report.problemCount > 0) return fail(repositories, clock, id, 'refused');
    if (status === 'checking' && report.hasChanges) {
      return conceptLoads.update(id, { status: 'checked', attempts: 0 });
    }
    await conceptLoads.update(id, { status: 'done', finishedAt: at });
    await conceptLoads.dropFiles(id);
  });
}

async function fail(
  { conceptLoads }: Pick<Repositories, 'conceptLoads'>,
  clock: Clock,
  id: string,
  fault: ConceptLoadFault,
): Promise<void> {
  await conceptLoads.update(id, { status: 'failed', fault, finishedAt: clock.now() });
  await conceptLoads.dropFiles(id);
}

/** What of a report is kept: notes by the names of ours, and no more than people read. */
function kept(
  { hasChanges: _, notes, ...report }: ConceptReport,
  ownConcepts: readonly OwnConcept[],
): StoredConceptReport {
  const labels = new Map(ownConcepts.map(({ id, label }) => [id, label]));
  const few = (items: readonly string[]) => ({
    count: items.length,
    named: items.slice(0, MOST_NAMED).map((item) => labels.get(item) ?? item),
  });
  return {
    ...report,
    notes: {
      addressesGone: few(notes.addressesGone),
      iscoDiffers: few(notes.iscoDiffers),
      sameLabel: few(notes.sameLabel),
      elsewhere: few(notes.elsewhere),
    },
  };
}
