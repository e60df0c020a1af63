import type { MouseEvent } from 'react';
import { useTranslations } from 'use-intl';
import { Notice } from '../components/Notice.tsx';
import type { ListedError } from './fieldErrors.ts';

export interface FormErrorSummaryProps {
  errors: readonly ListedError[];
  /** Something wrong with the form as a whole. */
  message?: string;
}

/** What is to be checked in a form, each with a link to its field. */
export function FormErrorSummary({ errors, message }: FormErrorSummaryProps) {
  const t = useTranslations('common.form');
  return (
    <Notice tone="danger" title={t('errorsTitle', { count: Math.max(errors.length, 1) })}>
      {message !== undefined && <p>{message}</p>}
      {errors.length > 0 && (
        <ul className="form-errors">
          {errors.map((error) => (
            <li key={error.path}>
              <a href={`#${error.path}`} onClick={(event) => goToField(event, error.path)}>
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
