import { evaluationInput } from '@inzetbaar/contracts/placements';
import type { Agreement } from '@inzetbaar/contracts/placements';
import {
  AGREEMENT_LIMITS,
  EVALUATED_THINGS,
  EVALUATION_ADVICES,
  EVALUATION_MARKS,
  type EvaluationMoment,
} from '@inzetbaar/domain/placements/agreements';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/components/Button.tsx';
import { Dialog } from '../../design/components/Dialog.tsx';
import { showToast } from '../../design/components/toasts.ts';
import {
  Form,
  FormActions,
  FormRadios,
  FormTextArea,
  useSchemaForm,
} from '../../design/forms/index.ts';
import { useEvaluateAgreement } from '../queries.ts';

interface EvaluateDialogProps {
  agreement: Agreement;
  moment: EvaluationMoment;
  onClose: () => void;
}

/** Asks how the work goes, in a few choices: about the work, and never about how somebody is. */
export function EvaluateDialog({ agreement, moment, onClose }: EvaluateDialogProps) {
  const t = useTranslations();
  const evaluate = useEvaluateAgreement();
  const form = useSchemaForm(evaluationInput, {
    defaultValues: { moment, words: '' },
    screen: ({ noteIssues }, { words }) => noteIssues('words', words),
  });
  const { control } = form;
  return (
    <Dialog isOpen onClose={onClose} title={t(`agreements.evaluations.moment.${moment}`)}>
      <Form
        form={form}
        onSubmit={async (body) => {
          await evaluate.mutateAsync({ params: { id: agreement.id }, body });
          showToast(t('agreements.evaluations.done'));
          onClose();
        }}
      >
        {EVALUATED_THINGS.map((thing) => (
          <FormRadios
            key={thing}
            control={control}
            name={`marks.${thing}`}
            label={t(`agreements.evaluations.ask.${thing}`)}
            choices={EVALUATION_MARKS.map((value) => ({
              value,
              label: t(`agreements.evaluations.marks.${value}`),
            }))}
          />
        ))}
        <FormRadios
          control={control}
          name="advice"
          label={t('agreements.evaluations.ask.advice')}
          choices={EVALUATION_ADVICES.map((value) => ({
            value,
            label: t(`agreements.evaluations.advice.${value}`),
          }))}
        />
        <FormTextArea
          control={control}
          name="words"
          label={t('agreements.evaluations.ask.words')}
          hint={t('agreements.evaluations.ask.wordsHint')}
          maxCharacters={AGREEMENT_LIMITS.words}
          rows={3}
          isOptional
        />
        <FormActions>
          <Button type="submit" look="primary" isPending={form.formState.isSubmitting}>
            {t('common.actions.save')}
          </Button>
          <Button onPress={onClose}>{t('common.actions.cancel')}</Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
