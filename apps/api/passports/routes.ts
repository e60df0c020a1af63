import {
  exportMyData as exportMyDataOf,
  listAccessLog as listAccessLogOf,
  type OwnPassport,
  readPassport as readPassportOf,
  savePassport as savePassportOf,
} from '@inzetbaar/application/passports';
import type {
  Clock,
  Gazetteer,
  Ids,
  ReadAccessEntry,
  SkillCatalogue,
  Transaction,
} from '@inzetbaar/application/ports';
import {
  type AccessLogEntry,
  exportMyData,
  listAccessLog,
  type Passport,
  readPassport,
  savePassport,
} from '@inzetbaar/contracts/passports';
import { toMask, toSlots } from '@inzetbaar/domain/availability';
import { type CalendarDate, calendarDateAt } from '@inzetbaar/domain/calendar';
import { presentingConflict } from '../http/conflicts.ts';
import { type Answer, type Route, route } from '../http/mount.ts';
import { presentRegistration } from './present-registration.ts';
import {
  type Names,
  presentMunicipality,
  presentParts,
  presentSkill,
} from '../vacancies/present.ts';

export interface PassportDependencies {
  transaction: Transaction;
  clock: Clock;
  ids: Ids;
  gazetteer: Gazetteer;
  catalogue: SkillCatalogue;
  publicUrl: string;
}

/** The own passport, who saw it, and everything that is kept about oneself. */
export function passportRoutes(dependencies: PassportDependencies): Route[] {
  const names: Names = { skills: dependencies.catalogue, places: dependencies.gazetteer };
  const read = readPassportOf(dependencies);
  const save = savePassportOf(dependencies);
  const listAccess = listAccessLogOf(dependencies);
  const exportData = exportMyDataOf(dependencies);
  const present = (stored: OwnPassport) =>
    presentPassport(stored, names, calendarDateAt(dependencies.clock.now()));
  const answer = (stored: OwnPassport): Answer<Passport> => ({
    body: present(stored),
    version: stored.version,
  });
  return [
    route(readPassport, async ({ actor }) => answer(await read(actor))),
    route(savePassport, ({ actor, body, expectedVersion }) =>
      presentingConflict(async () => {
        const content = { ...body, availability: toMask(body.availability) };
        return answer(await save(actor, { content, expectedVersion }));
      }, present),
    ),
    route(listAccessLog, async ({ actor, query }) => {
      const page = await listAccess(actor, query);
      return { body: { ...page, items: page.items.map(presentAccess) } };
    }),
    route(exportMyData, async ({ actor }) => ({ body: { ...(await exportData(actor)) } })),
  ];
}

export function presentPassport(stored: OwnPassport, names: Names, today: CalendarDate): Passport {
  return {
    skills: stored.skills.map((skill) => ({
      ...skill,
      ...presentSkill(skill.skillId, names),
      ...presentParts(skill.skillId, names),
    })),
    registrations: stored.registrations.map((one) => presentRegistration(one, today)),
    workConditions: [...stored.workConditions],
    hoursMin: stored.hoursMin,
    hoursMax: stored.hoursMax,
    otherHours: stored.otherHours,
    buildUp: [...stored.buildUp],
    availability: toSlots(stored.availability),
    postcodeArea: stored.postcodeArea,
    municipality:
      stored.municipalityCode === null
        ? null
        : presentMunicipality(stored.municipalityCode, names).name,
    maxTravelKm: stored.maxTravelKm,
    wishedBranches: [...stored.wishedBranches],
    wishedForms: [...stored.wishedForms],
    lanes: stored.lanes.map(({ lane }) => lane),
    phone: stored.phone,
    introductionText: stored.introductionText,
    visible: stored.visible,
    version: stored.version,
    updatedAt: stored.updatedAt?.toISOString() ?? null,
  };
}

function presentAccess(entry: ReadAccessEntry): AccessLogEntry {
  const { organisationId, vacancyId } = entry;
  return {
    id: entry.id,
    at: entry.at.toISOString(),
    lastAt: entry.lastAt.toISOString(),
    times: entry.times,
    kind: entry.kind,
    organisation:
      organisationId === null ? null : { id: organisationId, name: entry.organisationName ?? '' },
    viewer: entry.viewerName,
    vacancy: vacancyId === null ? null : { id: vacancyId, title: entry.vacancyTitle ?? '' },
    fields: [...entry.fields],
  };
}
