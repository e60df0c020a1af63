import { holds, type Role, type SystemActor } from '@inzetbaar/domain/identity';
import type { Ids, MailToSend, Repositories, StoredAccount, Transaction } from '../ports/index.ts';
import { readAll } from '../ports/read-all.ts';
import type { Side } from './sides.ts';

/** The platform looks up addresses, which neither side may read of the other. */
const SYSTEM: SystemActor = { kind: 'system', name: 'news' };

/** Where a mail goes and in which language; the name is left behind on purpose. */
export type Recipient = Pick<StoredAccount, 'email' | 'locale'>;

type Subject =
  | 'introduction'
  | 'placement'
  | 'training'
  | 'training-changed'
  | 'training-cancelled'
  | 'agreement'
  | 'agreement-waits'
  | 'case';

const WORDS: Readonly<
  Record<
    StoredAccount['locale'],
    Readonly<Record<Subject, string>> & { body: (link: string) => string }
  >
> = {
  nl: {
    introduction: 'Er is nieuws over een kennismaking',
    placement: 'Er is nieuws over een plaatsing',
    training: 'Er is nieuws over een plaats in een training',
    'training-changed': 'Een training waarvoor u een plaats vroeg, is veranderd',
    'training-cancelled': 'Een training waarvoor u een plaats vroeg, gaat niet door',
    agreement: 'Er staat iets nieuws voor u klaar',
    'agreement-waits': 'Er wacht nog iets op u',
    case: 'Er staat iets nieuws voor u klaar',
    body: (link) =>
      'Log in op Inzetbaar om te zien wat er nieuw is:\n' +
      `${link}\n\n` +
      'Om uw privacy te beschermen staat er verder niets in deze mail.\n',
  },
  en: {
    introduction: 'There is news about an introduction',
    placement: 'There is news about a placement',
    training: 'There is news about a seat in a training',
    'training-changed': 'A training in which you asked for a seat has changed',
    'training-cancelled': 'A training in which you asked for a seat is cancelled',
    agreement: 'There is something new for you',
    'agreement-waits': 'Something still waits for you',
    case: 'There is something new for you',
    body: (link) =>
      'Sign in to Inzetbaar to see what is new:\n' +
      `${link}\n\n` +
      'To protect your privacy this mail tells nothing else.\n',
  },
};

/** Paths of the web app. */
const PATHS: Readonly<Record<Subject, string>> = {
  introduction: 'kennismakingen',
  placement: 'plaatsingen',
  training: 'trainingen',
  'training-changed': 'trainingen',
  'training-cancelled': 'trainingen',
  agreement: 'overeenkomsten',
  'agreement-waits': 'overeenkomsten',
  case: 'dossiers',
};

/**
 * Who reads mail for a side: the candidate, or the organisation's recruiters. Runs in a transaction of
 * its own as the platform, and never inside another one.
 */
export async function recipientsOf(
  transaction: Transaction,
  side: Side,
  between: { accountId: string; organisationId: string },
): Promise<readonly Recipient[]> {
  return transaction(SYSTEM, (repositories) => recipientsIn(repositories, side, between));
}

/** The same inside a transaction of the platform. */
export async function recipientsIn(
  { accounts }: Repositories,
  side: Side,
  { accountId, organisationId }: { accountId: string; organisationId: string },
): Promise<readonly Recipient[]> {
  if (side === 'employer') return holdersIn({ accounts }, organisationId, ['recruiter']);
  const account = await accounts.find(accountId);
  if (account === null || account.disabledAt !== null) return [];
  return [{ email: account.email, locale: account.locale }];
}

/** Where mail goes to whoever holds one of these roles at an organisation; in a transaction of the platform. */
export async function holdersIn(
  { accounts }: Pick<Repositories, 'accounts'>,
  organisationId: string,
  roles: readonly Role[],
): Promise<readonly Recipient[]> {
  const found = await readAll((page) =>
    accounts.list({ ...page, organisationIds: [organisationId] }),
  );
  return found.flatMap(({ id: userId, roles: held, email, locale, disabledAt }) => {
    const reads =
      disabledAt === null && holds({ kind: 'user', userId, roles: held }, roles, organisationId);
    return reads ? [{ email, locale }] : [];
  });
}

/**
 * Where mail goes to people of a list, by account; null for an account that gets none. In a transaction
 * of its own as the platform.
 */
export async function addressesOf(
  transaction: Transaction,
  accountIds: readonly string[],
): Promise<ReadonlyMap<string, Recipient | null>> {
  return transaction(SYSTEM, async ({ accounts }) => {
    const found = new Map<string, Recipient | null>();
    for (const accountId of new Set(accountIds)) {
      const account = await accounts.find(accountId);
      const reads = account !== null && account.disabledAt === null;
      found.set(accountId, reads ? { email: account.email, locale: account.locale } : null);
    }
    return found;
  });
}

/**
 * Mails that there is news, and nothing of what it is: no name, no vacancy and no status, since mail
 * is read on shared screens and lies on other people's servers.
 */
export async function mailNews(
  { mail }: Pick<Repositories, 'mail'>,
  { ids, publicUrl }: { ids: Ids; publicUrl: string },
  subject: Subject,
  subjectId: string,
  recipients: readonly Recipient[],
): Promise<void> {
  const link = new URL(`/${PATHS[subject]}/${subjectId}`, publicUrl).href;
  for (const { email, locale } of recipients) {
    const words = WORDS[locale];
    const letter: MailToSend = {
      id: ids.next(),
      to: email,
      subject: words[subject],
      body: words.body(link),
    };
    await mail.add(letter);
  }
}
