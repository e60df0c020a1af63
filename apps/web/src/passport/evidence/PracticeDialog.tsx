import {
  listEvidence,
  practiceInput,
  recordPractice,
  type SkillWithEvidenceView,
} from '@inzetbaar/contracts/passports';
import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useWrite } from '../../api/index.ts';
import { Button } from '../../design/components/Button.tsx';
import { Dialog } from '../../design/components/Dialog.tsx';
import { showToast } from '../../design/components/toasts.ts';
import { Form, FormActions, FormDate, useSchemaForm } from '../../design/forms/index.ts';
import { useLocale } from '../../i18n/index.ts';

interface PracticeDialogProps {
  skill: SkillWithEvidenceView;
  onClose: () => void;
}

/** Tells when a skill was last practised; today, unless told otherwise. */
export function PracticeDialog({ skill, onClose }: PracticeDialogProps) {
  const t = useTranslations();
  const name = skill[useLocale()];
  const [today] = useState(() => calendarDateAt(new Date()));
  const tell = useWrite(recordPractice, { refreshes: [listEvidence] });
  const form = useSchemaForm(practiceInput, {
    defaultValues: { skillId: skill.skillId, on: today },
  });
  return (
    <Dialog isOpen onClose={onClose} title={t('evidence.practice.title', { skill: name })}>
      <Form
        form={form}
        onSubmit={async (body) => {
          await tell.mutateAsync({ body });
          showToast(t('evidence.practice.done'));
          onClose();
        }}
      >
        <p>{t(skill.isReserved ? 'evidence.practice.whyReserved' : 'evidence.practice.why')}</p>
        <FormDate control={form.control} name="on" label={t('evidence.practice.on')} max={today} />
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
