import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { DomainError, invalidInput } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import {
  checkSignOffAnswers,
  evidenceValidUntil,
  SIGN_OFF_TRANSITIONS,
  type SignOffAnswer,
} from '@inzetbaar/domain/passports';
import { findTransition } from '@inzetbaar/domain/transitions';
import type { SkillCatalogue, StoredEvidence } from '../../ports/index.ts';
import { isReservedProcedure } from '../list-evidence.ts';
import type { AskingDeps } from './ask-sign-off.ts';
import { linkActor, type OpenLink, requestBehindLink, stillAsked } from './behind-link.ts';
import { answeredMail, holderMail, signOffLink } from './sign-off-mail.ts';

export interface SignOffAnswerInput {
  token: string;
  /** Who answers, and in which function. */
  name: string;
  jobTitle: string;
  /** Says to be authorised to judge the reserved procedures that were asked. */
  isAuthorised: boolean;
  answers: readonly SignOffAnswer[];
}

/**
 * Answers a request by its link, without an account: what was seen becomes evidence of the holder, which
 * holds as long as the rules say. A link is answered once, also when it is followed twice at a time; a
 * mail brings another one, with which the answer can be doubted or taken back. Answers about skills that
 * left the passport meanwhile are passed over.
 *
 * @param visitor who is signed in, if anybody; never the holder
 * @throws `link_invalid`; `own_request`; `invalid_input` for an answer that is not complete, a level at
 *   or above the claimed one as a lower one, or a day that is still to come
 */
export function answerSignOff({
  transaction,
  clock,
  ids,
  secrets,
  publicUrl,
  catalogue,
}: AskingDeps & { catalogue: Pick<SkillCatalogue, 'skill' | 'follow'> }) {
  return async (visitor: Actor, input: SignOffAnswerInput): Promise<void> => {
    const actor = linkActor(secrets, input.token);
    await transaction(actor, async (tx) => {
      const now = clock.now();
      const today = calendarDateAt(now);
      const linked = requestBehindLink(await tx.signOffs.lockByLink(), now, visitor);
      const { request, holder } = linked;
      const row = findTransition(SIGN_OFF_TRANSITIONS, 'answer', request.state, 'asked');
      if (row === undefined) throw new DomainError('link_invalid', {});
      const link = await stillAsked(tx, linked, catalogue);
      const isReserved = (skillId: string) => isReservedProcedure(catalogue, skillId);
      const asked = new Set(request.items.map(({ skillId }) => skillId));
      const isLeftOut = ({ skillId }: SignOffAnswer) =>
        asked.has(skillId) && !link.items.some((item) => item.skillId === skillId);
      const answers = input.answers.filter((answer) => !isLeftOut(answer));
      const { items } = link;
      const { isAuthorised } = input;
      const issues = checkSignOffAnswers({ items, answers, isAuthorised, isReserved }, today);
      if (issues.length > 0) throw invalidInput(...issues);

      const given = answers.flatMap((answer): StoredEvidence[] => {
        const level = levelOf(answer, link);
        if (level === null) return [];
        const { relation: kind, accountId, id: requestId } = request;
        const reserved = isReserved(answer.skillId);
        const lastPractisedOn = reserved ? answer.lastSeenOn : null;
        const dates = { kind, givenOn: today, lastPractisedOn };
        return [
          {
            ...dates,
            id: ids.next(),
            accountId,
            skillId: link.askedAs.get(answer.skillId)?.skillId ?? answer.skillId,
            level,
            givenBy: `${input.name}, ${input.jobTitle}`,
            validUntil: evidenceValidUntil(dates, reserved),
            state: 'standing',
            requestId,
            doubtReason: null,
            createdAt: now,
          },
        ];
      });
      for (const one of given) await tx.evidence.insert(one);

      const token = ids.secret();
      const answered = {
        ...request,
        tokenHash: secrets.hashToken(token),
        state: row.to,
        items: request.items.map((item) => ({
          ...item,
          outcome:
            answers.find(({ skillId }) => link.askedAs.get(skillId) === item)?.outcome ?? null,
        })),
        isAuthorised,
        endedAt: now,
      };
      if (!(await tx.signOffs.update(answered, request.state))) {
        throw new DomainError('link_invalid', {});
      }
      if (given.length > 0 && request.email !== null) {
        const to = { email: request.email, name: request.name ?? input.name };
        const reviewLink = signOffLink(publicUrl, token);
        await tx.mail.add(answeredMail(ids.next(), to, holder.name, reviewLink));
      }
      await tx.mail.add(holderMail(ids.next(), holder, 'answered', publicUrl));
      await tx.audit.record({
        at: now,
        actor,
        action: 'sign-off.answered',
        subjectType: 'sign-off-request',
        subjectId: request.id,
        organisationId: null,
        details: { relation: request.relation, given: given.length },
      });
    });
  };
}

/** The level that was confirmed; null where nothing can be said. */
function levelOf({ skillId, outcome, level }: SignOffAnswer, { askedAs }: OpenLink) {
  if (outcome === 'cannot-say') return null;
  return outcome === 'lower' ? level : (askedAs.get(skillId)?.level ?? null);
}
