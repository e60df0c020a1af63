import { useNavigate } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';
import { stepOfField } from './steps.ts';

/**
 * The summary of errors links to fields, of which most are in a step that is not on screen. This goes
 * to the step first, and then to the field.
 */
export function ErrorsElsewhere({ children }: { children: ReactNode }) {
  const navigate = useNavigate();

  const leadToStep = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('.form-errors a') : null;
    const path = link?.getAttribute('href')?.slice(1);
    if (path === undefined || fieldOf(path) !== null) return;
    event.preventDefault();
    event.stopPropagation();
    void navigate({ to: '/paspoort', search: { stap: stepOfField(path).path } }).then(() =>
      requestAnimationFrame(() => {
        const field = fieldOf(path);
        field?.querySelector<HTMLElement>('input, textarea, button')?.focus();
      }),
    );
  };
  return <div onClickCapture={leadToStep}>{children}</div>;
}

/** The place of a field on screen, or of the nearest path above it. */
function fieldOf(path: string): HTMLElement | null {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const field = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(at)}"]`);
    if (field !== null) return field;
  }
  return null;
}
