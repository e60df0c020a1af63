import { useEffect, useRef, useState } from 'react';
import type { DefaultValues, FieldValues } from 'react-hook-form';
import { forgetDraft, keepDraft, readDraft } from './drafts.ts';
import type { CheckedForm } from './useCheckedForm.ts';

const PAUSE_MS = 400;

export interface Draft {
  /** True when the form shows what was typed before; tell it, with `discard` beside it. */
  restored: boolean;
  /** Back to what the form started with. */
  discard: () => void;
  /** Call after saving. */
  forget: () => void;
}

/**
 * Keeps what is typed in a long form in this tab, so that a reload or an ended session loses nothing.
 * @param key names the form and what it is about, such as `vacancy.new` or `vacancy.<id>.<version>`.
 */
export function useDraft<Values extends FieldValues, Result>(
  form: CheckedForm<Values, Result>,
  key: string,
): Draft {
  const [restored, setRestored] = useState(() => isDraft(readDraft(key)));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { reset, subscribe } = form;

  useEffect(() => {
    const draft = readDraft(key);
    // It was written by this same form, from its own values.
    if (isDraft(draft)) reset(draft as DefaultValues<Values>, { keepDefaultValues: true });
    const stop = subscribe({
      formState: { values: true, isDirty: true },
      callback: ({ values, isDirty }) => {
        clearTimeout(timer.current);
        if (isDirty === true) timer.current = setTimeout(() => keepDraft(key, values), PAUSE_MS);
      },
    });
    return () => {
      clearTimeout(timer.current);
      stop();
    };
  }, [key, reset, subscribe]);

  const forget = () => {
    clearTimeout(timer.current);
    forgetDraft(key);
    setRestored(false);
  };
  return {
    restored,
    forget,
    discard: () => {
      reset();
      forget();
    },
  };
}

function isDraft(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
