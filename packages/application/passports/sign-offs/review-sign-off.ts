import { DomainError, invalidInput } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import { EVIDENCE_TRANSITIONS, type EvidenceReview } from '@inzetbaar/domain/passports';
import { noteIssues } from '@inzetbaar/domain/second-track/health-words';
import { findTransition } from '@inzetbaar/domain/transitions';
import type { SkillCatalogue } from '../../ports/index.ts';
import type { AskingDeps } from './ask-sign-off.ts';
import { givenThroughLink, linkActor, requestBehindLink } from './behind-link.ts';
import { holderMail } from './sign-off-mail.ts';

export interface SignOffReviewInput {
  token: string;
  evidenceId: string;
  review: EvidenceReview;
  /** Why, for the holder to read; asked with a doubt and with taking back. */
  reason: string | null;
}

/**
 * Lets who gave evidence doubt it, settle that doubt or take it back, by the link that was mailed after
 * answering. Doubted evidence does not count until it is settled or replaced.
 *
 * @param visitor who is signed in, if anybody; never the holder
 * @throws `link_invalid`; `own_request`; `not_found` for evidence that was not given through this link;
 *   `transition_not_allowed`; `invalid_input` where a reason is missing or names health
 */
export function reviewSignOff({
  transaction,
  clock,
  ids,
  secrets,
  publicUrl,
  catalogue,
}: AskingDeps & { catalogue: Pick<SkillCatalogue, 'follow'> }) {
  return async (visitor: Actor, input: SignOffReviewInput): Promise<void> => {
    const actor = linkActor(secrets, input.token);
    await transaction(actor, async (tx) => {
      const now = clock.now();
      const linked = requestBehindLink(await tx.signOffs.lockByLink(), now, visitor);
      const given = await givenThroughLink(tx, linked, now, catalogue);
      const present = given.find(({ id }) => id === input.evidenceId);
      if (present === undefined) throw new DomainError('not_found', { what: 'evidence' });
      const row = findTransition(EVIDENCE_TRANSITIONS, input.review, present.state, 'giver');
      const refuse = () =>
        new DomainError('transition_not_allowed', {
          from: present.state,
          transition: input.review,
        });
      if (row === undefined) throw refuse();
      const needsReason = row.needs.includes('reason');
      if (needsReason && (input.reason ?? '') === '') {
        throw invalidInput({ path: 'reason', code: 'required' });
      }
      const named = noteIssues('reason', input.reason ?? '');
      if (named.length > 0) throw invalidInput(...named);
      const changed = {
        ...present,
        state: row.to,
        doubtReason: needsReason ? input.reason : null,
      };
      if (!(await tx.evidence.update(changed, present.state))) throw refuse();
      await tx.mail.add(holderMail(ids.next(), linked.holder, 'changed', publicUrl));
      await tx.audit.record({
        at: now,
        actor,
        action: `evidence.${row.to === 'standing' ? 'restored' : row.to}`,
        subjectType: 'evidence',
        subjectId: present.id,
        organisationId: null,
        details: { kind: present.kind, request: linked.request.id },
      });
    });
  };
}
