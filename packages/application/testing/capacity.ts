import { CAPACITY_STATUSES } from '@inzetbaar/domain/placements';
import type { CapacityUse } from '../ports/index.ts';
import type { Tables } from './tables.ts';

/**
 * The most that placements of a vacancy take on any day of a period (both days included), as the
 * function `capacity_in_use` of the database counts it. Without a period: on any day at all.
 */
export function capacityInUse(
  tables: Tables,
  vacancyId: string,
  firstDay = '0000-01-01',
  lastDay = '9999-12-31',
): CapacityUse {
  const taking = [...tables.placements.values()].filter(
    (placement) =>
      placement.vacancyId === vacancyId &&
      CAPACITY_STATUSES.some((status) => status === placement.status) &&
      placement.startsOn <= lastDay &&
      (placement.endsOn ?? lastDay) >= firstDay,
  );
  const most: CapacityUse = { positions: 0, hours: 0 };
  for (const { startsOn } of taking) {
    const day = startsOn < firstDay ? firstDay : startsOn;
    const onDay = taking.filter((one) => one.startsOn <= day && day <= (one.endsOn ?? lastDay));
    most.positions = Math.max(most.positions, onDay.length);
    most.hours = Math.max(
      most.hours,
      onDay.reduce((sum, one) => sum + one.hoursPerWeek, 0),
    );
  }
  return most;
}
