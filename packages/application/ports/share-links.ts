import type { AvailabilityMask } from '@inzetbaar/domain/availability';
import type { Branch } from '@inzetbaar/domain/branches';
import type { CalendarDate } from '@inzetbaar/domain/calendar';
import type {
  EntrustmentLevel,
  EvidenceKind,
  SharedChoice,
  ShownCheck,
} from '@inzetbaar/domain/passports';
import type { PlacementForm } from '@inzetbaar/domain/placements';
import type { Page, PageRequest } from './page.ts';
import type { StoredRegistration } from './passports.ts';

export interface StoredShareLink extends SharedChoice {
  id: string;
  accountId: string;
  /** SHA-256 of the token; the token itself is told once, to who made the link. */
  tokenHash: string;
  /** What its maker calls it; for nobody else. */
  label: string;
  /** The last day on which it works. */
  until: CalendarDate;
  createdAt: Date;
  revokedAt: Date | null;
  views: number;
  lastViewedAt: Date | null;
}

/** A registration as others than its holder read it. */
export type ShownRegistration = Pick<StoredRegistration, 'title' | 'number' | 'validUntil'> &
  ShownCheck;

/** What can be shown of a passport. A part that is not to be shown is absent. */
export interface PassportParts {
  name?: string;
  /** Null where levels are not to be shown. */
  skills?: readonly {
    skillId: string;
    level: EntrustmentLevel | null;
    lastUsedYear: number | null;
  }[];
  evidence?: readonly {
    skillId: string;
    kind: EvidenceKind;
    level: EntrustmentLevel | null;
    givenOn: CalendarDate;
    validUntil: CalendarDate | null;
    /** Only for the holder: it can be an employer. */
    givenBy: string | null;
  }[];
  /** Without those that ended or that a check refused. */
  registrations?: readonly ShownRegistration[];
  hours?: { hoursMin: number; hoursMax: number; availability: AvailabilityMask };
  area?: { municipalityCode: string | null; maxTravelKm: number | null };
  wishes?: { branches: readonly Branch[]; forms: readonly PlacementForm[] };
}

/** What a share link gives to who holds it, as the passport is now. */
export interface OpenedShareLink {
  choice: SharedChoice;
  until: CalendarDate;
  content: PassportParts;
}

export interface ShareLinkRepository {
  insert(link: StoredShareLink): Promise<void>;
  find(id: string): Promise<StoredShareLink | null>;
  /** The own ones, newest first. */
  list(accountId: string, request: PageRequest): Promise<Page<StoredShareLink>>;
  /**
   * How many of the account work on a day. Until the transaction ends no other one of the same account
   * counts, so that two at once cannot both take the last place.
   */
  countOpen(accountId: string, today: CalendarDate): Promise<number>;
  /** False where it is not the actor's, or was revoked before. */
  revoke(id: string, at: Date): Promise<boolean>;
  /**
   * What the link shows, counted and written into the access log of the person; null for a link that
   * does not work, whatever the reason. System actor only.
   */
  open(tokenHash: string, at: Date, today: CalendarDate): Promise<OpenedShareLink | null>;
}
