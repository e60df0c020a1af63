import { randomUUID } from 'node:crypto';
import { type Actor, organisationsOf } from '@inzetbaar/domain/identity';
import type { Clock, EffortPlace, EffortRepository, StoredEffort } from '../ports/index.ts';
import { linkToAgreement } from './agreements.ts';
import { pageOf } from './paging.ts';
import type { Tables } from './tables.ts';
import { accountIdOf, isSystem, ownedOrganisations } from './visibility.ts';

/** Where something happened: to whom, at whom, about what, and whether it is of the second track. */
interface Place {
  accountId: string;
  host: string | null;
  subject: string | null;
  counts: boolean;
  /** The only case that it is of; absent: every active one of the person. */
  caseId?: string;
  /** Who stands beside the person and the host. */
  sender?: string;
}

/** Efforts as row-level security, the trigger and the function of the database hold them. */
export function inMemoryEfforts(tables: Tables, actor: Actor, clock: Clock): EffortRepository {
  const ownId = accountIdOf(actor);
  const guided = organisationsOf(actor, ['case-manager']);
  const sideOf = (caseId: string): 'candidate' | 'case-manager' | null => {
    const held = tables.secondTrackCases.get(caseId);
    if (held === undefined) return null;
    if (held.accountId !== null && held.accountId === ownId) return 'candidate';
    return guided.includes(held.organisationId) ? 'case-manager' : null;
  };
  const shown = ({ occurrence: _, ...effort }: Tables['efforts'][number]): StoredEffort => effort;
  const isCorrected = (id: string) => tables.efforts.some(({ corrects }) => corrects === id);

  return {
    async recordOfPlatform({ place, nth, effort, at }) {
      const found = placeOf(tables, place);
      const mayTell =
        found !== null &&
        (isSystem(actor) ||
          found.accountId === ownId ||
          (found.host !== null && ownedOrganisations(actor).includes(found.host)) ||
          (found.sender !== undefined && guided.includes(found.sender)) ||
          (place.kind === 'agreement' &&
            linkToAgreement(tables, actor, clock)?.agreement.id === place.id));
      if (!mayTell) throw new Error('row-level security: not what the writer did');
      if (!found.counts) return;
      const occurrence = `${place.kind}:${place.id}:${nth}`;
      for (const { id: caseId, accountId, status } of tables.secondTrackCases.values()) {
        if (accountId !== found.accountId || status !== 'active') continue;
        if (found.caseId !== undefined && found.caseId !== caseId) continue;
        if (tables.efforts.some((one) => one.caseId === caseId && one.occurrence === occurrence)) {
          continue;
        }
        tables.efforts.push({
          ...effort,
          id: randomUUID(),
          caseId,
          source: 'platform',
          occurrence,
          organisation:
            found.host === null ? null : (tables.organisations.get(found.host)?.name ?? null),
          subject: found.subject,
          note: null,
          corrects: null,
          isTakenBack: false,
          recordedAt: at,
        });
      }
    },
    async add(effort) {
      const { caseId, by, corrects } = effort;
      const status = tables.secondTrackCases.get(caseId)?.status;
      if (by !== sideOf(caseId)) throw new Error('row-level security: not the side of the writer');
      if (corrects === null) {
        if (status !== 'active') throw new Error('row-level security: not in this case');
      } else {
        const present = tables.efforts.find(({ id }) => id === corrects);
        const may =
          (status === 'active' || status === 'stopped') &&
          present?.caseId === caseId &&
          present.source === 'hand' &&
          present.by === by &&
          !present.isTakenBack;
        if (!may) throw new Error('row-level security: not to correct');
        if (isCorrected(corrects)) return false;
      }
      tables.efforts.push({
        ...effort,
        source: 'hand',
        occurrence: null,
        form: null,
        count: null,
        subject: null,
      });
      return true;
    },
    async find(id) {
      const found = tables.efforts.find((one) => one.id === id);
      return found === undefined || sideOf(found.caseId) === null ? null : shown(found);
    },
    async list(caseId, request) {
      const standing = tables.efforts
        .filter((one) => one.caseId === caseId && sideOf(caseId) !== null)
        .filter(({ id, isTakenBack }) => !isTakenBack && !isCorrected(id))
        .sort((a, b) => (a.on === b.on ? (a.id < b.id ? 1 : -1) : a.on < b.on ? 1 : -1));
      return pageOf(standing.map(shown), request);
    },
    async listAll(caseId) {
      if (sideOf(caseId) === null) return [];
      return tables.efforts.filter((one) => one.caseId === caseId).map(shown);
    },
  };
}

function placeOf(tables: Tables, { kind, id }: EffortPlace): Place | null {
  if (kind === 'search') return { accountId: id, host: null, subject: null, counts: true };
  if (kind === 'seat-request') {
    const request = tables.seatRequests.get(id);
    if (request === undefined) return null;
    const { accountId, organisationId: host, trainingId } = request;
    const subject = tables.trainings.get(trainingId)?.title ?? null;
    return { accountId, host, subject, counts: true };
  }
  if (kind === 'agreement') {
    const agreement = tables.agreements.get(id);
    if (agreement === undefined) return null;
    const { accountId, hostId, senderId, caseId, workTitle } = agreement;
    return { accountId, host: hostId, sender: senderId, subject: workTitle, counts: true, caseId };
  }
  const found = kind === 'introduction' ? tables.introductions.get(id) : tables.placements.get(id);
  if (found === undefined) return null;
  const vacancy = tables.vacancies.get(found.vacancyId);
  return {
    accountId: found.accountId,
    host: found.organisationId,
    subject: vacancy?.title ?? null,
    counts: vacancy?.lanes.includes('second-track') === true,
  };
}
