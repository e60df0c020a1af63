import { type CalendarDate, calendarDateAt } from '@inzetbaar/domain/calendar';
import { DomainError, invalidInput } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import { type Appendix, appendixOf } from '@inzetbaar/domain/second-track';
import type { Clock, DocumentPrinter, PrintedDocument, Transaction } from '../ports/index.ts';
import { appendixDocument } from './appendix-document.ts';
import { findCase } from './parties.ts';
import { logLooks } from './read-cases.ts';

interface Deps {
  transaction: Transaction;
  clock: Clock;
}

/**
 * The appendix of a case as it stood at the end of a day, for its two sides. Of a day that is over it is
 * the same whenever it is made. That a case manager made it is in the access log of the employee.
 *
 * @throws `not_found` for everybody else; `invalid_input` for a day ahead or before the case was opened
 */
export function readAppendix(deps: Deps) {
  return async (actor: Actor, { id, on }: { id: string; on: CalendarDate }): Promise<Appendix> =>
    make(deps, actor, id, on, 'json');
}

/** The same as a file for printing, in a language; the same bytes for the same day. Throws as `readAppendix`. */
export function printAppendix({ printer, ...deps }: Deps & { printer: DocumentPrinter }) {
  return async (
    actor: Actor,
    { id, on, language }: { id: string; on: CalendarDate; language: PrintedDocument['language'] },
  ): Promise<Uint8Array> =>
    printer.print(appendixDocument(await make(deps, actor, id, on, 'pdf'), language));
}

function make(
  { transaction, clock }: Deps,
  actor: Actor,
  id: string,
  on: CalendarDate,
  as: 'json' | 'pdf',
): Promise<Appendix> {
  return transaction(actor, async (tx) => {
    const { user, stored, party } = await findCase(tx, actor, id);
    const now = clock.now();
    if (on > calendarDateAt(now)) throw invalidInput({ path: 'on', code: 'date_in_future' });
    const history = await tx.secondTrack.history(id);
    if (history === null) throw new DomainError('not_found', { what: 'case' });
    const efforts = await tx.efforts.listAll(id);
    const appendix = appendixOf({ id, name: stored.name, ...history, efforts }, on);
    if (appendix === null) throw invalidInput({ path: 'on', code: 'date_too_far' });
    if (party === 'case-manager') {
      await logLooks(tx, { clock }, user, 'second-track-case-viewed', [stored]);
    }
    await tx.audit.record({
      at: now,
      actor,
      action: 'second-track-case.appendix-made',
      subjectType: 'second-track-case',
      subjectId: id,
      organisationId: stored.organisationId,
      details: { on, as },
    });
    return appendix;
  });
}
