import { useRef, useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { isVersionConflict } from '../../api/problems.ts';
import type { ApiProblem } from '../../api/problems.ts';
import { ErrorState } from '../components/ErrorState.tsx';
import { FormErrorSummary } from './FormErrorSummary.tsx';
import { listErrors, showServerIssues } from './fieldErrors.ts';
import type { ListedError } from './fieldErrors.ts';
import type { CheckedForm } from './useCheckedForm.ts';
import './Form.css';

export interface FormProps<Values extends FieldValues, Result> {
  form: CheckedForm<Values, Result>;
  /** Saves. What it throws is shown: wrong fields beside the fields, the rest above the form. */
  onSubmit: (result: Result) => Promise<unknown>;
  children: ReactNode;
  /** What to show when somebody else saved first (412); the usual message when left out. */
  conflict?: (problem: ApiProblem) => ReactNode;
  /** What to show instead of the usual message for an error; undefined for the usual. */
  problem?: (error: unknown) => ReactNode | undefined;
  'aria-label'?: string;
}

/** A form that keeps what was typed when saving fails, and leads to what is wrong. */
export function Form<Values extends FieldValues, Result>(props: FormProps<Values, Result>) {
  const { form, onSubmit, children, conflict, problem } = props;
  const t = useTranslations('common');
  const summary = useRef<HTMLDivElement>(null);
  const [failure, setFailure] = useState<unknown>();
  const [elsewhere, setElsewhere] = useState<ListedError[]>([]);
  const errors = [...listErrors(form.formState.errors), ...elsewhere];
  const rootMessage = form.formState.errors.root?.['form']?.message;

  const focusSummary = () => requestAnimationFrame(() => summary.current?.focus());

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    // A form in a dialog sits, for React, inside the form of the page.
    event.stopPropagation();
    setFailure(undefined);
    setElsewhere([]);
    await form.handleSubmit(async (result) => {
      try {
        await onSubmit(result);
      } catch (error) {
        setElsewhere(showServerIssues<Values>(form, error));
        setFailure(error);
        focusSummary();
      }
    }, focusSummary)();
  };

  return (
    <form className="form" noValidate onSubmit={submit} aria-label={props['aria-label']}>
      <div ref={summary} tabIndex={-1} className="form-summary">
        {errors.length > 0 || rootMessage !== undefined ? (
          <FormErrorSummary
            errors={errors}
            {...(rootMessage === undefined ? {} : { message: rootMessage })}
          />
        ) : (
          failure !== undefined && (
            <div className="stack stack-s">
              {isVersionConflict(failure) && conflict !== undefined
                ? conflict(failure)
                : (problem?.(failure) ?? <ErrorState error={failure} />)}
              <p className="quiet">{t('form.kept')}</p>
            </div>
          )
        )}
      </div>
      {children}
    </form>
  );
}

/** The foot of a form: the button that saves first. */
export function FormActions({ children }: { children: ReactNode }) {
  return <div className="form-actions">{children}</div>;
}
