import { addDays, type CalendarDate } from '@inzetbaar/domain/calendar';
import { checkHoldsUntil } from '@inzetbaar/domain/passports';
import { findPostcodeArea } from '@inzetbaar/taxonomy/places';
import type { DemoAccount } from './demo-accounts.ts';
import type { SeedOrganisation } from './generator/organisations.ts';
import type { SeedPerson } from './generator/people.ts';
import type { SeedTraining } from './generator/trainings.ts';
import type { SeedVacancy } from './generator/vacancies.ts';
import type { Row } from './insert-rows.ts';
import { stableId } from './stable-id.ts';

export const organisationId = (slug: string) => stableId('organisation', slug);
export const locationId = (key: string) => stableId('location', key);
export const accountId = (email: string) => stableId('account', email);
export const passportId = (email: string) => stableId('passport', email);
export const trainingId = (key: string) => stableId('training', key);
export const vacancyId = (key: string) => stableId('vacancy', key);

/** Noon in the Netherlands, roughly: the same day in every time zone that matters. */
export const noon = (date: CalendarDate) => `${date}T11:00:00Z`;

export function organisationRow({ slug, name, about, branches }: SeedOrganisation): Row {
  return {
    id: organisationId(slug),
    slug,
    name,
    about,
    branches,
    version: 1,
    created_at: noon('2025-01-06'),
  };
}

export function locationRows({ slug, locations }: SeedOrganisation): Row[] {
  return locations.map(({ key, name, postcode, municipalityCode, coordinates }) => ({
    id: locationId(key),
    organisation_id: organisationId(slug),
    name,
    postcode,
    municipality_code: municipalityCode,
    ...coordinates,
  }));
}

export function accountRow(email: string, name: string, passwordHash: string): Row {
  return {
    id: accountId(email),
    email,
    name,
    password_hash: passwordHash,
    locale: 'nl',
    created_at: noon('2025-01-06'),
  };
}

export function heldRoleRow(email: string, role: string, organisation: string | null): Row {
  return {
    id: stableId('held-role', email, role, organisation ?? ''),
    account_id: accountId(email),
    role,
    organisation_id: organisation === null ? null : organisationId(organisation),
  };
}

/** Roles that are held for an organisation; the others are held for the region. */
const FOR_ORGANISATION = new Set(['recruiter', 'case-manager', 'organisation-admin']);

export function demoRoleRows({ email, roles, organisation }: DemoAccount): Row[] {
  return roles.map((role) =>
    heldRoleRow(email, role, FOR_ORGANISATION.has(role) ? organisation : null),
  );
}

/** One vacancy in eight is a draft, paused, closed or expired; the others are open. */
const STATUSES = ['draft', 'paused', 'closed', 'expired'] as const;

export function vacancyRow(
  { key, organisation, content }: SeedVacancy,
  number: number,
  today: CalendarDate,
): Row {
  const { capacity } = content;
  const status =
    number % 8 === 7 ? STATUSES[Math.floor(number / 8) % STATUSES.length] : 'published';
  const writtenOn = addDays(today, -1 - (number % 90));
  return {
    id: vacancyId(key),
    organisation_id: organisationId(organisation),
    location_id: locationId(content.locationId),
    external_id: key,
    status,
    title: content.title,
    description: content.description,
    branch: content.branch,
    positions: capacity.kind === 'positions' ? capacity.positions : null,
    pool_hours: capacity.kind === 'hours' ? capacity.hoursPerWeek : null,
    titles: content.titles,
    reserved_procedures: content.reservedProcedures,
    conditions_met: content.conditionsMet,
    conditions_not_met: content.conditionsNotMet,
    hours_min: content.hoursMin,
    hours_max: content.hoursMax,
    growth_start_hours: content.growth?.startHours ?? null,
    growth_full_after_weeks: content.growth?.fullAfterWeeks ?? null,
    availability: content.availability,
    lanes: content.lanes,
    forms: content.forms,
    starts_on: content.startsOn,
    expires_on: status === 'expired' ? addDays(today, -1) : content.expiresOn,
    version: 1,
    published_at: status === 'draft' ? null : noon(writtenOn),
    created_at: noon(writtenOn),
    updated_at: noon(writtenOn),
  };
}

export function vacancySkillRows({ key, content }: SeedVacancy): Row[] {
  return content.skills.map(({ skillId, level, importance }, position) => ({
    vacancy_id: vacancyId(key),
    position,
    skill_id: skillId,
    level,
    importance,
  }));
}

export function passportRow(person: SeedPerson, today: CalendarDate): Row {
  return {
    id: passportId(person.email),
    account_id: accountId(person.email),
    hours_min: person.hoursMin,
    hours_max: person.hoursMax,
    other_hours: person.otherHours,
    build_up_weeks: person.buildUp.map(({ afterWeeks }) => afterWeeks),
    build_up_hours: person.buildUp.map(({ hoursPerWeek }) => hoursPerWeek),
    availability: person.availability,
    postcode_area: person.homePostcode,
    municipality_code: findPostcodeArea(person.homePostcode)?.municipalityCode ?? null,
    latitude: person.home.latitude,
    longitude: person.home.longitude,
    max_travel_km: person.maxTravelKm,
    wished_branches: person.wishedBranches,
    wished_forms: person.wishedForms,
    work_conditions: person.workConditions,
    introduction_text: '',
    visible: true,
    version: 1,
    updated_at: noon(today),
  };
}

export function passportSkillRows({ email, skills }: SeedPerson): Row[] {
  return skills.map(({ skillId, level, source }, position) => ({
    passport_id: passportId(email),
    position,
    skill_id: skillId,
    level,
    source,
  }));
}

export function registrationRows({ email, registrations }: SeedPerson): Row[] {
  return registrations.map(({ title, bigNumber, validUntil }) => ({
    id: stableId('registration', email, title),
    passport_id: passportId(email),
    title,
    number: bigNumber,
    valid_until: validUntil,
  }));
}

/** Four in five were compared with the register or the diploma; the others are to be checked. */
export function registrationCheckRows(
  { email, registrations }: SeedPerson,
  today: CalendarDate,
): Row[] {
  return registrations
    .map((one) => ({ ...one, id: stableId('registration', email, one.title) }))
    .filter(({ id }) => email !== UNCHECKED_EMAIL && Number.parseInt(id.slice(0, 4), 16) % 5 !== 0)
    .map(({ id, title, bigNumber, validUntil }) => ({
      registration_id: id,
      account_id: accountId(email),
      number: bigNumber,
      specialism: null,
      valid_until: validUntil,
      outcome: 'confirmed',
      reason: null,
      method: 'person',
      at: noon(addDays(today, -30)),
      holds_until: checkHoldsUntil(title, addDays(today, -30)),
    }));
}

/** The part-timer of the demo shows how a registration is checked. */
const UNCHECKED_EMAIL = 'parttimer@demo.inzetbaar.example';

export function laneRows({ email, lanes, employer }: SeedPerson): Row[] {
  return lanes.map((lane) => ({
    passport_id: passportId(email),
    lane,
    organisation_id: employer === null || lane === 'traineeship' ? null : organisationId(employer),
    joined_at: noon('2025-09-01'),
  }));
}

export function trainingRow(training: SeedTraining, today: CalendarDate): Row {
  const { key, organisation, location, title, about, form, weeks, hours, costs, reach } = training;
  const lastAskOn = training.sessions
    .map(({ askUntil }) => askUntil)
    .toSorted()
    .at(-1);
  return {
    id: trainingId(key),
    organisation_id: organisationId(organisation),
    location_id: location === null ? null : locationId(location),
    status: 'open',
    title,
    about,
    form,
    weeks,
    hours,
    costs,
    reach,
    last_ask_on: lastAskOn ?? null,
    version: 1,
    created_at: noon(today),
    updated_at: noon(today),
  };
}

export function trainingSkillRows({ key, skills }: SeedTraining): Row[] {
  return skills.map(({ skillId, level }, position) => ({
    training_id: trainingId(key),
    position,
    skill_id: skillId,
    level,
  }));
}

export function trainingSessionRows({ key, sessions }: SeedTraining): Row[] {
  return sessions.map((session) => ({
    id: stableId('training-session', session.key),
    training_id: trainingId(key),
    starts_on: session.startsOn,
    ask_until: session.askUntil,
    seats: session.seats,
  }));
}
