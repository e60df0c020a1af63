import { answerToShare } from '@inzetbaar/contracts/knowledge';
import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import type { z } from 'zod';
import { Button } from '../../design/components/Button.tsx';
import {
  Form,
  FormActions,
  FormTextArea,
  LeaveGuard,
  useSchemaForm,
} from '../../design/forms/index.ts';
import { organisationsOf, useAccount } from '../../session/session.ts';
import { MarkedPhrases } from './MarkedPhrases.tsx';
import { useMarked, useRecognisableCheck } from './useRecognisable.ts';

interface AnswerFormProps {
  text: string;
  kept: readonly string[];
  submit: ReactNode;
  onSubmit: (body: z.output<typeof answerToShare>) => Promise<unknown>;
}

/** An answer, with what is marked in it; the marks come once something was typed. */
export function AnswerForm({ text: start, kept: keptBefore, submit, onSubmit }: AnswerFormProps) {
  const t = useTranslations('knowledge.form');
  const [organisation] = organisationsOf(useAccount(), ['case-manager']);
  const recognisable = useRecognisableCheck();
  const form = useSchemaForm(answerToShare, {
    defaultValues: { text: start, kept: [...keptBefore], organisationId: organisation?.id ?? null },
    screen: (_, { text: words, kept: keeps }) =>
      recognisable === null
        ? []
        : recognisable.check.recognisableIssues('text', words, keeps, recognisable.context),
  });
  const [text = '', kept = []] = useWatch({ control: form.control, name: ['text', 'kept'] });
  const marked = useMarked(recognisable, [text]);
  const { isDirty, isSubmitting } = form.formState;
  return (
    <>
      <Form form={form} aria-label={t('answerLabel')} onSubmit={onSubmit}>
        <div className="knowledge-words">
          <FormTextArea
            control={form.control}
            name="text"
            label={t('answer')}
            hint={t('textHint')}
          />
        </div>
        {marked !== null && text !== '' && (
          <MarkedPhrases
            marked={marked}
            kept={kept}
            onKept={(phrases) => form.setValue('kept', phrases, { shouldDirty: true })}
          />
        )}
        <FormActions>
          <Button type="submit" look="primary" isPending={isSubmitting}>
            {submit}
          </Button>
        </FormActions>
      </Form>
      <LeaveGuard when={isDirty && !isSubmitting} />
    </>
  );
}
