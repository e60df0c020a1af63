import { invalidInput } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import { renameRequirements, type VacancyContent } from '@inzetbaar/domain/vacancies';
import type { Clock, Ids, SkillCatalogue, Transaction, VacancyToStore } from '../ports/index.ts';
import { requireSound } from './check-content.ts';
import { findWritten, requireVacancyOwner, type VacancyView, viewOf } from './ownership.ts';

/** What an employer writes, with its own number for it. */
export interface VacancyDraft extends VacancyContent {
  externalId: string | null;
}

/**
 * Writes a vacancy as a draft of the organisation that its location belongs to.
 *
 * Errors: `forbidden` for who posts for no organisation; `invalid_input` with every wrong field, among
 * which a location elsewhere (`unknown_location`) and an external id that is in use (`duplicate`).
 */
export function createVacancy({
  transaction,
  clock,
  ids,
  catalogue,
}: {
  transaction: Transaction;
  clock: Clock;
  ids: Ids;
  catalogue: SkillCatalogue;
}) {
  return async (actor: Actor, written: VacancyDraft): Promise<VacancyView> => {
    // A form that was open while a newer version of the language was loaded.
    const draft = { ...written, skills: renameRequirements(written.skills, catalogue.renames) };
    const organisations = requireVacancyOwner(actor);
    return transaction(actor, async (tx) => {
      const found = await tx.organisations.findLocation(draft.locationId);
      const location =
        found !== null && organisations.includes(found.organisationId) ? found : null;
      requireSound(draft, { catalogue, location, publishOn: null });
      if (location === null) throw invalidInput({ path: 'locationId', code: 'unknown_location' });

      const { organisationId } = location;
      if (draft.externalId !== null) {
        const [taken] = await tx.vacancies.findByExternalIds(organisationId, [draft.externalId]);
        if (taken !== undefined) throw invalidInput({ path: 'externalId', code: 'duplicate' });
      }

      const now = clock.now();
      const vacancy: VacancyToStore = {
        ...draft,
        id: ids.next(),
        organisationId,
        status: 'draft',
        adaptations: [],
        pauseReason: null,
        version: 1,
        publishedAt: null,
        createdAt: now,
        updatedAt: now,
      };
      await tx.vacancies.insert(vacancy);
      await tx.audit.record({
        at: now,
        actor,
        action: 'vacancy.created',
        subjectType: 'vacancy',
        subjectId: vacancy.id,
        organisationId,
      });
      await tx.outbox.add('vacancy.changed', vacancy.id);
      return viewOf(tx, actor, await findWritten(tx, vacancy.id));
    });
  };
}
