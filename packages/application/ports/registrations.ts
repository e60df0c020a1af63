import type { CalendarDate } from '@inzetbaar/domain/calendar';
import type { LegalTitle } from '@inzetbaar/domain/law';
import type {
  RegisterEntry,
  RegisterFinding,
  Registration,
  RegistrationCheck,
  RegistrationStanding,
  StatedRegistration,
} from '@inzetbaar/domain/passports';
import type { StoredAccount } from './identity.ts';

/** A registration as somebody reads it who may compare it with the BIG register or a diploma. */
export interface RegistrationToCheck extends Registration {
  id: string;
  accountId: string;
  /** The name of the holder: the register is compared by name as well. */
  name: string;
  /** What a look in the register by machine found and left to a person; null: nothing. */
  finding: RegisterFinding | null;
  /** The organisation and the vacancy that it was released to; null where the holder asked the platform. */
  organisationId: string | null;
  vacancyId: string | null;
  vacancyTitle: string | null;
}

/** A title of the other side of an introduction, as a placement needs it. */
export interface TitleStanding {
  title: LegalTitle;
  standing: RegistrationStanding;
}

/** A registration that the register is to be asked about. */
export interface RegistrationToLookUp extends StatedRegistration {
  id: string;
  accountId: string;
  name: string;
  number: string;
}

/** Somebody whose registration ends soon, or could not be confirmed. */
export interface RegistrationReminder extends Pick<StoredAccount, 'email' | 'locale'> {
  accountId: string;
  /** The first last day that comes; null where none does. */
  firstValidUntil: CalendarDate | null;
  /** A check of a registration found something else than what was stated. */
  isRefused: boolean;
}

export interface RegistrationRepository {
  /** Marks an own registration as asked about; false where there is none of that title. */
  ask(accountId: string, title: LegalTitle, at: Date): Promise<boolean>;
  /**
   * What waits for the reader, longest waiting first: asked of the platform for a platform
   * administrator; released together with the name to an organisation for its recruiters.
   */
  listToCheck(
    today: CalendarDate,
    page: { limit: number; offset: number },
  ): Promise<{ items: readonly RegistrationToCheck[]; total: number }>;
  /** One of them, in whatever standing; null for what the reader may not check. */
  findToCheck(id: string, today: CalendarDate): Promise<RegistrationToCheck | null>;
  /**
   * Keeps a check in place of the one before. Gives the passport that it is about; null where the writer
   * may not check it, or it states something else than was seen.
   */
  recordCheck(
    id: string,
    seen: StatedRegistration,
    check: RegistrationCheck,
    today: CalendarDate,
  ): Promise<{ passportId: string } | null>;
  /** The titles of the candidate of an introduction, for either side. */
  titlesIn(introductionId: string, today: CalendarDate): Promise<readonly TitleStanding[]>;
  /**
   * Registrations whose holder asked and whose time has come; each comes back at `retryAt` unless it was
   * checked or left to a person before. System actor only.
   */
  claimLookUps(now: Date, retryAt: Date, limit: number): Promise<readonly RegistrationToLookUp[]>;
  /** Leaves a registration to a person, with what was found. System actor only. */
  leaveToPerson(id: string, seen: StatedRegistration, finding: RegisterFinding): Promise<void>;
  /** Whom to tell of an end between two days (inclusive) or of a refusal; each is given once. System only. */
  claimReminders(
    today: CalendarDate,
    until: CalendarDate,
    limit: number,
  ): Promise<readonly RegistrationReminder[]>;
}

/** What the BIG register answered about a number. */
export type RegisterAnswer =
  | { kind: 'found'; entry: RegisterEntry }
  | { kind: 'not-found' }
  /** It did not answer, or not in words that are understood: nothing is known, and it is tried later. */
  | { kind: 'unavailable'; why: 'no-answer' | 'refused' | 'not-understood' };

/** The public BIG register. */
export interface BigRegister {
  /** Never throws for what the register does or does not do. */
  lookUp(number: string): Promise<RegisterAnswer>;
}
