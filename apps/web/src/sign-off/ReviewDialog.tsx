import type { AnsweredSignOffView } from '@inzetbaar/contracts/passports';
import { text } from '@inzetbaar/contracts/http';
import { SIGN_OFF_RULES } from '@inzetbaar/domain/passports';
import { useTranslations } from 'use-intl';
import { z } from 'zod';
import { Button } from '../design/components/Button.tsx';
import { Dialog } from '../design/components/Dialog.tsx';
import { Form, FormActions, FormTextArea, useSchemaForm } from '../design/forms/index.ts';
import { useLocale } from '../i18n/index.ts';
import { useReview } from './useReview.ts';

const schema = z.strictObject({ reason: text(SIGN_OFF_RULES.reasonMax) });

interface ReviewDialogProps {
  token: string;
  holder: string;
  evidence: AnsweredSignOffView['evidence'][number];
  review: 'doubt' | 'retract';
  onClose: () => void;
}

/** Asks why, in words that the holder will read. */
export function ReviewDialog({ token, holder, evidence, review, onClose }: ReviewDialogProps) {
  const t = useTranslations();
  const change = useReview(token);
  const form = useSchemaForm(schema, {
    defaultValues: { reason: '' },
    screen: ({ noteIssues }, { reason }) => noteIssues('reason', reason),
    words: {
      reason: (issue) =>
        issue.code === 'too_small' ? t('signOff.review.reasonMissing') : undefined,
    },
  });
  return (
    <Dialog isOpen onClose={onClose} title={t(`signOff.review.ask.${review}`)}>
      <Form
        form={form}
        onSubmit={async ({ reason }) => {
          await change.mutateAsync({ evidenceId: evidence.id, review, reason });
          onClose();
        }}
      >
        <p>
          <strong>{evidence[useLocale()]}</strong>
        </p>
        {review === 'retract' && <p>{t('signOff.review.final', { name: holder })}</p>}
        <FormTextArea
          control={form.control}
          name="reason"
          label={t('signOff.review.reason')}
          hint={t('signOff.review.why', { name: holder })}
          maxCharacters={SIGN_OFF_RULES.reasonMax}
          rows={3}
        />
        <FormActions>
          <Button
            type="submit"
            look={review === 'retract' ? 'danger' : 'primary'}
            isPending={form.formState.isSubmitting}
          >
            {t(`signOff.review.do.${review}`)}
          </Button>
          <Button onPress={onClose}>{t('common.actions.cancel')}</Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
