import { aCase, anId, BUILT_AT, SYSTEM } from '@inzetbaar/application/testing';
import { AGREEMENT_PARTIES, type AgreementTerms } from '@inzetbaar/domain/placements/agreements';

import { aPlacement, type TestPerson, type TestRegion } from './index.ts';

const TERMS: AgreementTerms = {
  form: 'secondment',
  startsOn: '2026-07-01',
  endsOn: '2026-07-31',
  tasks: [],
  hours: [],
  guidance: null,
  insurance: { liability: null, accident: null },
  fee: 'none',
  declarations: [],
  intendedContract: null,
  evaluations: { midway: null, end: null },
};

/** An agreement that all three signed: the own employer is the host, the other one sends. */
export async function seedAgreement(
  region: TestRegion,
  person: TestPerson,
): Promise<Readonly<Record<string, string>>> {
  const { own, other, database } = region;
  const { transaction } = database;
  const introduction = await region.introduction(await region.vacancy(own), person);
  const placement = aPlacement(introduction);
  const id = anId();
  const sender = other.caseManager;
  await transaction(own.recruiter, (tx) => tx.placements.insert(placement));
  const email = await transaction(
    person.actor,
    async (tx) => (await tx.accounts.find(person.actor.userId))?.email ?? '',
  );
  const opened = aCase(other.organisation.id, { email });
  await transaction(sender, (tx) => tx.secondTrack.insert(opened));
  await transaction(person.actor, async (tx) => {
    await tx.secondTrack.addVersion({ ...opened, status: 'active' }, 1);
    const shown = {
      fields: ['name', 'employer'],
      until: '2199-12-31',
      createdAt: BUILT_AT,
    } as const;
    await tx.introductions.addRelease(anId(), introduction.id, shown);
    await tx.agreements.start({
      id,
      placementId: placement.id,
      introductionId: introduction.id,
      accountId: person.actor.userId,
      senderId: other.organisation.id,
      hostId: own.organisation.id,
      form: 'secondment',
      workTitle: 'Begeleider',
      personName: 'Noor Janssen',
      createdAt: BUILT_AT,
      caseId: opened.id,
    });
  });
  const at = BUILT_AT;
  const fingerprint = 'fingerprint';
  await transaction(sender, async (tx) => {
    const written = { terms: TERMS, ruleIds: [], at, writtenOn: '2026-05-01' };
    await tx.agreements.addVersion(id, { ...written, version: 1, fingerprint });
    const step = { party: 'sender', from: 'draft', to: 'proposed', end: null } as const;
    await tx.agreements.addStep({ ...step, id: anId(), agreementId: id, at });
    await tx.agreements.addLink({
      id: anId(),
      agreementId: id,
      version: 1,
      party: 'sender',
      name: 'Dirk Peters',
      email: 'dirk@example.org',
      tokenHash: 'hash-of-the-signing-link',
      createdAt: at,
      expiresAt: at,
    });
  });
  const actors = { candidate: person.actor, sender, host: own.recruiter };
  for (const party of AGREEMENT_PARTIES) {
    const signature = { party, version: 1, fingerprint, at, name: 'Els', jobTitle: '' };
    await transaction(actors[party], (tx) =>
      tx.agreements.addSignature(id, { ...signature, byLink: false }),
    );
  }
  await transaction(person.actor, (tx) =>
    tx.agreements.addEvaluation(id, {
      moment: 'midway',
      party: 'candidate',
      at,
      marks: { tasks: 'good', hours: 'good', guidance: 'good' },
      advice: 'go-on',
      words: '',
    }),
  );
  await transaction(SYSTEM, (tx) =>
    tx.agreements.addReminder(id, { party: 'sender', about: 'signature', version: 1 }, at),
  );
  return {
    agreement: id,
    agreement_case: id,
    agreement_version: id,
    agreement_signature: id,
    agreement_step: id,
    agreement_evaluation: id,
    agreement_link: id,
    agreement_reminder: id,
  };
}
