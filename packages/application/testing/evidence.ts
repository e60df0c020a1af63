import { DomainError } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import { RECORDED_EVIDENCE_KINDS } from '@inzetbaar/domain/passports';
import type { EvidenceReminder, EvidenceRepository, StoredEvidence } from '../ports/index.ts';
import type { Tables } from './tables.ts';
import { accountIdOf, isSystem, requestOfLink } from './visibility.ts';

const OWN_KINDS: readonly string[] = ['own-statement', ...RECORDED_EVIDENCE_KINDS];

/**
 * Evidence: the person reads and writes it, and who holds a link what was given through it; the platform
 * learns only whom to remind.
 */
export function inMemoryEvidence(tables: Tables, actor: Actor): EvidenceRepository {
  const linked = requestOfLink(tables, actor);
  const isOwn = ({ accountId }: StoredEvidence) => accountId === accountIdOf(actor);
  const isOfLink = ({ requestId }: StoredEvidence) => linked !== null && requestId === linked.id;
  const sees = (one: StoredEvidence) => isOwn(one) || isOfLink(one);
  const mayGive = (one: StoredEvidence) =>
    linked !== null &&
    isOfLink(one) &&
    linked.state === 'open' &&
    one.accountId === linked.accountId &&
    one.kind === linked.relation &&
    one.state === 'standing' &&
    linked.items.some(({ skillId, level }) => skillId === one.skillId && one.level <= level);
  const isOwnWord = ({ kind, state }: StoredEvidence) =>
    kind === 'own-statement' && state !== 'withdrawn';
  const all = () => [...tables.evidence.values()];
  const hasSkill = ({ accountId, skillId }: StoredEvidence) =>
    [...tables.passports.values()].some(
      (passport) =>
        passport.accountId === accountId &&
        passport.skills.some((skill) => skill.skillId === skillId),
    );

  return {
    async listOf(accountId) {
      return all()
        .filter((one) => one.accountId === accountId && sees(one))
        .map(({ remindedFor: _, ...one }) => one)
        .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime() || (a.id < b.id ? -1 : 1));
    },
    async find(id) {
      const found = tables.evidence.get(id);
      if (found === undefined || !sees(found)) return null;
      const { remindedFor: _, ...evidence } = found;
      return evidence;
    },
    async insert(evidence) {
      const isOwnKind =
        OWN_KINDS.includes(evidence.kind) &&
        evidence.requestId === null &&
        evidence.trainingId === undefined;
      if (!(isOwn(evidence) && isOwnKind) && !mayGive(evidence)) {
        throw new Error('row-level security: only the own, and not the word of somebody else');
      }
      const isSame = (one: StoredEvidence) =>
        isOwnWord(one) && one.accountId === evidence.accountId && one.skillId === evidence.skillId;
      if (isOwnWord(evidence) && all().some(isSame)) {
        throw new DomainError('already_exists', { what: 'evidence' });
      }
      tables.evidence.set(evidence.id, { ...evidence, remindedFor: null });
    },
    async update({ id, lastPractisedOn, validUntil, state, doubtReason }, before) {
      const present = tables.evidence.get(id);
      if (present === undefined || !sees(present) || present.state !== before) return false;
      if (isOfLink(present) && present.state === 'withdrawn') return false;
      const changed = { ...present, lastPractisedOn, validUntil, state, doubtReason };
      const isAllowed = isOwn(present)
        ? doubtReason === present.doubtReason && [before, 'withdrawn'].includes(state)
        : lastPractisedOn === present.lastPractisedOn &&
          validUntil === present.validUntil &&
          state !== 'withdrawn';
      if (!isAllowed) throw new Error('row-level security: not the part of who asks');
      tables.evidence.set(id, changed);
      return true;
    },
    async claimReminders(today, until, limit) {
      if (!isSystem(actor)) return [];
      const due = all().filter(
        (one) =>
          one.state === 'standing' &&
          one.validUntil !== null &&
          one.validUntil >= today &&
          one.validUntil <= until &&
          one.remindedFor !== one.validUntil &&
          tables.accounts.get(one.accountId)?.disabledAt === null &&
          hasSkill(one),
      );
      const people = [...new Set(due.map(({ accountId }) => accountId))].sort().slice(0, limit);
      return people.flatMap((accountId): EvidenceReminder[] => {
        const mine = due.filter((one) => one.accountId === accountId);
        for (const one of mine)
          tables.evidence.set(one.id, { ...one, remindedFor: one.validUntil });
        const account = tables.accounts.get(accountId);
        const [firstValidUntil] = mine.flatMap(({ validUntil }) => validUntil ?? []).sort();
        if (account === undefined || firstValidUntil === undefined) return [];
        const skills = new Set(mine.map(({ skillId }) => skillId)).size;
        const { email, locale } = account;
        return [{ accountId, email, locale, skills, firstValidUntil }];
      });
    },
  };
}
