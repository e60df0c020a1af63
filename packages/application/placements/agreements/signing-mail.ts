import { SIGNING_RULES } from '@inzetbaar/domain/placements/agreements';
import type { MailToSend } from '../../ports/index.ts';

/** Where the link in a mail leads. The token stands behind the `#`, so that it is in no server's log. */
export function signingLink(publicUrl: string, token: string): string {
  return `${publicUrl}/ondertekenen#${token}`;
}

/**
 * Asks for a signature. It names neither the person nor an employer nor the form: others may read along in
 * a mailbox. Who is asked may have no account, so it is in both languages.
 */
export function signingMail(
  id: string,
  to: { email: string; name: string },
  link: string,
): MailToSend {
  const { validDays } = SIGNING_RULES;
  return {
    id,
    to: to.email,
    subject: 'Wilt u een overeenkomst lezen en ondertekenen? Via Inzetbaar',
    body: [
      `Beste ${to.name},`,
      '',
      'Er ligt een overeenkomst klaar om te lezen en te ondertekenen.',
      'U hebt daarvoor geen account nodig.',
      '',
      'Open deze link:',
      link,
      '',
      'Met het openen van de link ondertekent u nog niets. Dat doet u op de pagina zelf, met uw naam.',
      `De link werkt één keer en blijft ${validDays} dagen geldig. Verandert de overeenkomst, dan werkt hij niet meer.`,
      'Geef de link aan niemand door. Verwacht u deze mail niet? Dan hoeft u niets te doen.',
      '',
      '---',
      '',
      `Dear ${to.name},`,
      '',
      'An agreement is ready for you to read and sign; you need no account. Open the link above.',
      'Opening it signs nothing: you sign on the page itself, with your name.',
      `The link works once and for ${validDays} days, and no longer once the agreement is changed.`,
      'Hand it on to nobody. If you do not expect this mail, you need not do anything.',
      '',
    ].join('\n'),
  };
}
