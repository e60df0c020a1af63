import type { RegistrationToCheck, StoredRegistration } from '@inzetbaar/application/ports';
import type {
  RegistrationToCheckView,
  RegistrationView,
  ReleasedRegistration,
} from '@inzetbaar/contracts/passports';
import type { CalendarDate } from '@inzetbaar/domain/calendar';
import { type Registration, registrationStandingOn } from '@inzetbaar/domain/passports';

/** A registration as its holder reads it, with how it stands on a day. */
export function presentRegistration(stored: Registration, today: CalendarDate): RegistrationView {
  const { title, number, specialism, validUntil, check } = stored;
  return {
    title,
    number,
    specialism,
    validUntil,
    standing: registrationStandingOn(stored, today),
    check: check === null ? null : { ...check, at: check.at.toISOString() },
  };
}

/** The same with the id, for whom it was released to. */
export function presentReleasedRegistration(
  stored: StoredRegistration,
  today: CalendarDate,
): ReleasedRegistration {
  return { ...presentRegistration(stored, today), id: stored.id };
}

/** The same with the name, for who compares it. */
export function presentRegistrationToCheck(
  stored: RegistrationToCheck,
  today: CalendarDate,
): RegistrationToCheckView {
  const { vacancyId, vacancyTitle } = stored;
  return {
    ...presentRegistration(stored, today),
    id: stored.id,
    name: stored.name,
    askedAt: stored.askedAt?.toISOString() ?? null,
    finding: stored.finding,
    vacancy: vacancyId === null ? null : { id: vacancyId, title: vacancyTitle ?? '' },
  };
}
