import type { AgreementReminder } from '@inzetbaar/domain/placements/agreements';
import type { Concept, ConceptKey, ConceptSource } from '@inzetbaar/domain/concepts';
import type { KnowledgeStatus } from '@inzetbaar/domain/knowledge';
import type { RegisterFinding } from '@inzetbaar/domain/passports';
import type { Reminder } from '@inzetbaar/domain/second-track';
import type {
  AuditEntry,
  ConceptFile,
  ConceptImport,
  MailToSend,
  OutboxEvent,
  RankingEntry,
  StoredAccessEntry,
  AgreementLink,
  AgreementStep,
  StoredAccount,
  StoredAgreement,
  StoredAwaitedAnswer,
  StoredCalendarFeed,
  StoredCase,
  StoredConceptLoad,
  StoredEffort,
  StoredEvidence,
  StoredImport,
  StoredImportRow,
  StoredIntroduction,
  KnowledgeEntryToStore,
  StoredInvitation,
  StoredLocation,
  StoredOrganisation,
  StoredPassport,
  StoredPlacement,
  StoredSeatRequest,
  StoredSession,
  TrainingToStore,
  StoredSignOffRequest,
  StoredShareLink,
  VacancyToStore,
} from '../ports/index.ts';

/** A mail with how far its sending has come. */
export interface QueuedMail extends MailToSend {
  attempts: number;
  nextTryAt: Date;
  handedAt: Date | null;
  sentAt: Date | null;
}

/** An awaited answer with how it ended. */
export interface EndedAnswer extends StoredAwaitedAnswer {
  endedAt: Date | null;
  answeredAfter: number | null;
}

/** How far checking a registration has come, beside what is read with it. */
export interface RegistrationMarks {
  lookUpAt: Date | null;
  finding: RegisterFinding | null;
  remindedFor: string | null;
  isTold: boolean;
}

/** Everything that the in-memory world keeps, as tables; each repository file works on its own. */
export interface Tables {
  accounts: Map<string, StoredAccount>;
  failedSignIns: { email: string; at: Date }[];
  /** By the hash of the session id. */
  sessions: Map<string, StoredSession>;
  invitations: Map<string, StoredInvitation>;
  organisations: Map<string, Omit<StoredOrganisation, 'locations'>>;
  locations: Map<string, StoredLocation>;
  vacancies: Map<string, VacancyToStore>;
  imports: Map<
    string,
    {
      stored: Omit<StoredImport, 'organisationName' | 'outcomes'>;
      content: Uint8Array;
      rows: StoredImportRow[];
    }
  >;
  passports: Map<string, StoredPassport>;
  /** By the id of the registration. */
  registrationMarks: Map<string, RegistrationMarks>;
  evidence: Map<string, StoredEvidence & { remindedFor: string | null }>;
  signOffs: Map<string, StoredSignOffRequest>;
  shareLinks: Map<string, StoredShareLink>;
  introductions: Map<string, StoredIntroduction>;
  awaitedAnswers: Map<string, EndedAnswer>;
  placements: Map<string, StoredPlacement>;
  /** With every version, and the case that they were started in. */
  agreements: Map<string, Omit<StoredAgreement, 'senderName' | 'hostName'> & { caseId: string }>;
  agreementLinks: Map<string, AgreementLink & { sentBy: string }>;
  agreementReminders: (AgreementReminder & { agreementId: string })[];
  agreementSteps: (AgreementStep & { accountId: string })[];
  trainings: Map<string, TrainingToStore>;
  seatRequests: Map<string, StoredSeatRequest>;
  /** Without the name of the organisation. */
  secondTrackCases: Map<string, Omit<StoredCase, 'organisationName'>>;
  /** What the employer was called when a case was opened. */
  employerNames: Map<string, string>;
  caseVersions: (Pick<StoredCase, 'id' | 'version' | 'status' | 'statement'> & {
    at: Date;
    writtenBy: string;
  })[];
  /** In the order of recording. */
  efforts: (StoredEffort & { occurrence: string | null })[];
  caseReminders: (Reminder & { caseId: string })[];
  calendarFeeds: Map<string, StoredCalendarFeed>;
  knowledge: Map<
    string,
    KnowledgeEntryToStore & { status: KnowledgeStatus; helpfulAnswerId: string | null }
  >;
  /** By language and address. */
  concepts: Map<string, Concept & { source: ConceptSource; searchWords: readonly string[] }>;
  conceptKeys: (ConceptKey & { source: ConceptSource })[];
  conceptImports: ConceptImport[];
  conceptLoads: Map<string, { stored: StoredConceptLoad; files: readonly ConceptFile[] }>;
  audit: AuditEntry[];
  accessLog: (StoredAccessEntry & { accountId: string })[];
  rankings: RankingEntry[];
  outbox: { event: OutboxEvent; subjectId: string }[];
  mail: QueuedMail[];
}

/** A world in which nothing has happened yet. */
export function emptyTables(): Tables {
  return {
    accounts: new Map(),
    failedSignIns: [],
    sessions: new Map(),
    invitations: new Map(),
    organisations: new Map(),
    locations: new Map(),
    vacancies: new Map(),
    imports: new Map(),
    passports: new Map(),
    registrationMarks: new Map(),
    evidence: new Map(),
    signOffs: new Map(),
    shareLinks: new Map(),
    introductions: new Map(),
    awaitedAnswers: new Map(),
    placements: new Map(),
    agreements: new Map(),
    agreementLinks: new Map(),
    agreementReminders: [],
    agreementSteps: [],
    trainings: new Map(),
    seatRequests: new Map(),
    secondTrackCases: new Map(),
    employerNames: new Map(),
    caseVersions: [],
    efforts: [],
    caseReminders: [],
    calendarFeeds: new Map(),
    knowledge: new Map(),
    concepts: new Map(),
    conceptKeys: [],
    conceptImports: [],
    conceptLoads: new Map(),
    audit: [],
    accessLog: [],
    rankings: [],
    outbox: [],
    mail: [],
  };
}
