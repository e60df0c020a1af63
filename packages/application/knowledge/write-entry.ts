import { DomainError, invalidInput } from '@inzetbaar/domain/errors';
import type { Actor, UserActor } from '@inzetbaar/domain/identity';
import {
  KNOWLEDGE_LIMITS,
  type KnowledgeSubject,
  type TopicKind,
} from '@inzetbaar/domain/knowledge';
import type {
  Clock,
  Ids,
  KnowledgeEntryToStore,
  Repositories,
  Transaction,
} from '../ports/index.ts';
import { requireNobodyRecognisable } from './check-words.ts';
import { recordEntry } from './record-entry.ts';
import {
  findEntry,
  findFor,
  type KnowledgeView,
  notThere,
  requireColleague,
  viewOf,
} from './readers.ts';

interface Deps {
  transaction: Transaction;
  clock: Clock;
  ids: Ids;
}

/** What is written, with the phrases that the writer keeps after the check marked them. */
interface Written {
  text: string;
  kept: readonly string[];
}

export interface TopicDraft extends Written {
  subject: KnowledgeSubject;
  title: string;
}

/**
 * Shares an article or a question with the case managers of the region; without an organisation for the
 * only one that the actor guides for.
 *
 * @throws `not_found` for who is no case manager, and for another organisation; `invalid_input`, also
 *   where somebody can be recognised
 */
export function shareTopic(deps: Deps) {
  return async (
    actor: Actor,
    draft: TopicDraft & { kind: TopicKind; organisationId: string | null },
  ): Promise<KnowledgeView> => {
    const { user, organisationIds } = requireColleague(actor);
    const { kind, subject, title, text, kept } = draft;
    const organisationId = organisationOf(draft.organisationId, organisationIds);
    return deps.transaction(actor, async (tx) => {
      await requireNobodyRecognisable(tx, organisationIds, { title, text }, kept);
      const entry = { kind, organisationId, questionId: null, subject, title, text };
      return add(tx, deps, user, entry, kept);
    });
  };
}

/**
 * Answers a question that is in sight. Throws as `shareTopic`; `not_found` also for what is no question.
 */
export function answerQuestion(deps: Deps) {
  return async (
    actor: Actor,
    {
      questionId,
      text,
      kept,
      organisationId: wanted,
    }: Written & { questionId: string; organisationId: string | null },
  ): Promise<KnowledgeView> => {
    const { user, organisationIds } = requireColleague(actor);
    const organisationId = organisationOf(wanted, organisationIds);
    return deps.transaction(actor, async (tx) => {
      const { stored: question } = await findEntry(tx, actor, questionId);
      if (question.kind !== 'question') throw notThere();
      const { total } = await tx.knowledge.listAnswers(questionId, { limit: 1 });
      if (total >= KNOWLEDGE_LIMITS.answers) {
        const values = { maximum: KNOWLEDGE_LIMITS.answers };
        throw invalidInput({ path: 'text', code: 'too_many', values });
      }
      await requireNobodyRecognisable(tx, organisationIds, { text }, kept);
      const facts = { kind: 'answer', organisationId, questionId, text } as const;
      return add(tx, deps, user, { ...facts, subject: null, title: null }, kept);
    });
  };
}

/**
 * Writes an own entry anew. What waits for a check goes on waiting.
 *
 * @throws as `shareTopic`; `forbidden` for a colleague's; `version_conflict` with the present entry
 */
export function changeEntry({ transaction, clock }: Omit<Deps, 'ids'>) {
  return async (
    actor: Actor,
    {
      id,
      expectedVersion,
      draft,
    }: { id: string; expectedVersion: number; draft: Written & Partial<TopicDraft> },
  ): Promise<KnowledgeView> => {
    const { user, organisationIds } = requireColleague(actor);
    return transaction(actor, async (tx) => {
      const present = await findFor(tx, actor, id, 'change');
      if (present.version !== expectedVersion) {
        throw new DomainError('version_conflict', { current: viewOf(user, present) });
      }
      const isAnswer = present.kind === 'answer';
      const title = isAnswer ? null : (draft.title ?? present.title);
      const subject = isAnswer ? null : (draft.subject ?? present.subject);
      const { text, kept } = draft;
      await requireNobodyRecognisable(tx, organisationIds, { title, text }, kept);
      const version = present.version + 1;
      const changed = { ...present, title, subject, text, version, updatedAt: clock.now() };
      const isFirst = await tx.knowledge.update(changed, present.version);
      const { stored } = await findEntry(tx, actor, id);
      if (!isFirst) throw new DomainError('version_conflict', { current: viewOf(user, stored) });
      await recordEntry(tx, { clock }, actor, stored, 'changed', { version, kept: kept.length });
      return viewOf(user, stored);
    });
  };
}

function organisationOf(wanted: string | null, own: readonly string[]): string {
  const organisationId = wanted ?? (own.length === 1 ? own[0] : undefined);
  if (organisationId === undefined)
    throw invalidInput({ path: 'organisationId', code: 'required' });
  if (!own.includes(organisationId)) throw new DomainError('not_found', { what: 'organisation' });
  return organisationId;
}

async function add(
  tx: Repositories,
  { clock, ids }: Deps,
  user: UserActor,
  facts: Omit<KnowledgeEntryToStore, 'id' | 'authorId' | 'version' | 'createdAt' | 'updatedAt'>,
  kept: readonly string[],
): Promise<KnowledgeView> {
  const now = clock.now();
  const id = ids.next();
  const times = { createdAt: now, updatedAt: now };
  await tx.knowledge.insert({ ...facts, ...times, id, authorId: user.userId, version: 1 });
  const { stored } = await findEntry(tx, user, id);
  await recordEntry(tx, { clock }, user, stored, 'shared', { kept: kept.length });
  return viewOf(user, stored);
}
