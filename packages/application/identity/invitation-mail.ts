import type { MailToSend } from '../ports/index.ts';

/**
 * The mail that brings an invitation. It says nothing of a lane or of why somebody is invited: others
 * may read along in a mailbox.
 */
export function invitationMail(
  id: string,
  invitation: { email: string; name: string; validDays: number },
  link: string,
  organisationName: string | null,
): MailToSend {
  const from = organisationName ?? 'Inzetbaar';
  return {
    id,
    to: invitation.email,
    subject: 'Uw uitnodiging voor Inzetbaar',
    body: [
      `Beste ${invitation.name},`,
      '',
      `${from} nodigt u uit voor Inzetbaar.`,
      'Op Inzetbaar vinden mensen en werk in de zorg elkaar.',
      '',
      'Open deze link en kies een wachtwoord:',
      link,
      '',
      `De link werkt één keer en blijft ${invitation.validDays} dagen geldig.`,
      'Hebt u dit niet verwacht? Dan hoeft u niets te doen.',
      '',
      '---',
      '',
      `Dear ${invitation.name},`,
      '',
      `${from} invites you to Inzetbaar, where people and work in care find each other.`,
      'Open the link above and choose a password.',
      `The link works once and stays valid for ${invitation.validDays} days.`,
      'Did you not expect this? Then you need not do anything.',
      '',
    ].join('\n'),
  };
}
