import type { CalendarDate } from '@inzetbaar/domain/calendar';
import type { Supply, VisibleSupply } from '@inzetbaar/domain/matching';
import { checkedTitlesOn, proofsOf, titlesOn } from '@inzetbaar/domain/passports';
import type { Gazetteer, StoredEvidence, StoredPassport, VisiblePassport } from '../ports/index.ts';

/**
 * The whole supply of a person, for the own ranking: with the titles that are valid on the day, and what
 * stands behind the skills where it is to be explained.
 */
export function supplyOf(
  passport: StoredPassport,
  today: CalendarDate,
  evidence: readonly StoredEvidence[] = [],
): Supply {
  const titles = titlesOn(passport.registrations, today);
  const checked = checkedTitlesOn(passport.registrations, today);
  return {
    id: passport.id,
    skills: passport.skills.map(({ skillId, level }) => ({ skillId, level })),
    titles,
    uncheckedTitles: titles.filter((title) => !checked.includes(title)),
    hoursMin: passport.hoursMin,
    hoursMax: passport.hoursMax,
    availability: passport.availability,
    home: passport.home,
    maxTravelKm: passport.maxTravelKm,
    wishedBranches: passport.wishedBranches,
    wishedForms: passport.wishedForms,
    otherHours: passport.otherHours,
    lanes: passport.lanes.map(({ lane }) => lane),
    workConditions: passport.workConditions,
    buildUp: passport.buildUp,
    proofs: proofsOf(evidence),
  };
}

/**
 * The supply that people are ranked by for a recruiter. Home is the middle of the municipality: a
 * recruiter may know that much, and a distance from anything nearer would give the postcode away.
 */
export function visibleSupplyOf(passport: VisiblePassport, gazetteer: Gazetteer): VisibleSupply {
  const { municipalityCode, home: _home, ...visible } = passport;
  const municipality = municipalityCode === null ? null : gazetteer.municipality(municipalityCode);
  return {
    ...visible,
    home:
      municipality === null
        ? null
        : { latitude: municipality.latitude, longitude: municipality.longitude },
  };
}
