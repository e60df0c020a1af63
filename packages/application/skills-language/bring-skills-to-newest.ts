import type { SystemActor } from '@inzetbaar/domain/identity';
import { inBatches } from '../batches/index.ts';
import type {
  AuditEntry,
  Clock,
  Repositories,
  SkillCatalogue,
  Transaction,
} from '../ports/index.ts';

const SYSTEM: SystemActor = { kind: 'system', name: 'skills-language' };
/** Rows that are renamed in one transaction. */
const BATCH = 200;

/** How many of each were brought along. */
export interface RenamedRows {
  passports: number;
  vacancies: number;
  evidence: number;
  trainings: number;
  shareLinks: number;
}

const NOTHING: RenamedRows = {
  passports: 0,
  vacancies: 0,
  evidence: 0,
  trainings: 0,
  shareLinks: 0,
};

/**
 * Brings every skill that is stored under the name of an older version of the language to its newest
 * name: in passports, vacancies, evidence, trainings and share links. What still bears an old name is the list of what is to do,
 * so that a run that is broken off goes on where it stopped, several may run at once, and one with
 * nothing to do ends at once. Each batch lands with its audit rows and with the events by which the
 * matching board and the search index follow. Skills that were split stay: their owner chooses.
 */
export function bringSkillsToNewest({
  transaction,
  clock,
  catalogue,
  batch = BATCH,
}: {
  transaction: Transaction;
  clock: Clock;
  catalogue: Pick<SkillCatalogue, 'renames' | 'version'>;
  batch?: number;
}) {
  const { renames, version } = catalogue;
  const entry = (action: string, subjectId: string, organisationId: string | null): AuditEntry => ({
    at: clock.now(),
    actor: SYSTEM,
    action: `${action}.skills-renamed`,
    subjectType: action,
    subjectId,
    organisationId,
    details: { language: version },
  });

  const passports = async ({ storedSkills, audit, outbox }: Repositories) => {
    const ids = await storedSkills.renameInPassports(renames, batch);
    await audit.recordMany(ids.map((id) => entry('passport', id, null)));
    await outbox.addMany('passport.changed', ids);
    return ids.length;
  };
  const vacancies = async ({ storedSkills, audit, outbox }: Repositories) => {
    const found = await storedSkills.renameInVacancies(renames, batch);
    await audit.recordMany(found.map((one) => entry('vacancy', one.id, one.organisationId)));
    await outbox.addMany(
      'vacancy.changed',
      found.map(({ id }) => id),
    );
    return found.length;
  };
  const evidence = async ({ storedSkills, audit }: Repositories) => {
    const accounts = await storedSkills.renameInEvidence(renames, batch);
    await audit.recordMany(
      accounts.map((id) => ({ ...entry('evidence', id, null), subjectType: 'account' })),
    );
    return accounts.length;
  };
  const trainings = async ({ storedSkills, audit, outbox }: Repositories) => {
    const found = await storedSkills.renameInTrainings(renames, batch);
    await audit.recordMany(found.map((one) => entry('training', one.id, one.organisationId)));
    await outbox.addMany(
      'training.changed',
      found.map(({ id }) => id),
    );
    return found.length;
  };
  const shareLinks = async ({ storedSkills, audit }: Repositories) => {
    const ids = await storedSkills.renameInShareLinks(renames, batch);
    await audit.recordMany(ids.map((id) => entry('share-link', id, null)));
    return ids.length;
  };
  const all = (step: (repositories: Repositories) => Promise<number>) =>
    inBatches(batch, () => transaction(SYSTEM, step));

  return async (): Promise<RenamedRows> => {
    if (renames.size === 0) return NOTHING;
    return {
      passports: await all(passports),
      vacancies: await all(vacancies),
      evidence: await all(evidence),
      trainings: await all(trainings),
      shareLinks: await all(shareLinks),
    };
  };
}
