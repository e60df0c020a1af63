import type { Actor } from '@inzetbaar/domain/identity';
import type { Clock, SkillCatalogue, Transaction } from '../ports/index.ts';
import { listEvidence, type SkillWithEvidence } from './list-evidence.ts';
import { type OwnPassport, readPassport } from './read-passport.ts';

/** The own passport with all that stands behind it, to keep or to take elsewhere. */
export interface DownloadedPassport {
  madeAt: Date;
  passport: OwnPassport;
  skills: readonly SkillWithEvidence[];
}

/** The whole own passport (AVG article 20: in a form that another platform can read). Candidates and trainees only. */
export function downloadPassport(deps: {
  transaction: Transaction;
  clock: Clock;
  catalogue: Pick<SkillCatalogue, 'skill' | 'follow'>;
}) {
  const read = readPassport(deps);
  const evidence = listEvidence(deps);
  return async (actor: Actor): Promise<DownloadedPassport> => ({
    madeAt: deps.clock.now(),
    passport: await read(actor),
    skills: await evidence(actor),
  });
}
