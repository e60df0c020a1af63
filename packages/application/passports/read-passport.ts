import type { Actor } from '@inzetbaar/domain/identity';
import type { SkillCatalogue, StoredPassport, Transaction } from '../ports/index.ts';
import { passportHolder } from './holder.ts';
import { inNewestWords } from './newest-words.ts';

/** The own passport; before it was saved the first time there is only an empty one, version 0. */
export interface OwnPassport extends Omit<StoredPassport, 'id' | 'updatedAt'> {
  updatedAt: Date | null;
}

/** Somebody who has filled in nothing yet: no hours and in no lane, so no recruiter sees them. */
export function emptyPassport(accountId: string): OwnPassport {
  return {
    accountId,
    skills: [],
    registrations: [],
    workConditions: [],
    hoursMin: 0,
    hoursMax: 0,
    otherHours: 0,
    buildUp: [],
    availability: 0,
    postcodeArea: null,
    municipalityCode: null,
    home: null,
    maxTravelKm: null,
    wishedBranches: [],
    wishedForms: [],
    lanes: [],
    phone: null,
    introductionText: '',
    visible: true,
    version: 0,
    updatedAt: null,
  };
}

/** Reads the own passport, its skills by their newest names. Candidates and trainees only. */
export function readPassport({
  transaction,
  catalogue,
}: {
  transaction: Transaction;
  catalogue: Pick<SkillCatalogue, 'follow'>;
}) {
  return async (actor: Actor): Promise<OwnPassport> => {
    const accountId = passportHolder(actor);
    const found = await transaction(actor, ({ passports }) => passports.findOf(accountId));
    return inNewestWords(found ?? emptyPassport(accountId), catalogue);
  };
}
