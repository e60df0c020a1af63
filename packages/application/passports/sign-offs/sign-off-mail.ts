import { SIGN_OFF_RULES } from '@inzetbaar/domain/passports';
import type { LinkedSignOff, MailToSend } from '../../ports/index.ts';

/**
 * The mails about a sign-off. They name no skill and no words of the holder: others may read along in a
 * mailbox, and nobody is to send own texts to strangers in our name. Who is asked has no account, so
 * these are in both languages.
 */

/** Where the link in a mail leads. The token stands behind the `#`, so that it is in no server's log. */
export function signOffLink(publicUrl: string, token: string): string {
  return `${publicUrl}/bevestigen#${token}`;
}

/** Asks somebody, or reminds once. */
export function askingMail(
  id: string,
  to: { email: string; name: string; isReminder: boolean },
  holderName: string,
  link: string,
): MailToSend {
  const { validDays } = SIGN_OFF_RULES;
  return {
    id,
    to: to.email,
    subject: to.isReminder
      ? 'Herinnering: wilt u iets bevestigen? Een vraag via Inzetbaar'
      : 'Wilt u iets bevestigen? Een vraag via Inzetbaar',
    body: [
      `Beste ${to.name},`,
      '',
      `${holderName} vraagt of u wilt bevestigen wat hij of zij kan in het werk.`,
      'Dat kost u een paar minuten. U hebt geen account nodig.',
      '',
      'Open deze link:',
      link,
      '',
      `De link werkt één keer en blijft ${validDays} dagen geldig.`,
      ...(to.isReminder ? ['De link uit onze eerdere mail werkt niet meer.'] : []),
      `Kent u ${holderName} niet, of wilt u niet antwoorden? Dan hoeft u niets te doen.`,
      'U krijgt hierover hoogstens één herinnering.',
      '',
      '---',
      '',
      `Dear ${to.name},`,
      '',
      `${holderName} asks you to confirm what he or she can do at work.`,
      'It takes a few minutes and you need no account. Open the link above.',
      `The link works once and stays valid for ${validDays} days.`,
      ...(to.isReminder ? ['The link in our earlier mail does not work any more.'] : []),
      'Do you not know this person, or do you not want to answer? Then you need not do anything.',
      '',
    ].join('\n'),
  };
}

/** Thanks who answered, with the link by which the answer can be doubted or taken back. */
export function answeredMail(
  id: string,
  to: { email: string; name: string },
  holderName: string,
  link: string,
): MailToSend {
  return {
    id,
    to: to.email,
    subject: 'Uw bevestiging via Inzetbaar',
    body: [
      `Beste ${to.name},`,
      '',
      `Met een link naar dit adres is geantwoord op een vraag van ${holderName}.`,
      'Bewaar deze mail. Twijfelt u later aan uw antwoord, of wilt u het terugnemen?',
      'Dat kan met deze link, zolang uw bevestiging geldt:',
      link,
      '',
      'Hebt u niet zelf geantwoord? Neem het antwoord dan terug met deze link.',
      '',
      '---',
      '',
      `Dear ${to.name},`,
      '',
      `A question of ${holderName} was answered with a link sent to this address.`,
      'Keep this mail: with the link above you can doubt your answer later, or take it back.',
      'Did you not answer yourself? Then take the answer back with this link.',
      '',
    ].join('\n'),
  };
}

/** Tells the holder to come and look; who and what only shows after signing in. */
export function holderMail(
  id: string,
  { email, locale }: LinkedSignOff['holder'],
  news: 'answered' | 'changed',
  publicUrl: string,
): MailToSend {
  const link = `${publicUrl}/paspoort/bewijs`;
  const dutch = locale === 'nl';
  const subject = {
    answered: dutch ? 'Er is geantwoord op uw vraag' : 'Your request was answered',
    changed: dutch ? 'Er is iets veranderd bij uw bewijs' : 'Something changed in your evidence',
  }[news];
  return {
    id,
    to: email,
    subject,
    body: (dutch
      ? [
          'Goedendag,',
          '',
          `${subject}. Log in om te zien wat:`,
          link,
          '',
          'Om uw privacy te beschermen staat er verder niets in deze mail.',
          '',
        ]
      : [
          'Hello,',
          '',
          `${subject}. Sign in to see what:`,
          link,
          '',
          'To protect your privacy this mail tells nothing else.',
          '',
        ]
    ).join('\n'),
  };
}
