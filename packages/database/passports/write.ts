import { randomUUID } from 'node:crypto';

import type { StoredPassport } from '@inzetbaar/application/ports';

import type { Prisma } from '../generated/client.ts';
import { dateOrNull } from '../mapping/index.ts';

export async function insertPassport(
  tx: Prisma.TransactionClient,
  passport: StoredPassport,
): Promise<void> {
  await tx.passport.createMany({
    data: { ...columnsOf(passport), id: passport.id, accountId: passport.accountId },
  });
  await addParts(tx, passport);
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
  await tx.registration.deleteMany({ where });
  const stays = { passportId: passport.id, lane: { in: passport.lanes.map(({ lane }) => lane) } };
  await tx.passportLane.deleteMany({ where: { ...where, NOT: stays } });
  await addParts(tx, passport);
  return true;
}

async function addParts(tx: Prisma.TransactionClient, passport: StoredPassport): Promise<void> {
  const passportId = passport.id;
  await tx.passportSkill.createMany({
    data: passport.skills.map((skill, position) => ({ ...skill, position, passportId })),
  });
  await tx.registration.createMany({
    data: passport.registrations.map(({ title, number, validUntil }) => ({
      id: randomUUID(),
      passportId,
      title,
      number,
      validUntil: dateOrNull(validUntil),
    })),
  });
  // A lane that stays keeps the day on which it was joined; its employer may have become another one.
  await tx.$executeRaw`
    INSERT INTO passport_lane (passport_id, lane, organisation_id)
    SELECT ${passportId}::uuid, joined.lane, joined.organisation_id
    FROM unnest(
      ${passport.lanes.map(({ lane }) => lane)}::text[],
      ${passport.lanes.map(({ organisationId }) => organisationId)}::uuid[]
    ) AS joined (lane, organisation_id)
    ON CONFLICT (passport_id, lane) DO UPDATE SET organisation_id = EXCLUDED.organisation_id`;
}

function columnsOf(passport: StoredPassport) {
  return {
    hoursMin: passport.hoursMin,
    hoursMax: passport.hoursMax,
    otherHours: passport.otherHours,
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
