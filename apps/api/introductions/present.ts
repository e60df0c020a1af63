import type { ReleasedPersonFields, VisiblePassport } from '@inzetbaar/application/ports';
import type { ReleasedPerson, VisibleProfile } from '@inzetbaar/contracts/introductions';
import { toSlots } from '@inzetbaar/domain/availability';
import type { CalendarDate } from '@inzetbaar/domain/calendar';
import { presentReleasedRegistration } from '../passports/present-registration.ts';
import { type Names, presentMunicipality, presentSkill } from '../vacancies/present.ts';

/** What a recruiter sees before release: the columns of the design's privacy wall, nothing beside. */
export function presentVisible(
  passport: Omit<VisiblePassport, 'id' | 'home'>,
  names: Names,
): VisibleProfile {
  return {
    skills: passport.skills.map(({ skillId, level }) => ({
      ...presentSkill(skillId, names),
      level,
    })),
    titles: [...passport.titles],
    uncheckedTitles: [...passport.uncheckedTitles],
    hoursMin: passport.hoursMin,
    hoursMax: passport.hoursMax,
    availability: toSlots(passport.availability),
    area:
      passport.municipalityCode === null
        ? null
        : presentMunicipality(passport.municipalityCode, names).name,
    wishedBranches: [...passport.wishedBranches],
    wishedForms: [...passport.wishedForms],
  };
}

/** What was released: fields that were not stay absent. */
export function presentReleased(
  person: ReleasedPersonFields,
  names: Names,
  today: CalendarDate,
): ReleasedPerson {
  const { registrations, evidence, workConditions, ...rest } = person;
  return {
    ...rest,
    ...(registrations === undefined
      ? {}
      : { registrations: registrations.map((one) => presentReleasedRegistration(one, today)) }),
    ...(evidence === undefined
      ? {}
      : { evidence: evidence.map((one) => ({ ...one, ...presentSkill(one.skillId, names) })) }),
    ...(workConditions === undefined ? {} : { workConditions: [...workConditions] }),
  };
}
