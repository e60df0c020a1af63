import { DomainError } from '@inzetbaar/domain/errors';
import { type Actor, holds } from '@inzetbaar/domain/identity';
import type { KnowledgeSubject, TopicKind } from '@inzetbaar/domain/knowledge';
import type { Page, PageRequest, StoredKnowledgeEntry, Transaction } from '../ports/index.ts';
import { findEntry, type KnowledgeView, notThere, requireReader, viewOf } from './readers.ts';

interface Deps {
  transaction: Transaction;
}

interface TopicsRequest extends PageRequest {
  q?: string | undefined;
  subject?: KnowledgeSubject | undefined;
  kind?: TopicKind | undefined;
  /** Only what the reader wrote. */
  isMine?: boolean | undefined;
}

/** Articles and questions of the region, see `KnowledgeRepository.list`. Throws `not_signed_in`, `not_found`. */
export function listTopics({ transaction }: Deps) {
  return async (
    actor: Actor,
    { isMine, ...request }: TopicsRequest,
  ): Promise<Page<KnowledgeView>> => {
    const user = requireReader(actor);
    const authorId = isMine === true ? user.userId : undefined;
    const found = await transaction(actor, ({ knowledge }) =>
      knowledge.list({ ...request, authorId }),
    );
    return { ...found, items: found.items.map((stored) => viewOf(user, stored)) };
  };
}

/** What waits for a check. Throws `not_signed_in`, `not_found`; `forbidden` for a case manager. */
export function listToCheck({ transaction }: Deps) {
  return async (actor: Actor, request: PageRequest): Promise<Page<KnowledgeView>> => {
    const user = requireReader(actor);
    if (!holds(user, ['platform-admin'])) throw new DomainError('forbidden', {});
    const found = await transaction(actor, ({ knowledge }) => knowledge.listHidden(request));
    return { ...found, items: found.items.map((stored) => viewOf(user, stored)) };
  };
}

/** One entry. Throws `not_signed_in`, `not_found`. */
export function readEntry({ transaction }: Deps) {
  return async (actor: Actor, id: string): Promise<KnowledgeView> =>
    transaction(actor, (tx) => findEntry(tx, actor, id));
}

/** An answer with the mark of the asker. */
export interface AnswerView extends KnowledgeView {
  isHelpful: boolean;
}

/** The answers to a question, the helpful one first. Throws `not_signed_in`, `not_found`. */
export function listAnswers({ transaction }: Deps) {
  return async (
    actor: Actor,
    { id, ...request }: PageRequest & { id: string },
  ): Promise<Page<AnswerView>> =>
    transaction(actor, async (tx) => {
      const { stored: question } = await findEntry(tx, actor, id);
      if (question.kind !== 'question') throw notThere();
      const found = await tx.knowledge.listAnswers(id, request);
      const user = requireReader(actor);
      const present = (stored: StoredKnowledgeEntry) => ({
        ...viewOf(user, stored),
        isHelpful: stored.id === question.helpfulAnswerId,
      });
      return { ...found, items: found.items.map(present) };
    });
}
