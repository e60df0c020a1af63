import { DomainError, invalidInput } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import {
  checkSignOffAsk,
  SIGN_OFF_RULES,
  type SignOffAsk,
  type SignOffRelation,
} from '@inzetbaar/domain/passports';
import { noteIssues } from '@inzetbaar/domain/second-track/health-words';
import type {
  Clock,
  Ids,
  Secrets,
  SkillCatalogue,
  StoredSignOffRequest,
  Transaction,
} from '../../ports/index.ts';
import { passportHolder } from '../holder.ts';
import { inNewestWords, newestNamesOf } from '../newest-words.ts';
import { askingMail, signOffLink } from './sign-off-mail.ts';

export interface SignOffInput extends SignOffAsk {
  relation: SignOffRelation;
  /** Words to who is asked, shown on the page behind the link only; may be empty. */
  message: string;
}

/** What a request is asked, and asked again, with. */
export interface AskingDeps {
  transaction: Transaction;
  clock: Clock;
  ids: Ids;
  secrets: Secrets;
  /** Where people reach the platform, without a slash at the end. */
  publicUrl: string;
}

/**
 * Asks a colleague or supervisor, by mail, to say what the holder can do. The link is in that mail only:
 * the holder never gets it. Candidates and trainees only.
 *
 * @throws `invalid_input` for the own address, a skill that is not held or at a higher level than one's
 *   own, a message that names health, and past the numbers of `SIGN_OFF_RULES`
 */
export function askSignOff({
  transaction,
  clock,
  ids,
  secrets,
  publicUrl,
  catalogue,
}: AskingDeps & { catalogue: Pick<SkillCatalogue, 'follow'> }) {
  return async (actor: Actor, input: SignOffInput): Promise<StoredSignOffRequest> => {
    const accountId = passportHolder(actor);
    return transaction(actor, async (tx) => {
      const now = clock.now();
      const account = await tx.accounts.find(accountId);
      if (account === null) throw new DomainError('not_found', { what: 'account' });
      const earlier = await tx.signOffs.lockOf(accountId);
      const stored = (await tx.passports.findOf(accountId))?.skills ?? [];
      const { skills } = inNewestWords({ skills: stored }, catalogue);
      const held = new Map(skills.map(({ skillId, level }) => [skillId, level]));
      const issues = [
        ...checkSignOffAsk(input, { email: account.email, held, earlier }, now),
        ...noteIssues('message', input.message),
      ];
      if (issues.length > 0) throw invalidInput(...issues);

      // Kept by the name that the passport has it under: that is what the link looks for.
      const nameOf = newestNamesOf(stored, catalogue);
      const storedName = new Map(stored.map(({ skillId }) => [nameOf(skillId), skillId]));
      const token = ids.secret();
      const request: StoredSignOffRequest = {
        id: ids.next(),
        accountId,
        tokenHash: secrets.hashToken(token),
        relation: input.relation,
        name: input.name,
        email: input.email,
        message: input.message,
        items: input.skills.map(({ skillId, level }) => ({
          skillId: storedName.get(skillId) ?? skillId,
          level,
          outcome: null,
        })),
        state: 'open',
        isAuthorised: null,
        createdAt: now,
        expiresAt: expiryFrom(now),
        remindedAt: null,
        endedAt: null,
      };
      await tx.signOffs.insert(request);
      const to = { email: input.email, name: input.name, isReminder: false };
      await tx.mail.add(askingMail(ids.next(), to, account.name, signOffLink(publicUrl, token)));
      await tx.audit.record({
        at: now,
        actor,
        action: 'sign-off.asked',
        subjectType: 'sign-off-request',
        subjectId: request.id,
        organisationId: null,
        details: { relation: request.relation, skills: request.items.length },
      });
      return request;
    });
  };
}

/** When a link that is sent now stops working. */
export function expiryFrom(now: Date): Date {
  return new Date(now.getTime() + SIGN_OFF_RULES.validDays * 86_400_000);
}
