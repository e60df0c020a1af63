import { BRANCHES } from '@inzetbaar/domain/branches';
import { LANES } from '@inzetbaar/domain/lanes';
import { WORK_CONDITIONS } from '@inzetbaar/domain/passports';
import { PLACEMENT_FORMS } from '@inzetbaar/domain/placements';
import { useTranslations } from 'use-intl';
import { Notice } from '../../design/components/Notice.tsx';
import {
  FormAvailability,
  FormCheckboxes,
  FormSwitch,
  FormText,
  FormTextArea,
} from '../../design/forms/index.ts';
import type { PassportForm } from './passportForm.ts';

interface StepProps {
  form: PassportForm;
}

/** On which days and at what times somebody can work. */
export function AvailabilityStep({ form }: StepProps) {
  const t = useTranslations('passport.availability');
  return (
    <FormAvailability
      control={form.control}
      name="availability"
      label={t('label')}
      hint={t('labelHint')}
    />
  );
}

/** Where and how somebody would like to work. */
export function WishesStep({ form }: StepProps) {
  const t = useTranslations();
  return (
    <>
      <FormCheckboxes
        control={form.control}
        name="wishedBranches"
        label={t('passport.wishes.branches')}
        hint={t('passport.wishes.branchesHint')}
        layout="tiles"
        choices={BRANCHES.map((value) => ({ value, label: t(`vocabulary.branch.${value}`) }))}
      />
      <FormCheckboxes
        control={form.control}
        name="wishedForms"
        label={t('passport.wishes.forms')}
        layout="tiles"
        choices={PLACEMENT_FORMS.map((value) => ({
          value,
          label: t(`vocabulary.placementForm.${value}`),
          note: t(`passport.wishes.formNotes.${value}`),
        }))}
      />
    </>
  );
}

/** What work must or must not ask: a wish, never a fact about health. */
export function ConditionsStep({ form }: StepProps) {
  const t = useTranslations();
  return (
    <>
      <Notice announces={false} title={t('passport.conditions.wishTitle')}>
        <p>{t('passport.conditions.wishText')}</p>
      </Notice>
      <FormCheckboxes
        control={form.control}
        name="workConditions"
        label={t('passport.conditions.label')}
        layout="columns"
        choices={WORK_CONDITIONS.map((value) => ({
          value,
          label: t(`vocabulary.workCondition.${value}`),
        }))}
      />
    </>
  );
}

/** What is shown only when the person releases it. */
export function AboutStep({ form }: StepProps) {
  const t = useTranslations('passport.about');
  return (
    <>
      <FormText
        control={form.control}
        name="phone"
        label={t('phone')}
        hint={t('phoneHint')}
        isOptional
        emptyIsNull
        type="tel"
        inputMode="tel"
        autoComplete="tel"
      />
      <FormTextArea
        control={form.control}
        name="introductionText"
        label={t('text')}
        hint={t('textHint')}
        isOptional
        maxCharacters={1000}
        rows={6}
      />
    </>
  );
}

/** In which lanes somebody takes part, and whether recruiters see the person at all. */
export function LanesStep({ form }: StepProps) {
  const t = useTranslations();
  return (
    <>
      <FormCheckboxes
        control={form.control}
        name="lanes"
        label={t('passport.lanes.label')}
        hint={t('passport.lanes.labelHint')}
        layout="tiles"
        choices={LANES.map((value) => ({
          value,
          label: t(`vocabulary.lane.${value}`),
          note: t(`vocabulary.laneExplained.${value}`),
        }))}
      />
      <FormSwitch control={form.control} name="visible" hint={t('passport.lanes.visibleHint')}>
        {t('passport.lanes.visible')}
      </FormSwitch>
    </>
  );
}
