import type { Actor, HeldRole, Role, UserActor } from '@inzetbaar/domain/identity';
import { type CaseStatement, inOrder } from '@inzetbaar/domain/second-track';
import type { VacancyContent } from '@inzetbaar/domain/vacancies';
import type {
  StoredAccount,
  StoredCase,
  StoredEvidence,
  StoredInvitation,
  KnowledgeEntryToStore,
  StoredLocation,
  StoredOrganisation,
  StoredPassport,
  StoredRegistration,
  StoredSeatRequest,
  TrainingToStore,
  StoredSignOffRequest,
  StoredShareLink,
  VacancyToStore,
} from '../ports/index.ts';

/** The instant at which built things were made, before the test clock starts. */
export const BUILT_AT = new Date('2026-05-01T08:00:00Z');

let built = 0;
/** A new identifier, apart from those of `testIds` and of things logged. */
export function anId(): string {
  built += 1;
  return `b0000000-0000-4000-a000-${built.toString(16).padStart(12, '0')}`;
}

/** A role for the whole region, or for one organisation. */
export function aRole(role: Role, organisationId: string | null = null): HeldRole {
  return { role, organisationId };
}

export function anAccount(change: Partial<StoredAccount> = {}): StoredAccount {
  const id = change.id ?? anId();
  return {
    id,
    email: `${id}@example.org`,
    name: 'Noor Janssen',
    passwordHash: 'test:none',
    locale: 'nl',
    disabledAt: null,
    createdAt: BUILT_AT,
    roles: [],
    ...change,
  };
}

/** The account as it asks. */
export function actorFor(account: Pick<StoredAccount, 'id' | 'roles'>): UserActor {
  return { kind: 'user', userId: account.id, roles: account.roles };
}

export const SYSTEM: Actor = { kind: 'system', name: 'test' };
export const ANONYMOUS: Actor = { kind: 'anonymous' };

export function anInvitation(change: Partial<StoredInvitation> = {}): StoredInvitation {
  const id = change.id ?? anId();
  return {
    id,
    tokenHash: `hash-of-${id}`,
    email: `${id}@example.org`,
    name: 'Sem Hendriks',
    roles: [aRole('candidate')],
    lanes: [],
    organisationId: null,
    invitedBy: anId(),
    expiresAt: new Date('2026-06-10T08:00:00Z'),
    acceptedAt: null,
    createdAt: BUILT_AT,
    ...change,
  };
}

export function aLocation(
  organisationId: string,
  change: Partial<StoredLocation> = {},
): StoredLocation {
  return {
    id: anId(),
    organisationId,
    name: 'Huis aan de Geleenbeek',
    street: 'Beekstraat 1',
    postcode: '6411 AB',
    municipalityCode: 'GM0917',
    latitude: 50.888,
    longitude: 5.979,
    ...change,
  };
}

/** An organisation with one location. */
export function anOrganisation(change: Partial<StoredOrganisation> = {}): StoredOrganisation {
  const id = change.id ?? anId();
  return {
    id,
    slug: `zorggroep-${id.slice(-6)}`,
    name: 'Zorggroep Geleenbeek',
    about: 'Ouderenzorg in Parkstad.',
    branches: ['vvt'],
    responseDays: 5,
    leftOn: null,
    version: 1,
    locations: [aLocation(id)],
    ...change,
  };
}

export function vacancyContent(
  locationId: string,
  change: Partial<VacancyContent> = {},
): VacancyContent {
  return {
    title: 'Begeleider dagbesteding',
    description: 'U begeleidt ouderen bij wat zij overdag doen.',
    branch: 'vvt',
    locationId,
    capacity: { kind: 'positions', positions: 2 },
    skills: [
      { skillId: 'begeleiden-dagbesteding', level: 3, importance: 'essential' },
      { skillId: 'rapporteren', level: 3, importance: 'desirable' },
    ],
    titles: [],
    reservedProcedures: [],
    conditionsMet: ['no-night-shifts'],
    conditionsNotMet: ['no-driving'],
    hoursMin: 16,
    hoursMax: 32,
    growth: null,
    availability: 0,
    lanes: ['second-track', 'traineeship', 'extra-hours'],
    forms: ['trial', 'secondment', 'extra-hours'],
    startsOn: null,
    expiresOn: '2026-12-31',
    ...change,
  };
}

/** A published vacancy at a location. */
export function aVacancy(
  location: Pick<StoredLocation, 'id' | 'organisationId'>,
  change: Partial<VacancyToStore> = {},
): VacancyToStore {
  return {
    ...vacancyContent(location.id),
    id: anId(),
    organisationId: location.organisationId,
    externalId: null,
    status: 'published',
    adaptations: [],
    pauseReason: null,
    version: 1,
    publishedAt: BUILT_AT,
    createdAt: BUILT_AT,
    updatedAt: BUILT_AT,
    ...change,
  };
}

/** An open training with one session of two seats. */
export function aTraining(
  location: Pick<StoredLocation, 'id' | 'organisationId'>,
  change: Partial<TrainingToStore> = {},
): TrainingToStore {
  return {
    id: anId(),
    organisationId: location.organisationId,
    title: 'Wondzorg in de wijk',
    about: 'U leert wonden verzorgen volgens het wondplan.',
    skills: [{ skillId: 'wondzorg', level: 4 }],
    form: 'classroom',
    weeks: 4,
    hours: 24,
    locationId: location.id,
    costs: 'Gratis voor de regio',
    reach: 'region',
    sessions: [{ id: anId(), startsOn: '2026-09-01', askUntil: '2026-08-15', seats: 2 }],
    status: 'open',
    version: 1,
    createdAt: BUILT_AT,
    updatedAt: BUILT_AT,
    ...change,
  };
}

/** A request for a seat in the first session of a training. */
export function aSeatRequest(
  training: TrainingToStore,
  accountId: string,
  change: Partial<StoredSeatRequest> = {},
): StoredSeatRequest {
  const [session] = training.sessions;
  if (session === undefined) throw new Error('a training without a session');
  return {
    id: anId(),
    trainingId: training.id,
    sessionId: session.id,
    startsOn: session.startsOn,
    organisationId: training.organisationId,
    accountId,
    status: 'asked',
    name: 'Noor Janssen',
    email: 'noor@example.org',
    version: 1,
    createdAt: BUILT_AT,
    updatedAt: BUILT_AT,
    ...change,
  };
}

/** Ill since the first working day of 2026, and nothing else known. */
export function aStatement(change: Partial<CaseStatement> = {}): CaseStatement {
  return inOrder({
    sickness: { firstDay: '2026-01-05', interruptions: [], lastDay: null },
    contractHours: 32,
    workedHours: [],
    buildUp: [],
    prospect: 'not-known-yet',
    conditions: [],
    exemptions: [],
    done: [],
    wageSanctionUntil: null,
    outcome: null,
    ...change,
  });
}

/** A case that waits for the employee. */
export function aCase(
  organisationId: string,
  change: Partial<StoredCase> = {},
): Omit<StoredCase, 'accountId' | 'organisationName'> {
  return {
    id: anId(),
    organisationId,
    email: 'noor@example.org',
    name: 'Noor Janssen',
    status: 'proposed',
    statement: aStatement(),
    version: 1,
    createdAt: BUILT_AT,
    updatedAt: BUILT_AT,
    ...change,
  };
}

/** An article of a case manager. */
export function aKnowledgeEntry(
  authorId: string,
  organisationId: string,
  change: Partial<KnowledgeEntryToStore> = {},
): KnowledgeEntryToStore {
  return {
    id: anId(),
    kind: 'article',
    questionId: null,
    authorId,
    organisationId,
    subject: 'finding-work',
    title: 'Een meeloopdag zegt meer dan drie gesprekken',
    text: 'Begin met een ochtend meelopen.',
    version: 1,
    createdAt: BUILT_AT,
    updatedAt: BUILT_AT,
    ...change,
  };
}

/** A certificate for a skill that `aPassport` holds; it does not lapse unless told so. */
export function anEvidence(
  accountId: string,
  change: Partial<StoredEvidence> = {},
): StoredEvidence {
  return {
    id: anId(),
    accountId,
    skillId: 'begeleiden-dagbesteding',
    kind: 'certificate',
    level: 4,
    givenOn: '2000-01-01',
    givenBy: 'Gilde Opleidingen',
    lastPractisedOn: null,
    validUntil: null,
    state: 'standing',
    requestId: null,
    doubtReason: null,
    createdAt: BUILT_AT,
    ...change,
  };
}

/** A nurse in the BIG register, by the word of the holder. */
export function aRegistration(change: Partial<StoredRegistration> = {}): StoredRegistration {
  return {
    id: anId(),
    title: 'verpleegkundige',
    number: null,
    specialism: null,
    validUntil: null,
    askedAt: null,
    check: null,
    ...change,
  };
}

/** A supervisor asked about a skill that `aPassport` holds, not answered yet. */
export function aSignOffRequest(
  accountId: string,
  change: Partial<StoredSignOffRequest> = {},
): StoredSignOffRequest {
  const id = change.id ?? anId();
  return {
    id,
    accountId,
    tokenHash: `hash-of-${id}`,
    relation: 'supervisor',
    name: 'Els Maas',
    email: 'els@example.org',
    message: '',
    items: [{ skillId: 'begeleiden-dagbesteding', level: 4, outcome: null }],
    state: 'open',
    isAuthorised: null,
    createdAt: BUILT_AT,
    expiresAt: new Date('2026-06-10T08:00:00Z'),
    remindedAt: null,
    endedAt: null,
    ...change,
  };
}

/** A link that shows all skills, without levels, for a month. */
export function aShareLink(
  accountId: string,
  change: Partial<StoredShareLink> = {},
): StoredShareLink {
  const id = change.id ?? anId();
  return {
    id,
    accountId,
    tokenHash: `hash of ${id}`,
    label: 'voor Jansen',
    parts: ['skills'],
    skills: { of: 'all', names: [] },
    until: '2026-07-01',
    createdAt: BUILT_AT,
    revokedAt: null,
    views: 0,
    lastViewedAt: null,
    ...change,
  };
}

/** A registration that somebody has compared with the register, for good. */
export function aCheckedRegistration(change: Partial<StoredRegistration> = {}): StoredRegistration {
  return aRegistration({
    number: '12345678901',
    check: {
      outcome: 'confirmed',
      reason: null,
      method: 'person',
      at: BUILT_AT,
      holdsUntil: null,
    },
    ...change,
  });
}

/** A passport that can be matched, in the lane of extra hours. */
export function aPassport(accountId: string, change: Partial<StoredPassport> = {}): StoredPassport {
  return {
    id: anId(),
    accountId,
    skills: [{ skillId: 'begeleiden-dagbesteding', level: 4, source: 'work' }],
    registrations: [],
    workConditions: [],
    hoursMin: 8,
    hoursMax: 24,
    otherHours: 0,
    buildUp: [],
    availability: 0,
    postcodeArea: '6411',
    municipalityCode: 'GM0917',
    home: { latitude: 50.888, longitude: 5.979 },
    maxTravelKm: 25,
    wishedBranches: [],
    wishedForms: [],
    lanes: [{ lane: 'extra-hours', organisationId: null }],
    phone: null,
    introductionText: '',
    visible: true,
    version: 1,
    updatedAt: BUILT_AT,
    ...change,
  };
}
