import type { StoredPassport } from '@inzetbaar/application/ports';

import type { Prisma } from '../generated/client.ts';
import { dateOrNull } from '../mapping/index.ts';

/** Also by the system for somebody who just accepted an invitation: it may add and not read. */
export async function insertPassport(
  tx: Prisma.TransactionClient,
  passport: StoredPassport,
): Promise<void> {
  const passportId = passport.id;
  await tx.passport.createMany({
    data: { ...columnsOf(passport), id: passportId, accountId: passport.accountId },
  });
  await addSkills(tx, passport);
  await keepRegistrations(tx, passport);
  await tx.passportLane.createMany({
    data: passport.lanes.map(({ lane, organisationId }) => ({ passportId, lane, organisationId })),
  });
}

/** @returns false when the version has moved on, or the passport is not the actor's */
export async function updatePassport(
  tx: Prisma.TransactionClient,
  passport: StoredPassport,
  expectedVersion: number,
): Promise<boolean> {
  const { count } = await tx.passport.updateMany({
    where: { id: passport.id, version: expectedVersion },
    data: columnsOf(passport),
  });
  if (count === 0) return false;
  const where = { passportId: passport.id };
  await tx.passportSkill.deleteMany({ where });
  await addSkills(tx, passport);
  await keepRegistrations(tx, passport);
  await keepLanes(tx, passport);
  return true;
}

async function addSkills(tx: Prisma.TransactionClient, passport: StoredPassport): Promise<void> {
  const passportId = passport.id;
  await tx.passportSkill.createMany({
    data: passport.skills.map((skill, position) => ({
      ...skill,
      lastUsedYear: skill.lastUsedYear ?? null,
      position,
      passportId,
    })),
  });
}

/**
 * A registration that stays keeps its row, and with it what was asked and checked; the database drops
 * that where another number, specialism or end is stated.
 */
async function keepRegistrations(
  tx: Prisma.TransactionClient,
  { id: passportId, registrations }: StoredPassport,
): Promise<void> {
  const ids = registrations.map(({ id }) => id);
  await tx.registration.deleteMany({ where: { passportId, id: { notIn: ids } } });
  for (const { id, title, number, specialism, validUntil } of registrations) {
    const stated = { title, number, specialism, validUntil: dateOrNull(validUntil) };
    const { count } = await tx.registration.updateMany({ where: { id, passportId }, data: stated });
    if (count === 0) {
      await tx.registration.createMany({ data: { id, passportId, ...stated } });
    }
  }
}

/** A lane that stays keeps the day on which it was joined; its employer may have become another one. */
async function keepLanes(
  tx: Prisma.TransactionClient,
  { id: passportId, lanes }: StoredPassport,
): Promise<void> {
  const names = lanes.map(({ lane }) => lane);
  await tx.passportLane.deleteMany({ where: { passportId, lane: { notIn: names } } });
  await tx.$executeRaw`
    INSERT INTO passport_lane (passport_id, lane, organisation_id)
    SELECT ${passportId}::uuid, joined.lane, joined.organisation_id
    FROM unnest(
      ${names}::text[], ${lanes.map(({ organisationId }) => organisationId)}::uuid[]
    ) AS joined (lane, organisation_id)
    ON CONFLICT (passport_id, lane) DO UPDATE SET organisation_id = EXCLUDED.organisation_id`;
}

function columnsOf(passport: StoredPassport) {
  return {
    hoursMin: passport.hoursMin,
    hoursMax: passport.hoursMax,
    otherHours: passport.otherHours,
    buildUpWeeks: passport.buildUp.map(({ afterWeeks }) => afterWeeks),
    buildUpHours: passport.buildUp.map(({ hoursPerWeek }) => hoursPerWeek),
    availability: passport.availability,
    postcodeArea: passport.postcodeArea,
    municipalityCode: passport.municipalityCode,
    latitude: passport.home?.latitude ?? null,
    longitude: passport.home?.longitude ?? null,
    maxTravelKm: passport.maxTravelKm,
    wishedBranches: [...passport.wishedBranches],
    wishedForms: [...passport.wishedForms],
    workConditions: [...passport.workConditions],
    phone: passport.phone,
    introductionText: passport.introductionText,
    visible: passport.visible,
    version: passport.version,
    updatedAt: passport.updatedAt,
  } satisfies Prisma.PassportUncheckedUpdateManyInput;
}
