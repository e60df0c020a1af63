import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { DomainError, type FieldIssue, invalidInput } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import { checkShareLink, OPEN_SHARE_LINKS_MAX } from '@inzetbaar/domain/passports';
import type {
  Clock,
  Ids,
  Secrets,
  SkillCatalogue,
  StoredPassport,
  StoredShareLink,
  Transaction,
} from '../ports/index.ts';
import { passportHolder } from './holder.ts';
import { inNewestWords } from './newest-words.ts';

/** What a link is to show, until when, and what its maker calls it. */
export type ShareLinkInput = Pick<StoredShareLink, 'label' | 'parts' | 'skills' | 'until'>;

/**
 * Makes a link that shows the chosen parts of the own passport to whoever holds it. The link is told
 * here only: of its token a hash is kept. The token stands after `#`, which browsers do not send, so
 * that it ends up in no server's log. Candidates and trainees only.
 *
 * @throws `not_found` where no passport was saved yet; `invalid_input` for a choice or date that cannot
 *   be, a skill that is not in the passport, or more than 20 open links
 */
export function createShareLink({
  transaction,
  clock,
  ids,
  secrets,
  catalogue,
  publicUrl,
}: {
  transaction: Transaction;
  clock: Clock;
  ids: Ids;
  secrets: Secrets;
  catalogue: Pick<SkillCatalogue, 'follow' | 'groups'>;
  /** Where people reach the platform, without a slash at the end. */
  publicUrl: string;
}) {
  return async (
    actor: Actor,
    input: ShareLinkInput,
  ): Promise<{ shareLink: StoredShareLink; link: string }> => {
    const accountId = passportHolder(actor);
    const now = clock.now();
    const today = calendarDateAt(now);
    const issues = checkShareLink(input, today);
    if (issues.length > 0) throw invalidInput(...issues);

    return transaction(actor, async ({ passports, shareLinks, audit }) => {
      const passport = await passports.findOf(accountId);
      if (passport === null) throw new DomainError('not_found', { what: 'passport' });
      const unknown = unknownNames(input, inNewestWords(passport, catalogue), catalogue);
      if (unknown.length > 0) throw invalidInput(...unknown);
      if ((await shareLinks.countOpen(accountId, today)) >= OPEN_SHARE_LINKS_MAX) {
        const values = { maximum: OPEN_SHARE_LINKS_MAX };
        throw invalidInput({ path: '', code: 'too_many_links', values });
      }
      const token = ids.secret();
      const shareLink: StoredShareLink = {
        ...input,
        id: ids.next(),
        accountId,
        tokenHash: secrets.hashToken(token),
        createdAt: now,
        revokedAt: null,
        views: 0,
        lastViewedAt: null,
      };
      await shareLinks.insert(shareLink);
      await audit.record({
        at: now,
        actor,
        action: 'share-link.created',
        subjectType: 'share-link',
        subjectId: shareLink.id,
        organisationId: null,
        details: { parts: input.parts.join(','), until: input.until },
      });
      return { shareLink, link: `${publicUrl}/gedeeld#${token}` };
    });
  };
}

function unknownNames(
  { parts, skills: { of, names } }: ShareLinkInput,
  { skills }: Pick<StoredPassport, 'skills'>,
  { groups }: Pick<SkillCatalogue, 'groups'>,
): FieldIssue[] {
  if (!parts.includes('skills') || of === 'all') return [];
  const known = new Set(
    of === 'groups' ? groups.map(({ id }) => id) : skills.map(({ skillId }) => skillId),
  );
  return names.flatMap((name, index): FieldIssue[] =>
    known.has(name) ? [] : [{ path: `skills.names.${index}`, code: 'not_in_list' }],
  );
}
