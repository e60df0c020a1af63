import type { Vacancy } from '@inzetbaar/contracts/vacancies';
import type { PlacementForm } from '@inzetbaar/domain/placements';

type Room = { kind: 'positions' | 'hours'; left: number };

/** What is free of a vacancy on its fullest day; null for a reader who may not know. */
export function roomOf({ capacity, owner }: Pick<Vacancy, 'capacity' | 'owner'>): Room | null {
  if (owner === null) return null;
  return capacity.kind === 'positions'
    ? { kind: 'positions', left: Math.max(0, capacity.positions - owner.positionsTaken) }
    : { kind: 'hours', left: Math.max(0, capacity.hoursPerWeek - owner.hoursTaken) };
}

/** The terms that were probably agreed, to be changed before they are sent. */
export interface LikelyTerms {
  /** Absent where there is something to choose. */
  form?: PlacementForm;
  hoursPerWeek: number;
  startsOn: string;
  endsOn: null;
}

/** Starts the form with the most hours that suit both and are free, from the first day that can be. */
export function likelyPlacement(
  vacancy: Pick<Vacancy, 'forms' | 'hoursMax' | 'startsOn' | 'capacity' | 'owner'>,
  wished: { hoursMax: number } | null,
  today: string,
): LikelyTerms {
  const [form, ...otherForms] = vacancy.forms;
  const room = roomOf(vacancy);
  const hours = Math.min(vacancy.hoursMax, wished?.hoursMax ?? vacancy.hoursMax);
  return {
    ...(form === undefined || otherForms.length > 0 ? {} : { form }),
    hoursPerWeek: room?.kind === 'hours' && room.left > 0 ? Math.min(hours, room.left) : hours,
    startsOn: vacancy.startsOn !== null && vacancy.startsOn > today ? vacancy.startsOn : today,
    endsOn: null,
  };
}
