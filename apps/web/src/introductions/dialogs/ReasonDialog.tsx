import type { Introduction } from '@inzetbaar/contracts/introductions';
import {
  INTRODUCTION_REASONS,
  INTRODUCTION_REASONS_BY_PARTY,
} from '@inzetbaar/domain/introductions';
import { useTranslations } from 'use-intl';
import { z } from 'zod';
import { Button } from '../../design/components/Button.tsx';
import { Dialog } from '../../design/components/Dialog.tsx';
import { Form, FormActions, FormRadios, useSchemaForm } from '../../design/forms/index.ts';
import { useChange } from '../detail/useChange.ts';
import { useOtherSide } from '../otherSide.ts';

const schema = z.object({ reason: z.enum(INTRODUCTION_REASONS) });

interface ReasonDialogProps {
  transition: 'end' | 'decline' | 'withdraw';
  introduction: Introduction;
  onClose: () => void;
}

/** Ends an introduction with a reason from the list of the own side. */
export function ReasonDialog({ transition, introduction, onClose }: ReasonDialogProps) {
  const t = useTranslations();
  const otherSide = useOtherSide();
  const change = useChange(introduction);
  const form = useSchemaForm(schema, {
    defaultValues: {},
    words: { reason: () => t('introductions.ending.chooseReason') },
  });
  const { side } = introduction;
  return (
    <Dialog isOpen onClose={onClose} title={t(`introductions.ending.${transition}.title`)}>
      <Form
        form={form}
        onSubmit={async ({ reason }) => {
          await change(transition, { reason });
          onClose();
        }}
      >
        <p>
          {t(`introductions.ending.${transition}.text`, { other: otherSide(introduction), side })}
        </p>
        <FormRadios
          control={form.control}
          name="reason"
          label={t('introductions.ending.reason')}
          hint={t('introductions.ending.reasonHint')}
          choices={INTRODUCTION_REASONS_BY_PARTY[side].map((value) => ({
            value,
            label: t(`vocabulary.introductionReason.${value}`),
          }))}
        />
        <FormActions>
          <Button type="submit" look="danger" isPending={form.formState.isSubmitting}>
            {t(`introductions.ending.${transition}.do`)}
          </Button>
          <Button onPress={onClose}>{t('common.actions.cancel')}</Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
