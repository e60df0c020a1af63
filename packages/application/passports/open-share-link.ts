import { type CalendarDate, calendarDateAt } from '@inzetbaar/domain/calendar';
import { DomainError } from '@inzetbaar/domain/errors';
import type { SystemActor } from '@inzetbaar/domain/identity';
import type {
  Clock,
  DocumentPrinter,
  PrintedDocument,
  Secrets,
  Transaction,
} from '../ports/index.ts';
import { passportDocument } from './passport-document.ts';
import { type ExtractWords, extractOf, type PassportExtract } from './passport-extract.ts';

/** Reads for who holds a link; the database gives it what the link shows, and nothing else. */
const SHARE_LINKS: SystemActor = { kind: 'system', name: 'share-links' };

/** What a share link shows, as the passport is now. */
export interface SharedPassport {
  until: CalendarDate;
  extract: PassportExtract;
}

type OpeningDeps = ExtractWords & { transaction: Transaction; clock: Clock; secrets: Secrets };

/**
 * What a share link shows. For whoever holds it, signed in or not; the person sees in the access log
 * that the link was used.
 *
 * @throws `link_invalid` when guessed, expired or revoked, without telling which
 */
export function openShareLink({ transaction, clock, secrets, ...words }: OpeningDeps) {
  return async (token: string): Promise<SharedPassport> => {
    const now = clock.now();
    const today = calendarDateAt(now);
    const opened = await transaction(SHARE_LINKS, ({ shareLinks }) =>
      shareLinks.open(secrets.hashToken(token), now, today),
    );
    if (opened === null) throw new DomainError('link_invalid', {});
    const { choice, until, content } = opened;
    return { until, extract: extractOf(content, choice, words, today) };
  };
}

/** The same as a file for printing. @throws `link_invalid` */
export function printShareLink(deps: OpeningDeps & { printer: DocumentPrinter }) {
  const open = openShareLink(deps);
  return async (token: string, language: PrintedDocument['language']): Promise<Uint8Array> => {
    const { until, extract } = await open(token);
    const at = deps.clock.now();
    return deps.printer.print(
      passportDocument({ extract, own: {}, language, at, sharedUntil: until }),
    );
  };
}
