import {
  answerSignOff,
  type OpenSignOffView,
  signOffAnswers,
} from '@inzetbaar/contracts/passports';
import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { SIGN_OFF_RULES } from '@inzetbaar/domain/passports';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { useWrite } from '../api/index.ts';
import { Button } from '../design/components/Button.tsx';
import { Checkbox } from '../design/components/Checkbox.tsx';
import { Notice } from '../design/components/Notice.tsx';
import { PageHeader } from '../design/components/PageHeader.tsx';
import {
  FieldPlace,
  Form,
  FormActions,
  FormText,
  useBoundField,
  useSchemaForm,
} from '../design/forms/index.ts';
import { SkillAnswer } from './SkillAnswer.tsx';

interface AnswerFormProps {
  token: string;
  asked: OpenSignOffView;
  onAnswered: () => void;
}

/** Asks of each skill whether it is so, and who says so. */
export function AnswerForm({ token, asked, onAnswered }: AnswerFormProps) {
  const t = useTranslations('signOff.answer');
  const { holder, relation, message, items } = asked;
  const [today] = useState(() => calendarDateAt(new Date()));
  const answer = useWrite(answerSignOff);
  const form = useSchemaForm(signOffAnswers, {
    defaultValues: {
      name: '',
      jobTitle: '',
      isAuthorised: false,
      answers: items.map(({ skillId }) => ({ skillId, level: null, lastSeenOn: null })),
    },
  });
  const { control } = form;
  const answers = useWatch({ control, name: 'answers' });
  const judgesReserved = items.some(
    ({ isReserved }, index) => isReserved && answers[index]?.outcome !== 'cannot-say',
  );
  const authorised = useBoundField(control, 'isAuthorised', false);
  return (
    <>
      <PageHeader
        title={t('title', { name: holder })}
        lead={t(`lead.${relation}`, { name: holder })}
      />
      <div className="stack stack-l">
        {message !== '' && (
          <Notice announces={false} title={t('message', { name: holder })}>
            <p className="sign-off-message">{message}</p>
          </Notice>
        )}
        <Form
          form={form}
          aria-label={t('title', { name: holder })}
          onSubmit={async (result) => {
            await answer.mutateAsync({ body: { token, ...result } });
            onAnswered();
          }}
        >
          <ul className="stack stack-l">
            {items.map((item, index) => (
              <SkillAnswer
                key={item.skillId}
                item={item}
                holder={holder}
                control={control}
                index={index}
                outcome={answers[index]?.outcome}
                today={today}
              />
            ))}
          </ul>
          <div className="sign-off-you">
            <h2>{t('you')}</h2>
            <p className="quiet">{t('youHint', { name: holder })}</p>
          </div>
          <FormText control={control} name="name" label={t('name')} autoComplete="name" />
          <FormText
            control={control}
            name="jobTitle"
            label={t('jobTitle')}
            autoComplete="organization-title"
          />
          {judgesReserved && (
            <FieldPlace name="isAuthorised">
              <Checkbox
                isSelected={authorised.value}
                onChange={authorised.onChange}
                onBlur={authorised.onBlur}
                error={authorised.error}
                hint={t('isAuthorisedHint')}
              >
                {t('isAuthorised')}
              </Checkbox>
            </FieldPlace>
          )}
          <FormActions>
            <Button type="submit" look="primary" wide isPending={form.formState.isSubmitting}>
              {t('do')}
            </Button>
          </FormActions>
          <p className="quiet small">{t('privacy', { days: SIGN_OFF_RULES.keptDays })}</p>
        </Form>
      </div>
    </>
  );
}
