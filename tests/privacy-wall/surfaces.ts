import { addDays } from '@inzetbaar/domain/calendar';
import { aPassport, aTraining, aVacancy } from '../platform/index.ts';
import { CANARIES, SENDERS, today, type World } from './world.ts';

/** One question to an endpoint; the method is the endpoint's. */
export interface Question {
  path: string;
  body?: unknown;
  version?: number;
  raw?: { type: string; bytes: string };
}

/** What a surface is asked in each world. */
export type Questions = (world: World) => readonly Question[];

const ask =
  (...paths: string[]): Questions =>
  () =>
    paths.map((path) => ({ path }));

/** The same question about each id that somebody might have got hold of. */
const aboutKept =
  (path: (id: string) => string, body?: unknown, version?: number): Questions =>
  ({ kept }) =>
    [kept.caseId, kept.passportId, kept.accountId, kept.evidenceId, kept.effortId].map((id) => ({
      path: path(id),
      ...(body === undefined ? {} : { body }),
      ...(version === undefined ? {} : { version }),
    }));

const withBody =
  (path: string, ...bodies: unknown[]): Questions =>
  () =>
    bodies.map((body) => ({ path, body }));

const EVIDENCE = {
  skillId: 'personal-care',
  kind: 'certificate',
  level: 3,
  givenBy: 'School',
  givenOn: today,
};
const SIGNER = { name: 'Els Maas', jobTitle: 'teamleider' };
const SIGNATURE = { version: 1, fingerprint: 'f'.repeat(64), ...SIGNER };
const EVALUATION = {
  moment: 'midway',
  marks: { tasks: 'good', hours: 'good', guidance: 'good' },
  advice: 'go-on',
};
const TERMS = {
  step: 'change',
  form: 'trial',
  startsOn: today,
  endsOn: addDays(today, 28),
  tasks: [{ skillId: 'personal-care', words: 'Helpen bij het eten' }],
  hours: [{ fromWeek: 1, hoursPerWeek: 4 }],
  guidance: { name: 'Mia Jansen', jobTitle: 'teamleider', hoursPerWeek: 2 },
  insurance: { liability: 'host', accident: 'host' },
  fee: 'none',
  declarations: ['wages-continue'],
  intendedContract: null,
  evaluations: { midway: addDays(today, 14), end: addDays(today, 28) },
};
const topic = (title: string, text: string) => ({
  kind: 'question',
  subject: 'finding-work',
  title,
  text,
});
const TOKEN = { token: 'x'.repeat(43) };
const all =
  (...parts: Questions[]): Questions =>
  (world) =>
    parts.flatMap((part) => part(world));

/**
 * Every endpoint of the contract, in the order in which the test asks them: each is asked by everybody on
 * the receiving side and by a visitor, in both worlds, before anything is released. An endpoint that is
 * not named here fails the test.
 */
export const SURFACES: Readonly<Record<string, Questions>> = {
  // Who works here, and invitations.
  'GET /session': ask('/session'),
  'POST /session': ({ person }) => [
    { path: '/session', body: { email: person.email, password: 'not the password at all' } },
  ],
  'PATCH /me': withBody('/me', { locale: 'nl' }),
  'POST /me/password': withBody('/me/password', {
    current: 'not the password at all',
    next: 'another-long-password-for-tests',
  }),
  'GET /users': (world) =>
    [
      '',
      '?q=candidate',
      `?q=${world.person.email}`,
      `?organisationId=${world.sender.id}`,
      '?limit=1',
    ].map((query) => ({ path: `/users${query}` })),
  'PUT /users/{id}/disabled': aboutKept((id) => `/users/${id}/disabled`, { disabled: true }),
  'PUT /users/{id}/roles': aboutKept((id) => `/users/${id}/roles`, { roles: [] }),
  'GET /users/invitations': ask('/users/invitations', '/users/invitations?limit=1'),
  'POST /users/invitations': ({ person, employer }) => [
    {
      path: '/users/invitations',
      body: {
        email: person.email,
        name: 'Nieuwe Collega',
        roles: [{ role: 'recruiter', organisationId: employer.id }],
      },
    },
    {
      path: '/users/invitations',
      body: {
        email: person.email,
        name: 'Nieuwe Collega',
        roles: [{ role: 'candidate', organisationId: null }],
        lanes: ['second-track'],
      },
    },
    {
      path: '/users/invitations',
      body: {
        email: 'wacht.nog@kwikstaart.example',
        name: 'Nieuwe Collega',
        roles: [{ role: 'recruiter', organisationId: employer.id }],
      },
    },
  ],
  'POST /users/invitations/{id}/resend': ({ kept }) => [
    { path: `/users/invitations/${kept.invitationId}/resend`, body: {} },
  ],
  'DELETE /users/invitations/{id}': ({ kept }) => [
    { path: `/users/invitations/${kept.invitationId}` },
  ],
  'POST /invitations/look-up': withBody('/invitations/look-up', TOKEN),
  'POST /invitations/accept': withBody('/invitations/accept', {
    ...TOKEN,
    name: 'Iemand',
    password: 'een-lang-wachtwoord',
  }),

  // Words and places that are the same for everybody.
  'GET /life-areas': ask('/life-areas'),
  'GET /occupations': ask('/occupations?q=zorg'),
  'GET /places': ask('/places?q=maas'),
  'GET /skill-groups': ask('/skill-groups'),
  'GET /skills': ask('/skills?q=zorg', '/skills?q=wassen'),
  'GET /concept-keys': ask('/concept-keys?limit=5'),
  'GET /concept-imports': ask('/concept-imports'),
  'GET /imports/concepts': ask('/imports/concepts'),
  'POST /imports/concepts': ask('/imports/concepts?source=competentnl&version=1'),
  'GET /imports/concepts/{id}': aboutKept((id) => `/imports/concepts/${id}`),
  'POST /imports/concepts/{id}/run': aboutKept((id) => `/imports/concepts/${id}/run`, {}),
  'GET /skills-language': ask('/skills-language'),
  'GET /matching-model': ask('/matching-model'),

  // Organisations.
  'GET /organisations': ask(
    '/organisations',
    '/organisations?limit=1',
    '/organisations?q=kwikstaart',
    '/organisations?q=goudvinken',
  ),
  'GET /organisations/{id}': ({ employer }) => [{ path: `/organisations/${employer.id}` }],
  'POST /organisations': withBody('/organisations', {
    name: 'Nieuw',
    about: '',
    branches: ['vvt'],
  }),
  'PATCH /organisations/{id}': ({ employer }) => [
    { path: `/organisations/${employer.id}`, body: { about: 'Wij zorgen.' }, version: 1 },
  ],
  'GET /organisations/{id}/response-times': ({ employer, sender }) =>
    [employer, sender].map(({ id }) => ({ path: `/organisations/${id}/response-times` })),
  'POST /organisations/{id}/leave': ({ employer }) => [
    { path: `/organisations/${employer.id}/leave` },
  ],
  'POST /organisations/{id}/return': ({ employer }) => [
    { path: `/organisations/${employer.id}/return` },
  ],
  'POST /organisations/{id}/locations': ({ employer }) => [
    {
      path: `/organisations/${employer.id}/locations`,
      body: { name: 'Noord', municipality: 'Maastricht' },
    },
  ],
  'PUT /organisations/{id}/locations/{locationId}': ({ employer, kept }) => [
    {
      path: `/organisations/${employer.id}/locations/${kept.passportId}`,
      body: { name: 'Noord', municipality: 'Maastricht' },
    },
  ],
  'DELETE /organisations/{id}/locations/{locationId}': ({ employer, kept }) => [
    { path: `/organisations/${employer.id}/locations/${kept.passportId}` },
  ],

  // Search, its facets and its counts.
  'GET /search': ask('/search?q=zorg', '/search?q=begeleider', '/search?q=kwikstaart'),
  'GET /vacancies': ask(
    '/vacancies',
    '/vacancies?limit=1',
    '/vacancies?q=begeleider',
    '/vacancies?lane=second-track',
    '/vacancies?lane=extra-hours',
    '/vacancies?lane=second-track,extra-hours',
    '/vacancies?lane=traineeship',
    '/vacancies?skill=personal-care&hours=16-24',
    '/vacancies?near=6211&radiusKm=10&sort=distance',
    '/vacancies?sort=fit',
    '/vacancies?mine=true',
    '/vacancies?mine=true&status=published&lane=second-track',
  ),
  'GET /vacancies/{id}': (world) => [
    { path: `/vacancies/${world.vacancyId}` },
    { path: `/vacancies/${world.kept.caseId}` },
  ],
  'GET /vacancies/{id}/matches': ({ vacancyId, secondVacancyId, kept }) => [
    { path: `/vacancies/${vacancyId}/matches?limit=100` },
    { path: `/vacancies/${vacancyId}/matches?limit=1` },
    { path: `/vacancies/${vacancyId}/matches?limit=5&cursor=from-10` },
    { path: `/vacancies/${secondVacancyId}/matches?limit=100` },
    { path: `/vacancies/${kept.caseId}/matches` },
  ],
  'GET /vacancies/{id}/reach': ({ vacancyId, secondVacancyId }) => [
    { path: `/vacancies/${vacancyId}/reach` },
    { path: `/vacancies/${secondVacancyId}/reach` },
  ],
  // Few people here, so that every figure is withheld; where figures are told, a test of its own looks.
  'GET /vacancies/{id}/adaptations': ({ vacancyId, secondVacancyId, kept }) =>
    [vacancyId, secondVacancyId, kept.caseId].map((id) => ({
      path: `/vacancies/${id}/adaptations`,
    })),
  'PUT /vacancies/{id}/adaptations': ({ vacancyId, secondVacancyId, kept }) => [
    ...[vacancyId, kept.caseId].map((id) => ({
      path: `/vacancies/${id}/adaptations`,
      body: { adaptations: ['lifting-by-colleague'] },
      version: 99,
    })),
    {
      path: `/vacancies/${secondVacancyId}/adaptations`,
      body: { adaptations: ['hours-grow'] },
      version: 2,
    },
  ],
  'POST /vacancies': ({ employer }) => [
    { path: '/vacancies', body: aVacancy(employer, { title: 'Nachtzuster' }) },
  ],
  'POST /vacancies/proposals': withBody('/vacancies/proposals', {
    text: 'Wij zoeken een verzorgende die medicatie deelt en nachten werkt.',
  }),
  'PATCH /vacancies/{id}': ({ vacancyId }) => [
    { path: `/vacancies/${vacancyId}`, body: { hoursMax: 40 }, version: 99 },
  ],
  'POST /vacancies/{id}/publish': ({ vacancyId }) => [
    { path: `/vacancies/${vacancyId}/publish`, body: {} },
  ],
  'POST /vacancies/{id}/pause': ({ kept }) => [
    { path: `/vacancies/${kept.caseId}/pause`, body: {} },
  ],
  'POST /vacancies/{id}/close': ({ kept }) => [
    { path: `/vacancies/${kept.caseId}/close`, body: {} },
  ],
  'GET /imports/vacancies': ask('/imports/vacancies'),
  'POST /imports/vacancies': () => [
    { path: '/imports/vacancies', raw: { type: 'text/csv', bytes: 'titel\nVerzorgende\n' } },
  ],
  'GET /imports/vacancies/{id}': aboutKept((id) => `/imports/vacancies/${id}`),
  'GET /imports/vacancies/{id}/rows': aboutKept((id) => `/imports/vacancies/${id}/rows`),
  'POST /imports/vacancies/{id}/run': aboutKept((id) => `/imports/vacancies/${id}/run`, {}),

  // The person's own account.
  'GET /me/passport': ask('/me/passport'),
  'PUT /me/passport': withBody('/me/passport', aPassport()),
  'GET /me/matches': ask('/me/matches'),
  'GET /me/matches/{id}': ({ vacancyId }) => [{ path: `/me/matches/${vacancyId}` }],
  'GET /me/access-log': ask('/me/access-log'),
  'GET /me/export': ask('/me/export'),
  'GET /me/passport/file': ask('/me/passport/file'),
  'GET /me/passport/pdf': ask('/me/passport/pdf'),
  'GET /me/evidence': ask('/me/evidence'),
  'POST /me/evidence': withBody('/me/evidence', EVIDENCE),
  'POST /me/evidence/practice': withBody('/me/evidence/practice', {
    skillId: 'personal-care',
    on: today,
  }),
  'POST /me/evidence/{id}/withdraw': aboutKept((id) => `/me/evidence/${id}/withdraw`, {}),
  'POST /me/registrations/{title}/ask-check': withBody(
    '/me/registrations/verpleegkundige/ask-check',
    {},
  ),
  'GET /me/sign-offs': ask('/me/sign-offs'),
  'POST /me/sign-offs': withBody('/me/sign-offs', {
    name: 'Els Maas',
    email: 'els@elders.example',
    relation: 'supervisor',
    skills: [{ skillId: 'personal-care', level: 4 }],
  }),
  'POST /me/sign-offs/{id}/remind': aboutKept((id) => `/me/sign-offs/${id}/remind`, {}),
  'POST /me/sign-offs/{id}/withdraw': aboutKept((id) => `/me/sign-offs/${id}/withdraw`, {}),
  'POST /sign-offs/look-up': withBody('/sign-offs/look-up', TOKEN),
  'POST /sign-offs/review': ({ kept }) => [
    {
      path: '/sign-offs/review',
      body: { ...TOKEN, evidenceId: kept.evidenceId, review: 'retract', reason: 'Vergissing' },
    },
  ],
  'POST /sign-offs/answer': withBody('/sign-offs/answer', {
    ...TOKEN,
    ...SIGNER,
    answers: [{ skillId: 'personal-care', outcome: 'cannot-say' }],
  }),
  'GET /me/share-links': ask('/me/share-links'),
  'POST /me/share-links': withBody('/me/share-links', {
    label: 'Voor Jansen',
    parts: ['skills'],
    until: addDays(today, 10),
  }),
  'POST /me/share-links/{id}/revoke': aboutKept((id) => `/me/share-links/${id}/revoke`, {}),
  'POST /shared-passport': withBody('/shared-passport', TOKEN),
  'POST /shared-passport/pdf': withBody('/shared-passport/pdf', TOKEN),
  'GET /registrations/to-check': ask('/registrations/to-check'),
  'POST /registrations/{id}/check': aboutKept((id) => `/registrations/${id}/check`, {
    outcome: 'confirmed',
    seen: { number: null, specialism: null, validUntil: null },
  }),

  // Introductions and placements: the story of one is told by a test of its own.
  'GET /introductions': ({ vacancyId }) =>
    ['', '?side=employer', `?vacancyId=${vacancyId}`, '?status=invited,withdrawn', '?limit=1'].map(
      (query) => ({ path: `/introductions${query}` }),
    ),
  'GET /introductions/{id}': aboutKept((id) => `/introductions/${id}`),
  'POST /introductions': ({ vacancyId, kept }) => [
    { path: '/introductions', body: { vacancyId, pseudonym: kept.passportId.replaceAll('-', '') } },
    { path: '/introductions', body: { vacancyId, pseudonym: kept.caseId } },
  ],
  'POST /introductions/{id}/{transition}': all(
    aboutKept((id) => `/introductions/${id}/decline`, { reason: 'hours' }),
    aboutKept((id) => `/introductions/${id}/withdraw`, { reason: 'no-reason' }),
  ),
  'GET /placements': ask('/placements', '/placements?limit=1'),
  'GET /placements/{id}': aboutKept((id) => `/placements/${id}`),
  'POST /placements': ({ kept }) => [
    {
      path: '/placements',
      body: {
        introductionId: kept.caseId,
        form: 'contract',
        hoursPerWeek: 12,
        startsOn: addDays(today, 10),
      },
    },
  ],
  'POST /placements/{id}/{transition}': aboutKept((id) => `/placements/${id}/confirm`, {}),

  // Agreements.
  'GET /agreements': ask(
    '/agreements?party=host',
    '/agreements?party=sender',
    '/agreements?party=candidate',
  ),
  'GET /agreements/{id}': aboutKept((id) => `/agreements/${id}`),
  'POST /agreements': ({ kept }) => [
    { path: '/agreements', body: { placementId: kept.passportId, caseId: kept.caseId } },
  ],
  'PUT /agreements/{id}/terms': aboutKept((id) => `/agreements/${id}/terms`, TERMS, 1),
  'POST /agreements/{id}/signatures': aboutKept((id) => `/agreements/${id}/signatures`, SIGNATURE),
  'POST /agreements/{id}/signing-links': aboutKept((id) => `/agreements/${id}/signing-links`, {
    name: 'Els Maas',
    email: 'els@elders.example',
  }),
  'POST /agreements/{id}/evaluations': aboutKept(
    (id) => `/agreements/${id}/evaluations`,
    EVALUATION,
  ),
  'POST /agreements/{id}/{transition}': aboutKept((id) => `/agreements/${id}/propose`, {}, 1),
  'POST /signing-links/look-up': withBody('/signing-links/look-up', TOKEN),
  'POST /signing-links/sign': withBody('/signing-links/sign', { ...TOKEN, ...SIGNATURE }),

  // Trainings.
  'GET /trainings': ask(
    '/trainings',
    '/trainings?mine=true',
    '/trainings?skill=wound-care&limit=1',
  ),
  'GET /trainings/{id}': ({ trainingId }) => [{ path: `/trainings/${trainingId}` }],
  'POST /trainings': ({ employer }) => [
    { path: '/trainings', body: aTraining(employer, { title: 'Tillen' }) },
  ],
  'PUT /trainings/{id}': ({ trainingId, employer }) => [
    { path: `/trainings/${trainingId}`, body: aTraining(employer), version: 99 },
  ],
  'POST /trainings/{id}/{transition}': aboutKept((id) => `/trainings/${id}/close`, {}),
  'GET /trainings/{id}/seat-requests': ({ trainingId, kept }) => [
    { path: `/trainings/${trainingId}/seat-requests` },
    { path: `/trainings/${kept.caseId}/seat-requests` },
  ],
  'POST /trainings/{id}/seat-requests/{requestId}/{transition}': ({ trainingId, kept }) => [
    { path: `/trainings/${trainingId}/seat-requests/${kept.accountId}/offer`, body: {} },
  ],
  'GET /me/seat-requests': ask('/me/seat-requests'),
  'POST /me/seat-requests': ({ trainingId, kept }) => [
    { path: '/me/seat-requests', body: { trainingId, sessionId: kept.caseId } },
  ],
  'POST /me/seat-requests/{id}/{transition}': aboutKept(
    (id) => `/me/seat-requests/${id}/accept`,
    {},
  ),
  'GET /me/development-path': ask('/me/development-path?occupation=verzorgende'),
  'GET /me/nearest-occupations': ask('/me/nearest-occupations'),

  // The second track itself: there or not, nobody here learns which.
  'GET /second-track/cases': ask(
    '/second-track/cases',
    '/second-track/cases?status=active&limit=1',
  ),
  'POST /second-track/cases': ({ sender, person }) => [
    {
      path: '/second-track/cases',
      body: {
        organisationId: sender.id,
        name: 'Robin Kusters',
        email: person.email,
        sickness: { firstDay: addDays(today, -340), interruptions: [], lastDay: null },
        contractHours: 28,
      },
    },
  ],
  'GET /second-track/cases/{id}': aboutKept((id) => `/second-track/cases/${id}`),
  'PATCH /second-track/cases/{id}': aboutKept((id) => `/second-track/cases/${id}`, {}, 3),
  'POST /second-track/cases/{id}/{transition}': all(
    aboutKept((id) => `/second-track/cases/${id}/agree`, {}),
    aboutKept((id) => `/second-track/cases/${id}/end`, { outcome: 'work-elsewhere' }),
  ),
  'DELETE /second-track/cases/{id}/lane': aboutKept((id) => `/second-track/cases/${id}/lane`),
  'POST /second-track/cases/{id}/invitations': aboutKept(
    (id) => `/second-track/cases/${id}/invitations`,
    {},
  ),
  'POST /second-track/cases/{id}/obligations': aboutKept(
    (id) => `/second-track/cases/${id}/obligations`,
    { obligation: 'action-plan', on: today },
  ),
  'POST /second-track/cases/{id}/exemptions': aboutKept(
    (id) => `/second-track/cases/${id}/exemptions`,
    { obligation: 'action-plan', ground: 'no-usable-capacity', until: null },
  ),
  'GET /second-track/cases/{id}/efforts': aboutKept((id) => `/second-track/cases/${id}/efforts`),
  'POST /second-track/cases/{id}/efforts': aboutKept((id) => `/second-track/cases/${id}/efforts`, {
    kind: 'conversation',
    on: today,
  }),
  'POST /second-track/cases/{id}/efforts/{effortId}/corrections': ({ kept }) => [
    {
      path: `/second-track/cases/${kept.caseId}/efforts/${kept.effortId}/corrections`,
      body: { kind: 'conversation', on: today },
    },
  ],
  'DELETE /second-track/cases/{id}/efforts/{effortId}': ({ kept }) => [
    { path: `/second-track/cases/${kept.caseId}/efforts/${kept.effortId}` },
  ],
  'GET /second-track/cases/{id}/appendix': aboutKept(
    (id) => `/second-track/cases/${id}/appendix?on=${today}`,
  ),
  'GET /second-track/cases/{id}/appendix/pdf': aboutKept(
    (id) => `/second-track/cases/${id}/appendix/pdf?on=${today}`,
  ),
  'GET /second-track/deadlines': ask('/second-track/deadlines'),
  'GET /me/cases': ask('/me/cases'),
  'GET /second-track/calendar': ask('/second-track/calendar'),
  'DELETE /second-track/calendar': ask('/second-track/calendar'),
  'POST /second-track/calendar': withBody('/second-track/calendar', {}),
  'GET /second-track/calendar/{token}': ask(`/second-track/calendar/${'y'.repeat(43)}`),

  // What case managers share: that of the receiving employer reads and writes it too.
  'GET /knowledge/entries': ask(
    '/knowledge/entries',
    '/knowledge/entries?limit=1',
    '/knowledge/entries?mine=true',
    '/knowledge/entries?q=meelopen&kind=article&subject=conversations',
    `/knowledge/entries?q=${encodeURIComponent(CANARIES.name)}`,
    '/knowledge/entries?q=kwikstaart',
  ),
  'POST /knowledge/entries': withBody(
    '/knowledge/entries',
    topic('Wie betaalt de reiskosten?', 'Bij een proefplaatsing in een andere gemeente.'),
    // What the check says of a name may not depend on who has a case.
    topic(`Hulp voor ${CANARIES.name}`, 'Wie weet er een werkplek dicht bij huis?'),
    topic('Ervaring met een werkgever', `Wie werkte samen met ${SENDERS['second-track']}?`),
    topic('Ervaring met een werkgever', `Wie werkte samen met ${SENDERS['extra-hours']}?`),
  ),
  'GET /knowledge/reported': ask('/knowledge/reported', '/knowledge/reported?limit=1'),
  'GET /knowledge/entries/{id}': ({ knowledge, kept }) =>
    [...Object.values(knowledge), kept.caseId].map((id) => ({ path: `/knowledge/entries/${id}` })),
  'PUT /knowledge/entries/{id}': ({ knowledge, kept }) =>
    [knowledge.ownId, knowledge.questionId, kept.caseId].map((id) => ({
      path: `/knowledge/entries/${id}`,
      body: { text: `Ik begeleid ${CANARIES.name} naar ander werk.` },
      version: 1,
    })),
  'GET /knowledge/entries/{id}/answers': ({ knowledge, kept }) =>
    [knowledge.questionId, knowledge.ownId, kept.caseId].map((id) => ({
      path: `/knowledge/entries/${id}/answers`,
    })),
  'POST /knowledge/entries/{id}/answers': ({ knowledge, kept }) =>
    [knowledge.questionId, kept.caseId].map((id) => ({
      path: `/knowledge/entries/${id}/answers`,
      body: { text: 'Bij ons loopt iemand eerst een ochtend mee.' },
    })),
  'PUT /knowledge/entries/{id}/helpful-answer': ({ knowledge, kept }) => [
    {
      path: `/knowledge/entries/${knowledge.questionId}/helpful-answer`,
      body: { answerId: knowledge.answerId },
    },
    {
      path: `/knowledge/entries/${knowledge.ownId}/helpful-answer`,
      body: { answerId: kept.caseId },
    },
  ],
  'POST /knowledge/entries/{id}/show': ({ knowledge, kept }) =>
    [knowledge.questionId, kept.caseId].map((id) => ({
      path: `/knowledge/entries/${id}/show`,
      body: {},
    })),
  'POST /knowledge/entries/{id}/report': ({ knowledge, kept }) =>
    [knowledge.questionId, kept.caseId].map((id) => ({
      path: `/knowledge/entries/${id}/report`,
      body: {},
    })),
  'DELETE /knowledge/entries/{id}': ({ knowledge, kept }) =>
    [knowledge.answerId, knowledge.ownId, kept.caseId].map((id) => ({
      path: `/knowledge/entries/${id}`,
    })),

  // Figures of the region: aggregates are for others than the receiving side.
  'GET /insights/region': ask('/insights/region'),
  'GET /insights/response-times': ask('/insights/response-times'),

  // Last, since it ends the session.
  'DELETE /session': ask('/session'),
};

/** What the receiving side can reach beside the endpoints, or only in the course of time. */
export const OTHER_SURFACES = {
  'Published documents, health and figures of the server':
    '`/api/openapi.json`, `/api/docs`, `/api/health/*`, `/metrics`: the same in both worlds, and `/metrics` tells a visitor nothing',
  'Subtracting: answers before and after a change of a vacancy':
    'lanes, work conditions, hours, levels and skills of a vacancy are changed one by one; list, reach, search and facets are asked after each',
  'Subtracting: what swapping tasks opens, where figures are told':
    'the one answer that hidden work conditions count in (decision 29): with enough people the same in both worlds, unless one person lies where rounding turns; never another one after a swap, taking it back, another variant, another vacancy, or a change of what the person keeps',
  'Subtracting: answers before and after a change of what is kept':
    'the person changes what is theirs alone; list, reach, version, order and the fingerprint of the ranking stay',
  'An introduction before a release':
    'invitation and interest, read by the recruiter after each step, refusals included',
  'A release, a placement, an agreement that is a draft':
    'exactly what was released, the same in both worlds; the employer that sends only where it was released; never a lane',
  'A passport by link, on the screen and on paper': '`/shared-passport` with a link of the person',
  'A seat in a training': 'what the employer that offers it reads of who asks',
  'A revoked release': 'the next request, list and list of matches show nothing of the person',
  'The agreement to search that is taken back':
    'who stops a case and who leaves another lane go in the same way: introductions, profile, list, reach and mail',
  Mail: 'every mail that a real SMTP server received for the receiving side, from the first to the last',
  'Indexes of Meilisearch': 'which there are, and every document in them',
  'The log of the server': 'everything that two real processes wrote',
} as const;
