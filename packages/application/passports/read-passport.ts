import type { Actor } from '@inzetbaar/domain/identity';
import type { StoredPassport, Transaction } from '../ports/index.ts';
import { passportHolder } from './holder.ts';

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

/** Reads the own passport. Candidates and trainees only. */
export function readPassport({ transaction }: { transaction: Transaction }) {
  return async (actor: Actor): Promise<OwnPassport> => {
    const accountId = passportHolder(actor);
    return transaction(
      actor,
      async ({ passports }) => (await passports.findOf(accountId)) ?? emptyPassport(accountId),
    );
  };
}
