import { awaitAnswer } from '@inzetbaar/domain/introductions';
import {
  aCase,
  aKnowledgeEntry,
  anEvidence,
  anId,
  anInvitation,
  aSignOffRequest,
  aShareLink,
  aRole,
  aSeatRequest,
  aTraining,
  BUILT_AT,
  SYSTEM,
} from '@inzetbaar/application/testing';

import { LINK } from './actors.ts';
import { seedAgreement } from './seed-agreement.ts';
import { aPlacement, type TestPerson, type TestRegion } from './index.ts';

/** One row in every table, all of the own employer or of one person; answers what finds each. */
export async function seedEveryTable(
  region: TestRegion,
  person: TestPerson,
): Promise<Readonly<Record<string, string>>> {
  const { own, database } = region;
  const { transaction, sessions, idempotency, outboxReader } = database;
  const draft = await region.vacancy(own, { status: 'draft' });
  const published = await region.vacancy(own);
  const introduction = await region.introduction(published, person);
  const placement = aPlacement(introduction);
  const importId = anId();
  const mailId = anId();
  const invitation = anInvitation({
    invitedBy: own.admin.userId,
    organisationId: own.organisation.id,
    roles: [aRole('recruiter', own.organisation.id)],
  });

  await transaction(person.actor, (tx) => tx.evidence.insert(anEvidence(person.actor.userId)));
  const [registration] = person.passport.registrations;
  if (registration === undefined) throw new Error('the person needs a registration');
  await transaction(person.actor, (tx) =>
    tx.registrations.ask(person.actor.userId, registration.title, BUILT_AT),
  );
  const check = {
    outcome: 'confirmed',
    reason: null,
    method: 'register',
    at: BUILT_AT,
    holdsUntil: null,
  } as const;
  await transaction(SYSTEM, (tx) =>
    tx.registrations.recordCheck(registration.id, registration, check, '2026-06-01'),
  );
  const signOff = aSignOffRequest(person.actor.userId, { tokenHash: LINK.tokenHash });
  await transaction(person.actor, (tx) => tx.signOffs.insert(signOff));
  await transaction(person.actor, (tx) => tx.shareLinks.insert(aShareLink(person.actor.userId)));
  await transaction(person.actor, (tx) =>
    tx.introductions.addRelease(anId(), introduction.id, {
      fields: ['name'],
      until: '2026-12-31',
      createdAt: BUILT_AT,
    }),
  );
  await transaction(person.actor, (tx) =>
    tx.awaitedAnswers.insert({
      ...awaitAnswer(BUILT_AT, 5),
      id: anId(),
      introductionId: introduction.id,
    }),
  );
  const training = aTraining(own.location);
  const seatRequest = aSeatRequest(training, person.actor.userId);
  await transaction(own.recruiter, (tx) => tx.trainings.insert(training));
  await transaction(person.actor, (tx) => tx.seatRequests.insert(seatRequest));
  const account = await transaction(SYSTEM, (tx) => tx.accounts.find(person.actor.userId));
  const secondTrackCase = aCase(own.organisation.id, { email: account?.email ?? '' });
  await transaction(own.caseManager, async (tx) => {
    await tx.secondTrack.insert(secondTrackCase);
    await tx.calendarFeeds.put({
      accountId: own.caseManager.userId,
      tokenHash: 'hash-of-the-calendar',
      createdAt: BUILT_AT,
    });
  });
  const knowledge = aKnowledgeEntry(own.caseManager.userId, own.organisation.id);
  await transaction(own.caseManager, (tx) => tx.knowledge.insert(knowledge));
  await transaction(person.actor, (tx) =>
    tx.secondTrack.addVersion({ ...secondTrackCase, status: 'active' }, 1),
  );
  await transaction(own.caseManager, (tx) =>
    tx.efforts.add({
      id: anId(),
      caseId: secondTrackCase.id,
      kind: 'conversation',
      on: '2026-03-01',
      by: 'case-manager',
      result: 'done',
      reason: null,
      organisation: null,
      note: null,
      corrects: null,
      isTakenBack: false,
      recordedAt: BUILT_AT,
    }),
  );
  await transaction(SYSTEM, (tx) =>
    tx.secondTrack.addReminder(
      secondTrackCase.id,
      { deadlineId: 'action-plan', dueOn: '2026-03-01', weeks: 4 },
      BUILT_AT,
    ),
  );
  await transaction(own.recruiter, async (tx) => {
    await tx.placements.insert(placement);
    await tx.imports.insert(
      {
        id: importId,
        organisationId: own.organisation.id,
        createdBy: own.recruiter.userId,
        fileName: 'vacatures.csv',
        format: 'csv',
        encoding: 'utf-8',
        status: 'checking',
        publish: false,
        runWhenChecked: false,
        total: 1,
        handled: 0,
        problem: null,
        createdAt: BUILT_AT,
        finishedAt: null,
      },
      new Uint8Array([1, 2, 3]),
    );
    await tx.imports.addRows(importId, [
      {
        position: 0,
        line: 2,
        externalId: null,
        title: null,
        content: null,
        outcome: 'invalid',
        landed: false,
        vacancyId: null,
        issues: [],
      },
    ]);
    await tx.rankingLog.add({
      at: BUILT_AT,
      viewerId: own.recruiter.userId,
      kind: 'people-for-vacancy',
      subjectId: draft.id,
      weightsVersion: '1',
      fingerprint: 'f',
      shown: [],
    });
    const shown = {
      at: BUILT_AT,
      kind: 'profile-viewed',
      viewerId: own.recruiter.userId,
      viewerName: 'Recruiter',
      organisationId: own.organisation.id,
      vacancyId: null,
      fields: ['skills'],
    } as const;
    await tx.accessLog.addForPassports(shown, [person.passport.id]);
    await tx.audit.record({
      at: BUILT_AT,
      actor: own.recruiter,
      action: 'vacancy.changed',
      subjectType: 'vacancy',
      subjectId: draft.id,
      organisationId: own.organisation.id,
    });
    await tx.outbox.add('vacancy.changed', draft.id);
    await tx.mail.add({ id: mailId, to: 'x@example.org', subject: 'x', body: 'x' });
  });
  const concept = {
    uri: 'http://example.org/kok',
    kind: 'occupation',
    code: null,
    label: 'kok',
    words: [],
    searchWords: ['kok'],
    description: '',
    broader: null,
  } as const;
  const conceptImportId = anId();
  await transaction(SYSTEM, async ({ concepts }) => {
    await concepts.put('esco', [concept]);
    await concepts.addKeys('esco', [
      { ownKind: 'occupation', ownId: 'cook', uri: concept.uri, kind: 'occupation' },
    ]);
    await concepts.recordImport({
      id: conceptImportId,
      source: 'esco',
      version: '1',
      attribution: 'x',
      importedAt: BUILT_AT,
      concepts: 1,
      keys: 1,
      fileNames: [],
    });
  });
  const conceptLoadId = anId();
  await transaction(SYSTEM, (tx) =>
    tx.conceptLoads.insert(
      {
        id: conceptLoadId,
        source: 'esco',
        version: '1',
        status: 'checked',
        createdBy: own.admin.userId,
        confirmedBy: null,
        rows: null,
        attempts: 0,
        fault: null,
        report: null,
        createdAt: BUILT_AT,
        finishedAt: null,
      },
      [{ name: 'skills_nl.csv', bytes: new Uint8Array([1]) }],
    ),
  );
  await transaction(own.admin, (tx) => tx.invitations.insert(invitation));
  await transaction(SYSTEM, (tx) => tx.accounts.addFailedSignIn('x@example.org', BUILT_AT));
  await sessions.insert({
    idHash: 'hash',
    accountId: person.actor.userId,
    expiresAt: new Date('2026-12-31T00:00:00Z'),
  });
  await idempotency.begin(own.recruiter.userId, 'key-of-recruiter', 'hash');
  await outboxReader.savePosition('index', { xid: 1n, id: 1n });

  return {
    organisation: own.organisation.id,
    location: own.location.id,
    account: person.actor.userId,
    held_role: own.recruiter.userId,
    session: 'hash',
    sign_in_attempt: 'x@example.org',
    invitation: invitation.id,
    vacancy: draft.id,
    vacancy_skill: draft.id,
    vacancy_import: importId,
    vacancy_import_row: importId,
    passport: person.passport.id,
    passport_skill: person.passport.id,
    registration: person.passport.id,
    passport_lane: person.passport.id,
    evidence: person.actor.userId,
    registration_check: person.actor.userId,
    sign_off_request: signOff.id,
    share_link: person.actor.userId,
    introduction: introduction.id,
    introduction_event: introduction.id,
    awaited_answer: introduction.id,
    release: introduction.id,
    placement: placement.id,
    ...(await seedAgreement(region, person)),
    knowledge_entry: knowledge.id,
    training: training.id,
    training_skill: training.id,
    training_session: training.id,
    seat_request: seatRequest.id,
    second_track_case: secondTrackCase.id,
    second_track_case_version: secondTrackCase.id,
    second_track_effort: secondTrackCase.id,
    second_track_reminder: secondTrackCase.id,
    calendar_feed: own.caseManager.userId,
    concept: concept.uri,
    concept_key: 'cook',
    concept_import: conceptImportId,
    concept_load: conceptLoadId,
    concept_load_file: conceptLoadId,
    audit: draft.id,
    access_log: person.actor.userId,
    ranking_log: own.recruiter.userId,
    outbox: draft.id,
    outbox_cursor: 'index',
    mail: mailId,
    idempotency_key: own.recruiter.userId,
  };
}
