import { DomainError } from '@inzetbaar/domain/errors';
import type { Actor, LinkActor } from '@inzetbaar/domain/identity';
import { type SignOffItem, signOffStandingAt } from '@inzetbaar/domain/passports';
import { calendarDateAt } from '@inzetbaar/domain/calendar';
import type {
  LinkedSignOff,
  Repositories,
  Secrets,
  SkillCatalogue,
  StoredEvidence,
} from '../../ports/index.ts';
import { evidenceInNewestWords, newestNamesOf } from '../newest-words.ts';

type Catalogue = Pick<SkillCatalogue, 'follow'>;

/** What a link that may be answered leads to. */
export interface OpenLink extends LinkedSignOff {
  /** What is asked of skills that are still in the passport, under their newest names. */
  items: readonly SignOffItem[];
  /** The same items as they were asked. */
  askedAs: ReadonlyMap<string, SignOffItem>;
}

/** Who holds a link, by its token. */
export function linkActor({ hashToken }: Pick<Secrets, 'hashToken'>, token: string): LinkActor {
  return { kind: 'link', tokenHash: hashToken(token) };
}

/**
 * The request behind a link. Whatever is wrong with the link, the answer is the same.
 *
 * @throws `link_invalid`; `own_request` when the holder who sent it is signed in
 */
export function requestBehindLink(
  linked: LinkedSignOff | null,
  now: Date,
  visitor: Actor,
): LinkedSignOff {
  const standing = linked === null ? 'expired' : signOffStandingAt(linked.request, now);
  if (linked === null || standing === 'expired' || standing === 'withdrawn') {
    throw new DomainError('link_invalid', {});
  }
  if (visitor.kind === 'user' && visitor.userId === linked.request.accountId) {
    throw new DomainError('own_request', {});
  }
  return linked;
}

/**
 * The skills that an open request still asks: what has left the passport meanwhile is left out.
 *
 * @throws `link_invalid` when nothing is left to ask
 */
export async function stillAsked(
  { signOffs }: Pick<Repositories, 'signOffs'>,
  linked: LinkedSignOff,
  catalogue: Catalogue,
): Promise<OpenLink> {
  const { items } = linked.request;
  const nameOf = newestNamesOf(items, catalogue);
  const names = items.flatMap(({ skillId }) => [skillId, nameOf(skillId)]);
  const held = new Set(await signOffs.heldSkills([...new Set(names)]));
  const askedAs = new Map<string, SignOffItem>();
  for (const item of items) {
    const name = nameOf(item.skillId);
    if (!held.has(name) && !held.has(item.skillId)) continue;
    // Two skills that became one are asked once.
    if (!askedAs.has(name)) askedAs.set(name, item);
  }
  if (askedAs.size === 0) throw new DomainError('link_invalid', {});
  return {
    ...linked,
    askedAs,
    items: [...askedAs].map(([skillId, item]) => ({ ...item, skillId })),
  };
}

/**
 * What was given through the link and still stands or is doubted.
 *
 * @throws `link_invalid` when nothing is left of it
 */
export async function givenThroughLink(
  { evidence }: Pick<Repositories, 'evidence'>,
  { request }: LinkedSignOff,
  now: Date,
  catalogue: Catalogue,
): Promise<readonly StoredEvidence[]> {
  const today = calendarDateAt(now);
  const all = evidenceInNewestWords(await evidence.listOf(request.accountId), catalogue);
  const given = all.filter(
    ({ state, validUntil }) =>
      state !== 'withdrawn' && (validUntil === null || validUntil >= today),
  );
  const isOver = given.every(({ state }) => state === 'retracted');
  if (isOver) throw new DomainError('link_invalid', {});
  return given;
}
