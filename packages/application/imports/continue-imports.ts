import { calendarDateAt } from '@inzetbaar/domain/calendar';
import type { ImportRowOutcome } from '@inzetbaar/domain/imports';
import { holds, type UserActor } from '@inzetbaar/domain/identity';
import {
  growthBeside,
  renameRequirements,
  standingAdaptations,
  type VacancyContent,
} from '@inzetbaar/domain/vacancies';
import type {
  Clock,
  Gazetteer,
  Ids,
  ReadVacancyFile,
  Repositories,
  SkillCatalogue,
  StoredImport,
  StoredImportRow,
  StoredVacancy,
  Transaction,
  VacancyFileReader,
  VacancyToStore,
} from '../ports/index.ts';
import { readRow } from './read-row.ts';
import { isSameContent } from './same-content.ts';

const SYSTEM = { kind: 'system', name: 'imports' } as const;

/** Rows that are handled in one transaction: what a killed process has to do again at most. */
export const ROWS_PER_STEP = 250;

export interface ImportWorker {
  transaction: Transaction;
  clock: Clock;
  ids: Ids;
  skills: SkillCatalogue;
  places: Gazetteer;
  readFile: VacancyFileReader;
}

/**
 * Does the next step of the oldest unfinished import: checks or lands some rows, in one transaction
 * that also moves the import's progress, so that a restart at any moment goes on where it stopped and
 * lands nothing twice. Acts with the rights of the account that handed the file in.
 *
 * @returns a function that does one step and tells whether there was something to do
 */
export function continueImports(worker: ImportWorker) {
  // A file is read once per process, not once per step.
  const files = new Map<string, ReadVacancyFile>();
  return async (): Promise<boolean> => {
    for (const next of await unfinished(worker)) {
      const actor = await uploader(worker, next);
      if (actor === null) await giveUp(worker, next);
      else if (!(await step(worker, next, actor, files))) continue;
      return true;
    }
    return false;
  };
}

function unfinished({ transaction }: ImportWorker): Promise<readonly StoredImport[]> {
  return transaction(SYSTEM, ({ imports }) => imports.listUnfinished(5));
}

/** The account that handed the file in, with the roles that it holds now. */
async function uploader(
  { transaction }: ImportWorker,
  next: StoredImport,
): Promise<UserActor | null> {
  const account = await transaction(SYSTEM, ({ accounts }) => accounts.find(next.createdBy));
  if (account === null || account.disabledAt !== null) return null;
  const actor: UserActor = { kind: 'user', userId: account.id, roles: account.roles };
  return holds(actor, ['recruiter', 'organisation-admin'], next.organisationId) ? actor : null;
}

function giveUp({ transaction, clock }: ImportWorker, { id }: StoredImport): Promise<void> {
  return transaction(SYSTEM, ({ imports }) =>
    imports.update(id, { status: 'failed', problem: 'uploader_left', finishedAt: clock.now() }),
  );
}

/** False when another process is at work on this import. */
function step(
  worker: ImportWorker,
  { id }: StoredImport,
  actor: UserActor,
  files: Map<string, ReadVacancyFile>,
): Promise<boolean> {
  return worker.transaction(actor, async (repositories) => {
    const locked = await repositories.imports.lock(id);
    if (locked === null) return false;
    if (locked.status === 'checking') await checkRows(worker, repositories, locked, files);
    if (locked.status === 'running') await landRows(worker, repositories, locked, actor);
    return true;
  });
}

async function checkRows(
  worker: ImportWorker,
  repositories: Repositories,
  import_: StoredImport,
  files: Map<string, ReadVacancyFile>,
): Promise<void> {
  const { imports } = repositories;
  const file = files.get(import_.id) ?? (await openFile(worker, repositories, import_));
  files.set(import_.id, file);
  if (file.problem !== null) {
    files.delete(import_.id);
    const { encoding, problem } = file;
    await imports.update(import_.id, {
      status: 'failed',
      encoding,
      problem,
      finishedAt: worker.clock.now(),
    });
    return;
  }
  const slice = file.rows.slice(import_.handled, import_.handled + ROWS_PER_STEP);
  await imports.addRows(import_.id, await checkSlice(worker, repositories, import_, file, slice));
  const handled = import_.handled + slice.length;
  const finished = handled >= file.rows.length;
  if (finished) files.delete(import_.id);
  await imports.update(import_.id, {
    encoding: file.encoding,
    total: file.rows.length,
    ...(finished
      ? import_.runWhenChecked
        ? { status: 'running', handled: 0 }
        : { status: 'checked', handled }
      : { handled }),
  });
}

async function openFile(
  { readFile }: ImportWorker,
  { imports }: Repositories,
  { id, format }: StoredImport,
): Promise<ReadVacancyFile> {
  return readFile((await imports.content(id)) ?? new Uint8Array(), format);
}

async function checkSlice(
  { skills, places, clock }: ImportWorker,
  { organisations, vacancies }: Repositories,
  import_: StoredImport,
  file: ReadVacancyFile,
  slice: ReadVacancyFile['rows'],
): Promise<StoredImportRow[]> {
  const organisation = await organisations.find(import_.organisationId);
  if (organisation === null) return [];
  const today = calendarDateAt(clock.now());
  const checked = slice.map((row) =>
    readRow(row, { organisation, skills, places, today, publish: import_.publish }),
  );
  const firstLineOf = firstLines(file);
  const present = await byExternalId(vacancies, import_.organisationId, checked);
  return checked.map((row, index): StoredImportRow => {
    const position = import_.handled + index;
    const repeated = row.externalId !== null && firstLineOf.get(row.externalId) !== position;
    const there = row.externalId === null ? undefined : present.get(row.externalId);
    return {
      position,
      line: row.line,
      externalId: row.externalId,
      title: row.title,
      content: repeated ? null : row.content,
      outcome: row.content === null || repeated ? 'invalid' : outcomeOf(row.content, there),
      landed: false,
      vacancyId: there?.id ?? null,
      issues: repeated ? [...row.issues, { path: 'external_id', code: 'duplicate' }] : row.issues,
    };
  });
}

/** The position of the first row with each external id: the later ones are doubles. */
function firstLines({ rows }: ReadVacancyFile): Map<string, number> {
  const first = new Map<string, number>();
  rows.forEach(({ values }, position) => {
    const id = values.external_id?.trim() ?? '';
    if (id !== '' && !first.has(id)) first.set(id, position);
  });
  return first;
}

async function byExternalId(
  vacancies: Repositories['vacancies'],
  organisationId: string,
  rows: readonly { externalId: string | null }[],
): Promise<Map<string, StoredVacancy>> {
  const ids = rows.flatMap(({ externalId }) => externalId ?? []);
  const found = await vacancies.findByExternalIds(organisationId, ids);
  return new Map(found.map((vacancy) => [vacancy.externalId ?? '', vacancy]));
}

function outcomeOf(content: VacancyContent, there: StoredVacancy | undefined): ImportRowOutcome {
  if (there === undefined) return 'create';
  return isSameContent(content, there) ? 'unchanged' : 'update';
}

async function landRows(
  worker: ImportWorker,
  repositories: Repositories,
  import_: StoredImport,
  actor: UserActor,
): Promise<void> {
  const { imports, vacancies, audit, outbox } = repositories;
  const rows = await imports.nextRowsToLand(import_.id, ROWS_PER_STEP);
  const at = worker.clock.now();
  if (rows.length === 0) {
    await imports.update(import_.id, { status: 'done', handled: import_.total, finishedAt: at });
    return;
  }
  // What is there now counts, not what was there when the file was checked.
  const present = await byExternalId(vacancies, import_.organisationId, rows);
  const landing = rows.flatMap((row) => plan(worker, import_, row, present, at));
  await vacancies.insertMany(
    landing.filter(({ there }) => there === undefined).map(({ vacancy }) => vacancy),
  );
  for (const { vacancy, there } of landing) {
    if (there !== undefined) await vacancies.update(vacancy, there.version);
  }
  const changed = landing.map(({ vacancy }) => vacancy.id);
  await outbox.addMany('vacancy.changed', changed);
  await audit.recordMany(
    landing.map(({ vacancy, there }) => ({
      at,
      actor,
      action: there === undefined ? 'vacancy.imported' : 'vacancy.updated-by-import',
      subjectType: 'vacancy',
      subjectId: vacancy.id,
      organisationId: import_.organisationId,
      details: { importId: import_.id },
    })),
  );
  const idOf = new Map(landing.map(({ row, vacancy }) => [row.position, vacancy.id]));
  await imports.markLanded(
    import_.id,
    rows.map((row) => ({
      ...row,
      landed: true,
      vacancyId: idOf.get(row.position) ?? row.vacancyId,
    })),
  );
  await imports.update(import_.id, { handled: import_.handled + rows.length });
}

interface Landing {
  row: StoredImportRow;
  vacancy: VacancyToStore;
  there: StoredVacancy | undefined;
}

/** What to write for a row; nothing where it says what is there already. */
function plan(
  { ids, skills }: ImportWorker,
  import_: StoredImport,
  row: StoredImportRow,
  present: ReadonlyMap<string, StoredVacancy>,
  at: Date,
): Landing[] {
  const { externalId } = row;
  if (row.content === null || externalId === null) return [];
  // It may have been checked before a newer version of the language was loaded.
  const content = {
    ...row.content,
    skills: renameRequirements(row.content.skills, skills.renames),
  };
  const there = present.get(externalId);
  if (there === undefined) {
    const status = import_.publish ? 'published' : 'draft';
    const vacancy: VacancyToStore = {
      ...content,
      id: ids.next(),
      organisationId: import_.organisationId,
      externalId,
      status,
      adaptations: [],
      pauseReason: null,
      version: 1,
      publishedAt: import_.publish ? at : null,
      createdAt: at,
      updatedAt: at,
    };
    return [{ row, vacancy, there }];
  }
  if (isSameContent(content, there)) return [];
  const { organisationName: _name, location: _location, ...kept } = there;
  // What no file says stays as it is, as far as the rest still leaves room for it.
  const growth = growthBeside(there.growth, content);
  const adaptations = standingAdaptations({ ...content, growth, adaptations: there.adaptations });
  const changed = { ...kept, ...content, growth, adaptations };
  return [{ row, vacancy: { ...changed, version: there.version + 1, updatedAt: at }, there }];
}
