import type { MouseEvent } from 'react';
import { useTranslations } from 'use-intl';
import { Notice } from '../components/Notice.tsx';
import type { ListedError } from './fieldErrors.ts';

export interface FormErrorSummaryProps {
  errors: readonly ListedError[];
  /** Something wrong with the form as a whole. */
  message?: string;
}

/** What is to be checked in a form, in the order of the page, each with the name of its field and a link to it. */
export function FormErrorSummary({ errors, message }: FormErrorSummaryProps) {
  const t = useTranslations('common.form');
  // "Vul dit in." says little away from its field. The fields are on screen before anything is wrong
  // with them, so that their names can be read from there.
  const listed = asOnScreen(errors);
  return (
    <Notice tone="danger" title={t('errorsTitle', { count: Math.max(errors.length, 1) })}>
      {message !== undefined && <p>{message}</p>}
      {errors.length > 0 && (
        <ul className="form-errors">
          {listed.map((error) => (
            <li key={error.path}>
              <a href={`#${error.path}`} onClick={(event) => goToField(event, error.path)}>
                {error.name !== undefined && `${error.name} `}
                {firstLine(error.message)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}

/** Why and what to do instead stand at the field. */
function firstLine(message: string): string {
  return message.split('\n', 1).join('');
}

/** An error with what its field is called on screen; absent for a field that is not there. */
interface NamedError extends ListedError {
  name?: string;
}

/** Errors in the order in which their fields stand on the page; those of another page come last. */
function asOnScreen(errors: readonly ListedError[]): readonly NamedError[] {
  const placed = errors.map((error) => ({ error, field: findField(error.path) }));
  return placed
    .toSorted(({ field: one }, { field: other }) => {
      if (one === null || other === null) return Number(one === null) - Number(other === null);
      const isLater = one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING;
      return isLater ? 1 : one === other ? 0 : -1;
    })
    .map(({ error, field }) => {
      const name = field === null ? '' : nameOnScreen(field);
      if (name === '') return error;
      return { ...error, name: name.endsWith('?') ? name : `${name}:` };
    });
}

/** "Naam", or "Datum 1 – Start" for a field that stands there more than once. */
function nameOnScreen(field: HTMLElement): string {
  const group = field.closest('fieldset, [role="group"], li[aria-labelledby]');
  const heading = group?.querySelector('legend, h2, h3')?.textContent;
  // Without the words that it may stay empty, which come after.
  const label = field.querySelector('.field-label')?.firstChild?.textContent;
  return [group?.getAttribute('aria-label') ?? heading, label]
    .filter((part) => part !== undefined && part !== null && part !== '')
    .join(' – ');
}

function goToField(event: MouseEvent, path: string): void {
  event.preventDefault();
  const field = findField(path);
  const control = field?.querySelector<HTMLElement>(
    'input:not([type=hidden], [tabindex="-1"]), textarea, button:not([tabindex="-1"]), select',
  );
  control?.focus({ preventScroll: true });
  (field?.firstElementChild ?? control)?.scrollIntoView({ block: 'start' });
}

/** The field of a path, or of the nearest path above it: `skills.0.level` may be shown by `skills`. */
function findField(path: string): HTMLElement | null {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const field = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(at)}"]`);
    if (field !== null) return field;
  }
  return null;
}
