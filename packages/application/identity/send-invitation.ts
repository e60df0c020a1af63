import type { Clock, Ids, Repositories, Secrets, StoredInvitation } from '../ports/index.ts';
import { invitationMail } from './invitation-mail.ts';
import type { OrganisationNames } from './organisation-names.ts';

/** How long an invitation can be accepted. */
const INVITATION_VALID_DAYS = 14;

/** What an invitation is made with. */
export interface SendingDeps {
  clock: Clock;
  ids: Ids;
  secrets: Secrets;
  /** Where people reach the platform, without a slash at the end. */
  publicUrl: string;
}

/** Keeps an invitation with a new link that works once, and mails the link. */
export async function send(
  { invitations, mail }: Pick<Repositories, 'invitations' | 'mail'>,
  { clock, ids, secrets, publicUrl }: SendingDeps,
  content: Pick<
    StoredInvitation,
    'email' | 'name' | 'roles' | 'lanes' | 'organisationId' | 'invitedBy'
  >,
  organisationNames: OrganisationNames,
): Promise<{ invitation: StoredInvitation; link: string }> {
  const now = clock.now();
  const token = ids.secret();
  const invitation: StoredInvitation = {
    ...content,
    id: ids.next(),
    tokenHash: secrets.hashToken(token),
    expiresAt: new Date(now.getTime() + INVITATION_VALID_DAYS * 86_400_000),
    acceptedAt: null,
    createdAt: now,
  };
  const link = `${publicUrl}/uitnodiging#${token}`;
  await invitations.insert(invitation);
  await mail.add(
    invitationMail(
      ids.next(),
      { ...invitation, validDays: INVITATION_VALID_DAYS },
      link,
      organisationNames.get(invitation.organisationId ?? '') ?? null,
    ),
  );
  return { invitation, link };
}
