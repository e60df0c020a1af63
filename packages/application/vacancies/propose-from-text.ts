import { invalidInput } from '@inzetbaar/domain/errors';
import type { Actor } from '@inzetbaar/domain/identity';
import { LONGEST_VACANCY_TEXT, type VacancyProposals } from '@inzetbaar/domain/vacancies';
import type { VacancyTextReader } from '../ports/index.ts';
import { requireVacancyOwner } from './ownership.ts';

/**
 * What a pasted vacancy text seems to ask, for a person to accept or leave. Nothing is kept, so there
 * is nothing to audit: neither the text nor what was found in it.
 *
 * Errors: `forbidden` for who posts for no organisation; `invalid_input` for a text that is blank
 * (`required`), too long (`too_long`) or in another language than Dutch (`not_dutch`).
 */
export function proposeFromText({ vacancyTexts }: { vacancyTexts: VacancyTextReader }) {
  return async (actor: Actor, text: string): Promise<VacancyProposals> => {
    requireVacancyOwner(actor);
    if (text.trim() === '') throw invalidInput({ path: 'text', code: 'required' });
    if (text.length > LONGEST_VACANCY_TEXT) {
      const values = { maximum: LONGEST_VACANCY_TEXT };
      throw invalidInput({ path: 'text', code: 'too_long', values });
    }
    if (!vacancyTexts.isDutch(text)) throw invalidInput({ path: 'text', code: 'not_dutch' });
    return vacancyTexts.read(text);
  };
}
