import type { VacancyToStore } from '@inzetbaar/application/ports';

import type { Prisma } from '../generated/client.ts';
import { dateOrNull } from '../mapping/index.ts';

/** Adds vacancies with their skills, in two statements whatever their number. */
export async function insertVacancies(
  tx: Prisma.TransactionClient,
  vacancies: readonly VacancyToStore[],
): Promise<void> {
  if (vacancies.length === 0) return;
  await tx.vacancy.createMany({
    data: vacancies.map((vacancy) => ({
      ...columnsOf(vacancy),
      id: vacancy.id,
      organisationId: vacancy.organisationId,
      createdAt: vacancy.createdAt,
    })),
  });
  await tx.vacancySkill.createMany({ data: vacancies.flatMap(skillRowsOf) });
}

/** @returns false when the version has moved on, or the vacancy is not there for this actor */
export async function updateVacancy(
  tx: Prisma.TransactionClient,
  vacancy: VacancyToStore,
  expectedVersion: number,
): Promise<boolean> {
  const { count } = await tx.vacancy.updateMany({
    where: { id: vacancy.id, version: expectedVersion },
    data: columnsOf(vacancy),
  });
  if (count === 0) return false;
  // Most changes are of status or text: the skills are written only when they differ.
  const wanted = skillRowsOf(vacancy);
  const present = await tx.vacancySkill.findMany({
    where: { vacancyId: vacancy.id },
    orderBy: { position: 'asc' },
  });
  if (isSame(present, wanted)) return true;
  await tx.vacancySkill.deleteMany({ where: { vacancyId: vacancy.id } });
  await tx.vacancySkill.createMany({ data: wanted });
  return true;
}

/** What a change may change: neither who posted it nor when it was made. */
function columnsOf(vacancy: VacancyToStore) {
  const { capacity } = vacancy;
  return {
    locationId: vacancy.locationId,
    externalId: vacancy.externalId,
    status: vacancy.status,
    pauseReason: vacancy.pauseReason,
    title: vacancy.title,
    description: vacancy.description,
    branch: vacancy.branch,
    positions: capacity.kind === 'positions' ? capacity.positions : null,
    poolHours: capacity.kind === 'hours' ? capacity.hoursPerWeek : null,
    titles: [...vacancy.titles],
    reservedProcedures: [...vacancy.reservedProcedures],
    conditionsMet: [...vacancy.conditionsMet],
    conditionsNotMet: [...vacancy.conditionsNotMet],
    hoursMin: vacancy.hoursMin,
    hoursMax: vacancy.hoursMax,
    // A row of an import that was checked before hours could grow says nothing of it.
    growthStartHours: vacancy.growth?.startHours ?? null,
    growthFullAfterWeeks: vacancy.growth?.fullAfterWeeks ?? null,
    adaptations: [...vacancy.adaptations],
    availability: vacancy.availability,
    lanes: [...vacancy.lanes],
    forms: [...vacancy.forms],
    startsOn: dateOrNull(vacancy.startsOn),
    expiresOn: dateOrNull(vacancy.expiresOn),
    version: vacancy.version,
    publishedAt: vacancy.publishedAt,
    updatedAt: vacancy.updatedAt,
  } satisfies Prisma.VacancyUncheckedUpdateManyInput;
}

function skillRowsOf(vacancy: VacancyToStore): Prisma.VacancySkillCreateManyInput[] {
  return vacancy.skills.map(({ skillId, level, importance }, position) => ({
    vacancyId: vacancy.id,
    position,
    skillId,
    level,
    importance,
  }));
}

function isSame(
  present: readonly Prisma.VacancySkillCreateManyInput[],
  wanted: readonly Prisma.VacancySkillCreateManyInput[],
): boolean {
  return (
    present.length === wanted.length &&
    wanted.every((skill, index) => {
      const there = present[index];
      return (
        there?.skillId === skill.skillId &&
        there.level === skill.level &&
        there.importance === skill.importance
      );
    })
  );
}
