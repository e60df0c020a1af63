import {
  addEvidence,
  evidenceInput,
  listEvidence,
  type SkillWithEvidenceView,
} from '@inzetbaar/contracts/passports';
import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { RECORDED_EVIDENCE_KINDS } from '@inzetbaar/domain/passports';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useWrite } from '../../api/index.ts';
import { Button } from '../../design/components/Button.tsx';
import { Dialog } from '../../design/components/Dialog.tsx';
import { LevelPicker } from '../../design/components/LevelPicker.tsx';
import { showToast } from '../../design/components/toasts.ts';
import {
  FieldPlace,
  Form,
  FormActions,
  FormDate,
  FormRadios,
  FormText,
  useBoundField,
  useSchemaForm,
} from '../../design/forms/index.ts';
import { useLocale } from '../../i18n/index.ts';

interface AddEvidenceDialogProps {
  skill: SkillWithEvidenceView;
  onClose: () => void;
}

/** Writes down a certificate or an evaluation behind a skill. */
export function AddEvidenceDialog({ skill, onClose }: AddEvidenceDialogProps) {
  const t = useTranslations();
  const name = skill[useLocale()];
  const [today] = useState(() => calendarDateAt(new Date()));
  const add = useWrite(addEvidence, { refreshes: [listEvidence] });
  const form = useSchemaForm(evidenceInput, {
    defaultValues: {
      skillId: skill.skillId,
      kind: 'certificate',
      level: skill.level,
      givenBy: '',
      lastPractisedOn: null,
    },
    words: { givenOn: () => t('evidence.add.dateMissing') },
  });
  const level = useBoundField(form.control, 'level', skill.level);
  return (
    <Dialog isOpen onClose={onClose} title={t('evidence.add.title', { skill: name })}>
      <Form
        form={form}
        onSubmit={async (body) => {
          await add.mutateAsync({ body });
          showToast(t('evidence.add.done'));
          onClose();
        }}
      >
        <FormRadios
          control={form.control}
          name="kind"
          label={t('evidence.add.kind')}
          choices={RECORDED_EVIDENCE_KINDS.map((value) => ({
            value,
            label: t(`evidence.kind.${value}`),
          }))}
        />
        <FormText
          control={form.control}
          name="givenBy"
          label={t('evidence.add.givenBy')}
          hint={t('evidence.add.givenByHint')}
        />
        <FormDate
          control={form.control}
          name="givenOn"
          label={t('evidence.add.givenOn')}
          max={today}
        />
        <FormDate
          control={form.control}
          name="lastPractisedOn"
          label={t('evidence.practice.on')}
          max={today}
          isOptional
        />
        <FieldPlace name="level">
          <LevelPicker
            label={t('evidence.add.level')}
            value={level.value}
            onChange={level.onChange}
          />
        </FieldPlace>
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
