import { DomainError, invalidInput } from '@inzetbaar/domain/errors';
import type { Actor, LinkActor } from '@inzetbaar/domain/identity';
import {
  partiesToSign,
  signatureIssues,
  SIGNING_RULES,
} from '@inzetbaar/domain/placements/agreements';
import type { LinkedAgreement, Repositories, Secrets } from '../../ports/index.ts';
import {
  type AgreementView,
  agreementViewOf,
  findAgreement,
  latestOf,
  signedIn,
  stateOf,
} from './parties.ts';
import { type AgreementDeps, othersThan, record } from './record.ts';
import { sign, type SignatureInput } from './sign-agreement.ts';
import { signingLink, signingMail } from './signing-mail.ts';

interface SigningDeps extends AgreementDeps {
  secrets: Pick<Secrets, 'hashToken'>;
}

const DAY_MS = 86_400_000;

/**
 * Mails a link with which the own side signs the last version without an account: a manager who may sign
 * for an employer, or the person, at the own address. Nobody has another party sign, so that nobody can
 * sign for it by sending its link to an address of their own.
 *
 * @throws `not_found`; `transition_not_allowed` where the own side has nothing to sign; `invalid_input` for
 *   a name that is none, another address than the own one for the person, and past `SIGNING_RULES.linksMax`
 */
export function sendSigningLink({ secrets, ...deps }: SigningDeps) {
  return async (
    actor: Actor,
    { id, name, email }: { id: string; name: string; email: string },
  ): Promise<void> => {
    const user = signedIn(actor);
    await deps.transaction(actor, async (tx) => {
      const { agreement, party } = await findAgreement(tx, user, id, 'lock');
      const state = stateOf(agreement);
      if (state === null || !partiesToSign(state).includes(party)) {
        throw new DomainError('transition_not_allowed', {
          from: agreement.status,
          transition: 'sign',
        });
      }
      const issues = signatureIssues({ name, jobTitle: '' });
      if (issues.length > 0) throw invalidInput(...issues);
      const account = await tx.accounts.find(user.userId);
      if (party === 'candidate' && account?.email !== email) {
        throw invalidInput({ path: 'email', code: 'not_in_list' });
      }
      const sent = await tx.agreements.countLinks(id, agreement.version);
      if (sent >= SIGNING_RULES.linksMax) {
        const values = { maximum: SIGNING_RULES.linksMax, days: SIGNING_RULES.validDays };
        throw invalidInput({ path: 'email', code: 'asked_too_often', values });
      }
      const now = deps.clock.now();
      const token = deps.ids.secret();
      await tx.agreements.addLink({
        id: deps.ids.next(),
        agreementId: id,
        version: agreement.version,
        party,
        name: name.trim(),
        email,
        tokenHash: secrets.hashToken(token),
        createdAt: now,
        expiresAt: new Date(now.getTime() + SIGNING_RULES.validDays * DAY_MS),
      });
      const link = signingLink(deps.publicUrl, token);
      await tx.mail.add(signingMail(deps.ids.next(), { email, name: name.trim() }, link));
      await record(tx, deps, {
        actor,
        id,
        action: 'link-sent',
        details: { version: agreement.version, party },
        told: [],
      });
    });
  };
}

/** What the page behind a link shows: what is to be signed, and by whom. */
export interface OpenedAgreement {
  view: AgreementView;
  /** Who the link was sent to. */
  name: string;
}

/**
 * What a link is for. Uses nothing up and signs nothing, so that a program which follows links in mails does
 * no harm; the person's access log tells of it.
 *
 * @throws `link_invalid`, the same for a guessed, used, expired or overtaken link
 */
export function openSigningLink({
  transaction,
  secrets,
  clock,
}: Pick<SigningDeps, 'transaction' | 'secrets' | 'clock'>) {
  return async (token: string): Promise<OpenedAgreement> =>
    transaction(linkActor(secrets, token), async (tx) => {
      const { agreement, link } = await behind(tx, clock.now());
      await tx.accessLog.addByLink(clock.now(), ['name', 'agreement']);
      return { view: agreementViewOf({ clock }, agreement, link.party), name: link.name };
    });
}

/**
 * Signs by a link, without an account: with a name that was typed and the text that was read. A link signs
 * once, also when it is followed twice at a time.
 *
 * @throws `link_invalid`; those of `signAgreement`
 */
export function signByLink({ secrets, ...deps }: SigningDeps) {
  return async ({ token, ...input }: SignatureInput & { token: string }): Promise<void> => {
    const actor = linkActor(secrets, token);
    const find = (tx: Repositories) => behind(tx, deps.clock.now());
    const planned = await deps.transaction(actor, find);
    const told = await othersThan(deps, planned.link.party, {
      ...planned.agreement,
      isProposed: true,
    });
    await deps.transaction(actor, async (tx) => {
      await tx.agreements.lock(planned.agreement.id);
      const { agreement, link } = await find(tx);
      const comesIntoForce = await sign(tx, deps, agreement, link.party, input, true);
      await record(tx, deps, {
        actor,
        id: agreement.id,
        action: 'signed',
        details: { version: link.version, party: link.party, comesIntoForce, byLink: true },
        told,
      });
    });
  };
}

function linkActor({ hashToken }: Pick<Secrets, 'hashToken'>, token: string): LinkActor {
  return { kind: 'link', tokenHash: hashToken(token) };
}

async function behind(
  { agreements }: Pick<Repositories, 'agreements'>,
  now: Date,
): Promise<LinkedAgreement> {
  const linked = await agreements.findByLink();
  if (linked === null || linked.link.expiresAt <= now || latestOf(linked.agreement) === null) {
    throw new DomainError('link_invalid', {});
  }
  return linked;
}
