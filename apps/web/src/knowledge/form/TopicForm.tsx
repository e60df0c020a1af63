import { topicToShare } from '@inzetbaar/contracts/knowledge';
import { KNOWLEDGE_SUBJECTS, TOPIC_KINDS } from '@inzetbaar/domain/knowledge';
import type { KnowledgeSubject, TopicKind } from '@inzetbaar/domain/knowledge';
import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import type { z } from 'zod';
import { Button } from '../../design/components/Button.tsx';
import { Select } from '../../design/components/Select.tsx';
import {
  Form,
  FormActions,
  FormRadios,
  FormSelect,
  FormText,
  FormTextArea,
  LeaveGuard,
  useSchemaForm,
} from '../../design/forms/index.ts';
import { organisationsOf, useAccount } from '../../session/session.ts';
import { MarkedPhrases } from './MarkedPhrases.tsx';
import { useMarked, useRecognisableCheck } from './useRecognisable.ts';

type TopicBody = z.output<typeof topicToShare>;

interface TopicFormProps {
  /** What stands there now; a new one has no words yet. */
  start: { kind: TopicKind; subject?: KnowledgeSubject; title: string; text: string };
  /** Phrases of what stands there that were kept before. */
  kept: readonly string[];
  isNew: boolean;
  submit: ReactNode;
  onSubmit: (body: TopicBody) => Promise<unknown>;
}

/** An article or a question, with what is marked in it while it is being written. */
export function TopicForm({ start, kept: keptBefore, isNew, submit, onSubmit }: TopicFormProps) {
  const t = useTranslations('knowledge');
  const organisations = organisationsOf(useAccount(), ['case-manager']);
  const recognisable = useRecognisableCheck();
  const form = useSchemaForm(topicToShare, {
    defaultValues: {
      ...start,
      kept: [...keptBefore],
      organisationId: organisations[0]?.id ?? null,
    },
    screen: (_, { title: called, text: words, kept: keeps }) =>
      recognisable === null
        ? []
        : [
            ...recognisable.check.recognisableIssues('title', called, keeps, recognisable.context),
            ...recognisable.check.recognisableIssues('text', words, keeps, recognisable.context),
          ],
  });
  const { control } = form;
  const [kind, title = '', text = '', kept = [], organisationId = null] = useWatch({
    control,
    name: ['kind', 'title', 'text', 'kept', 'organisationId'],
  });
  const marked = useMarked(recognisable, [title, text]);
  const { isDirty, isSubmitting } = form.formState;
  return (
    <>
      <Form form={form} aria-label={t('form.label')} onSubmit={onSubmit}>
        {isNew && (
          <FormRadios
            control={control}
            name="kind"
            label={t('form.kind')}
            layout="tiles"
            choices={TOPIC_KINDS.map((value) => ({
              value,
              label: t(`kind.${value}`),
              note: t(`form.kindNote.${value}`),
            }))}
          />
        )}
        {isNew && organisations.length > 1 && (
          <Select
            label={t('form.organisation')}
            choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
            value={organisationId}
            onChange={(id) => form.setValue('organisationId', id)}
          />
        )}
        <FormSelect
          control={control}
          name="subject"
          label={t('form.subject')}
          choices={KNOWLEDGE_SUBJECTS.map((value) => ({ value, label: t(`subject.${value}`) }))}
        />
        <FormText
          control={control}
          name="title"
          label={t(kind === 'question' ? 'form.question' : 'form.title')}
        />
        <div className="knowledge-words">
          <FormTextArea
            control={control}
            name="text"
            label={t(kind === 'question' ? 'form.explain' : 'form.text')}
            hint={t('form.textHint')}
          />
        </div>
        {marked !== null && (
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
