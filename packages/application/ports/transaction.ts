import type { Actor } from '@inzetbaar/domain/identity';
import type { AccessLogRepository, AuditLog, MailQueue, RankingLog } from './accountability.ts';
import type { AgreementRepository } from './agreements.ts';
import type { AwaitedAnswerRepository } from './awaited-answers.ts';
import type { ConceptLoadRepository } from './concept-loads.ts';
import type { ConceptRepository } from './concepts.ts';
import type { EffortRepository } from './efforts.ts';
import type { EvidenceRepository } from './evidence.ts';
import type { AccountRepository, InvitationRepository } from './identity.ts';
import type { ImportRepository } from './imports.ts';
import type { InsightsRepository } from './insights.ts';
import type { IntroductionRepository } from './introductions.ts';
import type { KnowledgeRepository } from './knowledge.ts';
import type { OrganisationRepository } from './organisations.ts';
import type { Outbox } from './outbox.ts';
import type { PassportRepository } from './passports.ts';
import type { PlacementRepository } from './placements.ts';
import type { SeatRequestRepository, TrainingRepository } from './trainings.ts';
import type { StoredSkillsRepository } from './stored-skills.ts';
import type { RegistrationRepository } from './registrations.ts';
import type { SignOffRepository } from './sign-offs.ts';
import type { CalendarFeedRepository, SecondTrackRepository } from './second-track.ts';
import type { ShareLinkRepository } from './share-links.ts';
import type { VacancyRepository } from './vacancies.ts';

/** Everything that can be read and written inside one transaction, as the actor may. */
export interface Repositories {
  accounts: AccountRepository;
  invitations: InvitationRepository;
  organisations: OrganisationRepository;
  vacancies: VacancyRepository;
  imports: ImportRepository;
  passports: PassportRepository;
  evidence: EvidenceRepository;
  storedSkills: StoredSkillsRepository;
  concepts: ConceptRepository;
  conceptLoads: ConceptLoadRepository;
  registrations: RegistrationRepository;
  signOffs: SignOffRepository;
  shareLinks: ShareLinkRepository;
  introductions: IntroductionRepository;
  awaitedAnswers: AwaitedAnswerRepository;
  placements: PlacementRepository;
  agreements: AgreementRepository;
  trainings: TrainingRepository;
  seatRequests: SeatRequestRepository;
  secondTrack: SecondTrackRepository;
  efforts: EffortRepository;
  calendarFeeds: CalendarFeedRepository;
  knowledge: KnowledgeRepository;
  insights: InsightsRepository;
  audit: AuditLog;
  accessLog: AccessLogRepository;
  rankingLog: RankingLog;
  outbox: Outbox;
  mail: MailQueue;
}

/**
 * Runs work in one database transaction under the row-level security of the actor. All of it lands,
 * or nothing: an error thrown inside rolls back.
 */
export type Transaction = <Result>(
  actor: Actor,
  work: (repositories: Repositories) => Promise<Result>,
) => Promise<Result>;
