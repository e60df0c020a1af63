import type { AvailabilityMask } from '@inzetbaar/domain/availability';
import type { Branch } from '@inzetbaar/domain/branches';
import type { Coordinates } from '@inzetbaar/domain/geography';
import type { Lane } from '@inzetbaar/domain/lanes';
import type { BuildUp } from '@inzetbaar/domain/hours';
import type { VisibleSupply, WorkTerms } from '@inzetbaar/domain/matching';
import type {
  EntrustmentLevel,
  Registration,
  SkillSource,
  WorkCondition,
} from '@inzetbaar/domain/passports';
import type { PlacementForm } from '@inzetbaar/domain/placements';
import type { StoredEvidence } from './evidence.ts';

/**
 * A registration with its id. When a check was asked and how it went are read only: writing a passport
 * keeps them where the statement stays the same, and drops them where it changes.
 */
export interface StoredRegistration extends Registration {
  id: string;
}

export interface JoinedLane {
  lane: Lane;
  /** The employer that the person comes from, where the lane has one. */
  organisationId: string | null;
}

export interface StoredPassport {
  id: string;
  accountId: string;
  skills: readonly {
    skillId: string;
    level: EntrustmentLevel;
    source: SkillSource;
    /** The calendar year in which it was last used; absent: not told. */
    lastUsedYear?: number | undefined;
  }[];
  registrations: readonly StoredRegistration[];
  workConditions: readonly WorkCondition[];
  hoursMin: number;
  hoursMax: number;
  otherHours: number;
  /** How hours are built up at a new place; empty: all of them from the first day. */
  buildUp: BuildUp;
  availability: AvailabilityMask;
  postcodeArea: string | null;
  municipalityCode: string | null;
  home: Coordinates | null;
  maxTravelKm: number | null;
  wishedBranches: readonly Branch[];
  wishedForms: readonly PlacementForm[];
  lanes: readonly JoinedLane[];
  phone: string | null;
  introductionText: string;
  visible: boolean;
  version: number;
  updatedAt: Date;
}

/** What a recruiter may see of a person before anything is released, with the area as municipality. */
export interface VisiblePassport extends VisibleSupply {
  municipalityCode: string | null;
}

export interface PassportRepository {
  /** Only the own one: row-level security gives nobody else's. */
  findOf(accountId: string): Promise<StoredPassport | null>;
  /** The same with all evidence of the account, oldest first, in one statement. */
  findWithEvidence(
    accountId: string,
  ): Promise<{ passport: StoredPassport; evidence: readonly StoredEvidence[] } | null>;
  insert(passport: StoredPassport): Promise<void>;
  /** False when the version has moved on. */
  update(passport: StoredPassport, expectedVersion: number): Promise<boolean>;
  /** What recruiters may see, in order of id; those who hid themselves are absent. */
  listVisible(afterId: string | null, limit: number): Promise<readonly VisiblePassport[]>;
  findVisible(ids: readonly string[]): Promise<readonly VisiblePassport[]>;
  /**
   * Hidden, for counting alone: the work conditions and build-ups of those who are visible and stated
   * any. The system's own; nobody else gets a row.
   */
  listWorkTerms(): Promise<readonly WorkTerms[]>;
  /** The account that an invitation should reach; null where nobody may be reached. */
  accountOfVisible(passportId: string): Promise<string | null>;
}
