import { proposeFromText } from '@inzetbaar/contracts/vacancies';
import type { VacancyProposalsAnswer } from '@inzetbaar/contracts/vacancies';
import { LONGEST_VACANCY_TEXT } from '@inzetbaar/domain/vacancies';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiProblem, useWrite } from '../../api/index.ts';
import { Button } from '../../design/components/Button.tsx';
import { Disclosure } from '../../design/components/Disclosure.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { TextArea } from '../../design/components/TextArea.tsx';
import { showToast } from '../../design/components/toasts.ts';
import type { VacancyForm } from '../form/vacancyForm.ts';
import { TextProposals } from './TextProposals.tsx';
import './text.css';

/** What was found, with the very text in which it was found. */
interface Read {
  text: string;
  found: VacancyProposalsAnswer;
}

/** Starts a vacancy from a text that the employer has already. */
export function TextStart({ form }: { form: VacancyForm }) {
  const t = useTranslations('vacancyManagement.text');
  const [text, setText] = useState('');
  const [read, setRead] = useState<Read>();
  const { mutate, error, isPending, reset } = useWrite(proposeFromText, {
    onSuccess: ({ data }, { body }) => setRead({ text: body.text, found: data }),
  });
  const refused = error instanceof ApiProblem && error.status === 422 ? error : undefined;
  const close = (count: number) => {
    setRead(undefined);
    showToast(t('taken', { count }));
    // The pressed button is gone; what comes next is the name, where the vacancy has none yet.
    if (count > 0 && form.getValues('title') === '') {
      requestAnimationFrame(() =>
        document.querySelector<HTMLElement>('[data-field="title"] input')?.focus(),
      );
    }
  };

  return (
    <Disclosure title={t('title')}>
      <div className="stack">
        <TextArea
          label={t('label')}
          hint={t('hint')}
          rows={8}
          maxCharacters={LONGEST_VACANCY_TEXT}
          value={text}
          onChange={(value) => {
            setText(value);
            if (error !== null) reset();
          }}
          error={refused?.issues[0]?.message}
        />
        <div className="row">
          <Button
            isDisabled={text.trim() === ''}
            isPending={isPending}
            onPress={() => mutate({ body: { text } })}
          >
            {t('read')}
          </Button>
        </div>
        {error !== null && refused === undefined && <ErrorState error={error} />}
        {read !== undefined && (
          <TextProposals key={read.text} {...read} form={form} onDone={close} />
        )}
      </div>
    </Disclosure>
  );
}
