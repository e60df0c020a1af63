import type { CalendarDate } from '@inzetbaar/domain/calendar';
import type {
  AgreementEndReason,
  AgreementForm,
  AgreementParty,
  AgreementReminder,
  AgreementStatus,
  AgreementVersion,
  Evaluation,
  WaitingAgreement,
} from '@inzetbaar/domain/placements/agreements';
import type { Page, PageRequest } from './page.ts';

export interface StoredAgreementVersion extends AgreementVersion {
  at: Date;
  /** The day in the Netherlands on which it was written: its rules are those of that day. */
  writtenOn: CalendarDate;
}

/** Kept for good: who put which name under which text, and when. */
export interface StoredSignature {
  version: number;
  party: AgreementParty;
  fingerprint: string;
  at: Date;
  /** As it was typed. */
  name: string;
  jobTitle: string;
  /** True where a mailed link was signed with instead of an account. */
  byLink: boolean;
}

export interface StoredEvaluation extends Evaluation {
  party: AgreementParty;
  at: Date;
}

export interface StoredAgreement {
  id: string;
  placementId: string;
  introductionId: string;
  /** The case that it was started in; null for a host and for who has a link. */
  caseId: string | null;
  /** The person. */
  accountId: string;
  senderId: string;
  senderName: string;
  hostId: string;
  hostName: string;
  form: AgreementForm;
  /** What the vacancy was called when it began. */
  workTitle: string;
  personName: string;
  status: AgreementStatus;
  /** The number of the last version; 0: none was written. */
  version: number;
  /** The number of the last version that all three signed. */
  inForce: number | null;
  end: { on: CalendarDate; reason: AgreementEndReason; by: AgreementParty } | null;
  createdAt: Date;
  updatedAt: Date;
  /** Oldest first; a host gets the last one and the one in force. */
  versions: readonly StoredAgreementVersion[];
  /** Under the versions above, oldest first. */
  signatures: readonly StoredSignature[];
  /** Oldest first. */
  evaluations: readonly StoredEvaluation[];
}

/** What the person brings together, of the own placement and the own case. */
export type StartedAgreement = Pick<
  StoredAgreement,
  | 'id'
  | 'placementId'
  | 'introductionId'
  | 'accountId'
  | 'senderId'
  | 'hostId'
  | 'form'
  | 'workTitle'
  | 'personName'
  | 'createdAt'
> & { caseId: string };

/** A change of status; the store refuses one that is not the step of who asks. */
export interface AgreementStep {
  id: string;
  agreementId: string;
  at: Date;
  party: AgreementParty;
  from: AgreementStatus;
  to: AgreementStatus;
  /** With an early end alone. */
  end: { on: CalendarDate; reason: AgreementEndReason } | null;
}

/** A link by which somebody signs one version for one party. */
export interface AgreementLink {
  id: string;
  agreementId: string;
  version: number;
  party: AgreementParty;
  name: string;
  /** Lower case. */
  email: string;
  tokenHash: string;
  createdAt: Date;
  expiresAt: Date;
}

/** An agreement as who holds a link reaches it. */
export interface LinkedAgreement {
  agreement: StoredAgreement;
  link: AgreementLink;
}

/** An agreement as reminders need it: whom to write to, and what it waits for. */
export interface StoredWaitingAgreement
  extends
    WaitingAgreement,
    Pick<StoredAgreement, 'id' | 'accountId' | 'senderId' | 'hostId' | 'introductionId'> {}

export interface AgreementRepository {
  /**
   * For the person, the sender's case managers, and the host once it is proposed, while name and employer
   * are released to it, and for good once all three signed a version. Null for everybody else.
   */
  find(id: string): Promise<StoredAgreement | null>;
  /** As `find`; until the end of the transaction nobody else signs or changes it. */
  lock(id: string): Promise<StoredAgreement | null>;
  /** Latest change first: of a person, of employers that send, or of hosts. */
  list(
    request: PageRequest & {
      of: { accountId: string } | { senderIds: readonly string[] } | { hostIds: readonly string[] };
      placementId?: string | undefined;
      /** Finds nothing for a host, who knows of no cases. */
      caseId?: string | undefined;
    },
  ): Promise<Page<StoredAgreement>>;
  /**
   * Starts an agreement without a version, for the person alone.
   *
   * @throws `already_exists` where the placement has one that was not withdrawn
   */
  start(started: StartedAgreement): Promise<void>;
  /** Adds the next version, for the sender; false when somebody else was first. */
  addVersion(agreementId: string, version: StoredAgreementVersion): Promise<boolean>;
  /**
   * Signs for the party that the actor is; with the third signature under a version it is in force. False
   * when another version or text is to be signed.
   *
   * @throws `already_exists` for a second signature of a party under a version
   */
  addSignature(agreementId: string, signature: StoredSignature): Promise<boolean>;
  /** Changes the status; false when it was changed meanwhile. */
  addStep(step: AgreementStep): Promise<boolean>;
  /** @throws `already_exists` for a second one of a party at a moment */
  addEvaluation(agreementId: string, evaluation: StoredEvaluation): Promise<void>;
  /** Those that are proposed or were agreed, in order of id. System only. */
  listWaiting(afterId: string | null, limit: number): Promise<readonly StoredWaitingAgreement[]>;
  /** False where it went out before. System only. */
  addReminder(agreementId: string, reminder: AgreementReminder, at: Date): Promise<boolean>;
  /** How many links the actor sent under a version. */
  countLinks(agreementId: string, version: number): Promise<number>;
  /** For the party that the actor is, and the last version. */
  addLink(link: AgreementLink): Promise<void>;
  /** What the link of the actor leads to; null for every link that leads nowhere (any more). */
  findByLink(): Promise<LinkedAgreement | null>;
}
