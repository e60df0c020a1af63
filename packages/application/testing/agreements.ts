import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { DomainError } from '@inzetbaar/domain/errors';
import { type Actor, organisationsOf } from '@inzetbaar/domain/identity';
import { isReleaseActive } from '@inzetbaar/domain/introductions';
import {
  AGREEMENT_PARTIES,
  type AgreementParty,
  type AgreementStatus,
} from '@inzetbaar/domain/placements/agreements';
import type {
  AgreementLink,
  AgreementRepository,
  Clock,
  LinkedAgreement,
  StoredAgreement,
  StoredWaitingAgreement,
} from '../ports/index.ts';
import { pageOf } from './paging.ts';
import type { Tables } from './tables.ts';
import { accountIdOf, isSystem, ownedOrganisations } from './visibility.ts';

type AgreementInTable = Omit<StoredAgreement, 'senderName' | 'hostName' | 'caseId'> & {
  caseId: string;
};

/** The steps of the trigger in the database, beside the early end, which is everybody's. */
const STEPS: readonly [AgreementStatus, AgreementStatus, readonly AgreementParty[]][] = [
  ['draft', 'proposed', ['sender']],
  ['proposed', 'draft', ['candidate', 'host']],
  ['draft', 'withdrawn', ['candidate', 'sender']],
  ['proposed', 'withdrawn', ['candidate', 'sender']],
  ['agreed', 'ended-early', AGREEMENT_PARTIES],
];

/** Agreements as row-level security and the triggers hold them. */
export function inMemoryAgreements(
  tables: Tables,
  actor: Actor,
  clock: Clock,
): AgreementRepository {
  const { agreements } = tables;
  const ownId = accountIdOf(actor);
  const guided = organisationsOf(actor, ['case-manager']);
  const owned = ownedOrganisations(actor);
  const refuse = () => {
    throw new Error('row-level security: not a step of the writer');
  };

  const showsToHost = (one: AgreementInTable) => isShownToHost(tables, one, clock);
  const ownLink = () => linkToAgreement(tables, actor, clock);
  const partyOf = (one: AgreementInTable): AgreementParty | null => {
    const linked = ownLink();
    if (linked !== null) return linked.agreement.id === one.id ? linked.link.party : null;
    if (one.accountId === ownId) return 'candidate';
    if (guided.includes(one.senderId)) return 'sender';
    return owned.includes(one.hostId) && showsToHost(one) ? 'host' : null;
  };
  const readsDrafts = (one: AgreementInTable) =>
    one.accountId === ownId || guided.includes(one.senderId);
  const shown = (one: AgreementInTable): StoredAgreement => {
    const nameOf = (id: string) => tables.organisations.get(id)?.name ?? '';
    const reads = (version: number) =>
      readsDrafts(one) || version === one.version || version === one.inForce;
    return {
      ...one,
      caseId: readsDrafts(one) ? one.caseId : null,
      senderName: nameOf(one.senderId),
      hostName: nameOf(one.hostId),
      versions: one.versions.filter(({ version }) => reads(version)),
      signatures: one.signatures
        .filter(({ version }) => reads(version))
        .sort(
          (a, b) =>
            a.version - b.version ||
            a.at.getTime() - b.at.getTime() ||
            (a.party < b.party ? -1 : 1),
        ),
    };
  };
  const seen = () => [...agreements.values()].filter((one) => partyOf(one) !== null);
  const find = async (id: string) => {
    const one = agreements.get(id);
    return one !== undefined && partyOf(one) !== null ? shown(one) : null;
  };
  /** The agreement with the party that writes; refused where that is nobody, or another than said. */
  const written = (id: string, party?: AgreementParty): AgreementInTable => {
    const one = agreements.get(id);
    const own = one === undefined ? null : partyOf(one);
    if (one === undefined || own === null || (party !== undefined && own !== party)) {
      return refuse();
    }
    return one;
  };
  const keep = (one: AgreementInTable, at: Date) => {
    const updatedAt = at > one.updatedAt ? at : one.updatedAt;
    agreements.set(one.id, { ...one, updatedAt });
  };

  return {
    find,
    // Transactions of the in-memory world wait for one another.
    lock: find,
    async list({ of, placementId, caseId, ...request }) {
      const found = seen()
        .filter(
          (one) =>
            (placementId === undefined || one.placementId === placementId) &&
            (caseId === undefined || (readsDrafts(one) && one.caseId === caseId)),
        )
        .filter((one) => {
          if ('accountId' in of) return one.accountId === of.accountId;
          return 'senderIds' in of
            ? of.senderIds.includes(one.senderId)
            : of.hostIds.includes(one.hostId);
        })
        .sort((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime() || (a.id < b.id ? 1 : -1));
      return pageOf(found.map(shown), request);
    },
    async start(started) {
      const placement = tables.placements.get(started.placementId);
      const held = tables.secondTrackCases.get(started.caseId);
      const isOwn =
        started.accountId === ownId &&
        placement?.accountId === ownId &&
        placement.organisationId === started.hostId &&
        placement.introductionId === started.introductionId &&
        placement.form === started.form &&
        ['proposed', 'confirmed', 'active'].includes(placement.status) &&
        held?.accountId === ownId &&
        held.organisationId === started.senderId &&
        held.status === 'active' &&
        started.senderId !== started.hostId;
      if (!isOwn) refuse();
      const isTaken = [...agreements.values()].some(
        ({ placementId, status }) => placementId === started.placementId && status !== 'withdrawn',
      );
      if (isTaken) throw new DomainError('already_exists', { what: 'agreement' });
      agreements.set(started.id, {
        ...started,
        status: 'draft',
        version: 0,
        inForce: null,
        end: null,
        updatedAt: started.createdAt,
        versions: [],
        signatures: [],
        evaluations: [],
      });
    },
    async addVersion(agreementId, version) {
      const one = written(agreementId, 'sender');
      const isOpen = ['draft', 'proposed', 'agreed'].includes(one.status);
      if (ownId === null || !isOpen || version.terms.form !== one.form) refuse();
      if (version.version !== one.version + 1) return false;
      const versions = [...one.versions, version];
      keep({ ...one, versions, version: version.version }, version.at);
      return true;
    },
    async addSignature(agreementId, signature) {
      const one = written(agreementId, signature.party);
      if (one.status !== 'proposed' && one.status !== 'agreed') refuse();
      const last = one.versions.at(-1);
      if (signature.version !== one.version || signature.fingerprint !== last?.fingerprint) {
        return false;
      }
      const under = one.signatures.filter(({ version }) => version === signature.version);
      if (under.some(({ party }) => party === signature.party)) {
        throw new DomainError('already_exists', { what: 'agreement_signature' });
      }
      const signatures = [...one.signatures, { ...signature, byLink: actor.kind === 'link' }];
      const inForce = under.length === 2 ? signature.version : one.inForce;
      const status = under.length === 2 ? 'agreed' : one.status;
      keep({ ...one, signatures, inForce, status }, signature.at);
      return true;
    },
    async addStep(step) {
      const one = written(step.agreementId, step.party);
      const isStep = STEPS.some(
        ([from, to, by]) => from === step.from && to === step.to && by.includes(step.party),
      );
      const isSound =
        (step.to === 'ended-early') === (step.end !== null) &&
        (step.to !== 'proposed' || one.version > 0);
      if (ownId === null || !isStep || !isSound) return refuse();
      if (one.status !== step.from) return false;
      tables.agreementSteps.push({ ...step, accountId: ownId });
      const end = step.end === null ? null : { ...step.end, by: step.party };
      keep({ ...one, status: step.to, end }, step.at);
      return true;
    },
    async addEvaluation(agreementId, evaluation) {
      const one = written(agreementId, evaluation.party);
      const isOver = one.status === 'agreed' || one.status === 'ended-early';
      if (ownId === null || !isOver) refuse();
      const isThere = one.evaluations.some(
        ({ moment, party }) => moment === evaluation.moment && party === evaluation.party,
      );
      if (isThere) throw new DomainError('already_exists', { what: 'agreement_evaluation' });
      keep({ ...one, evaluations: [...one.evaluations, evaluation] }, evaluation.at);
    },
    async listWaiting(afterId, limit) {
      if (!isSystem(actor)) return [];
      return [...agreements.values()]
        .filter(
          ({ id, status }) =>
            ['proposed', 'agreed', 'ended-early'].includes(status) &&
            (afterId === null || id > afterId),
        )
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .slice(0, limit)
        .map((one) => waitingOf(tables, one));
    },
    async addReminder(agreementId, { party, about, version }) {
      if (!isSystem(actor)) return refuse();
      const reminder = { agreementId, party, about, version };
      const went = tables.agreementReminders.some(
        (told) => JSON.stringify(told) === JSON.stringify(reminder),
      );
      if (!went) tables.agreementReminders.push(reminder);
      return !went;
    },
    async countLinks(agreementId, version) {
      return [...tables.agreementLinks.values()].filter(
        (one) => one.agreementId === agreementId && one.version === version && one.sentBy === ownId,
      ).length;
    },
    async addLink(link) {
      const one = written(link.agreementId, link.party);
      const isOpen = one.status === 'proposed' || one.status === 'agreed';
      const ownEmail = tables.accounts.get(ownId ?? '')?.email;
      const isOther = link.party === 'candidate' && link.email !== ownEmail;
      if (ownId === null || !isOpen || link.version !== one.version || isOther) return refuse();
      tables.agreementLinks.set(link.id, { ...link, sentBy: ownId });
    },
    async findByLink(): Promise<LinkedAgreement | null> {
      const found = ownLink();
      if (found === null) return null;
      const { sentBy: _sentBy, ...link } = found.link;
      return { link, agreement: shown(found.agreement) };
    },
  };
}

function isShownToHost(
  tables: Tables,
  { status, inForce, introductionId }: AgreementInTable,
  clock: Clock,
): boolean {
  const release = tables.introductions.get(introductionId)?.release ?? null;
  return (
    inForce !== null ||
    (status === 'proposed' &&
      isReleaseActive(release, calendarDateAt(clock.now())) &&
      release.fields.includes('name') &&
      release.fields.includes('employer'))
  );
}

/** What the link of who asks leads to, for the last version alone and until its party has signed. */
export function linkToAgreement(
  tables: Tables,
  actor: Actor,
  clock: Clock,
): { link: AgreementLink & { sentBy: string }; agreement: AgreementInTable } | null {
  if (actor.kind !== 'link') return null;
  const link = [...tables.agreementLinks.values()].find(
    ({ tokenHash }) => tokenHash === actor.tokenHash,
  );
  const agreement = tables.agreements.get(link?.agreementId ?? '');
  if (link === undefined || agreement === undefined) return null;
  const { version, status, signatures } = agreement;
  const isOpen = status === 'proposed' || status === 'agreed';
  const isShown = link.party !== 'host' || isShownToHost(tables, agreement, clock);
  const isSigned = signatures.some(
    (one) => one.version === link.version && one.party === link.party,
  );
  return link.version === version && isOpen && isShown && !isSigned ? { link, agreement } : null;
}

/** What reminders need of an agreement, as the function of the database tells it. */
function waitingOf(tables: Tables, one: AgreementInTable): StoredWaitingAgreement {
  const { id, accountId, senderId, hostId, introductionId, status, version } = one;
  const latest = one.versions.find((each) => each.version === version);
  const inForce = one.versions.find((each) => each.version === one.inForce)?.terms ?? null;
  const proposals = tables.agreementSteps.filter(
    (step) => step.agreementId === id && step.to === 'proposed',
  );
  const asked = Math.max(latest?.at.getTime() ?? 0, ...proposals.map(({ at }) => at.getTime()));
  return {
    id,
    accountId,
    senderId,
    hostId,
    introductionId,
    status,
    version,
    askedOn: proposals.length === 0 ? null : calendarDateAt(new Date(asked)),
    signedBy: one.signatures.filter((each) => each.version === version).map(({ party }) => party),
    inForce,
    evaluations: one.evaluations.map(({ moment, party }) => ({ moment, party })),
  };
}
