import { TRAINING_FORMS, TRAINING_REACHES } from '@inzetbaar/domain/trainings';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { OwnLocation } from '../../api/useOwnLocations.ts';
import { Button } from '../../design/components/Button.tsx';
import { Notice } from '../../design/components/Notice.tsx';
import {
  FieldPlace,
  Form,
  FormActions,
  FormNumber,
  FormRadios,
  FormSection,
  FormSelect,
  FormText,
  FormTextArea,
  LeaveGuard,
  useBoundField,
} from '../../design/forms/index.ts';
import { Select } from '../../design/components/Select.tsx';
import type { FormProps } from '../../design/forms/Form.tsx';
import type { Draft } from '../../design/forms/useDraft.ts';
import { SessionFields } from './SessionFields.tsx';
import { TaughtSkills } from './TaughtSkills.tsx';
import type { TrainingForm, TrainingFormResult, TrainingFormValues } from './trainingForm.ts';
import '../parts/learning.css';

interface TrainingFormPageProps extends Pick<
  FormProps<TrainingFormValues, TrainingFormResult>,
  'onSubmit' | 'conflict'
> {
  form: TrainingForm;
  title: string;
  draft: Draft;
  notices?: ReactNode;
  locations: readonly OwnLocation[];
  /** Whether it can be opened from here; `open` in the values tells which button was pressed. */
  canOpen: boolean;
  saveLabel: string;
}

/** A training, new or not, in calm parts, with what was typed before brought back. */
export function TrainingFormPage(props: TrainingFormPageProps) {
  const { form, title, draft, notices, locations, canOpen, saveLabel } = props;
  const t = useTranslations();
  const { isDirty, isSubmitting } = form.formState;
  return (
    <div className="stack training-form">
      {draft.restored && (
        <Notice
          actions={
            <Button size="small" onPress={draft.discard}>
              {t('trainings.form.discardDraft')}
            </Button>
          }
        >
          {t('common.form.draftRestored')}
        </Notice>
      )}
      {notices}
      <Form
        form={form}
        onSubmit={props.onSubmit}
        aria-label={title}
        {...(props.conflict === undefined ? {} : { conflict: props.conflict })}
      >
        <Fields form={form} locations={locations} />
        <FormActions>
          {canOpen && (
            <Button
              type="submit"
              look="primary"
              isPending={isSubmitting}
              onPress={() => form.setValue('open', true)}
            >
              {t('trainings.form.saveOpen')}
            </Button>
          )}
          <Button
            type="submit"
            look={canOpen ? 'secondary' : 'primary'}
            isPending={!canOpen && isSubmitting}
            isDisabled={canOpen && isSubmitting}
            onPress={() => form.setValue('open', false)}
          >
            {saveLabel}
          </Button>
        </FormActions>
      </Form>
      <LeaveGuard when={isDirty && !isSubmitting} />
    </div>
  );
}

function Fields({ form, locations }: Pick<TrainingFormPageProps, 'form' | 'locations'>) {
  const t = useTranslations();
  return (
    <>
      <FormSection
        id="part-what"
        title={t('trainings.form.what')}
        hint={t('trainings.form.whatHint')}
      >
        <FormText control={form.control} name="title" label={t('trainings.form.name')} />
        <FormTextArea
          control={form.control}
          name="about"
          label={t('trainings.form.about')}
          hint={t('trainings.form.aboutHint')}
          rows={6}
          maxCharacters={5000}
        />
      </FormSection>
      <FormSection
        id="part-skills"
        title={t('trainings.form.skills')}
        hint={t('trainings.form.skillsHint')}
      >
        <TaughtSkills form={form} />
      </FormSection>
      <FormSection id="part-how" title={t('trainings.form.how')} hint={t('trainings.form.howHint')}>
        <FormSelect
          control={form.control}
          name="form"
          label={t('trainings.form.form')}
          choices={TRAINING_FORMS.map((value) => ({
            value,
            label: t(`vocabulary.trainingForm.${value}`),
          }))}
        />
        <div className="field-pair">
          <FormNumber
            control={form.control}
            name="weeks"
            label={t('trainings.form.weeks')}
            unit={t('trainings.form.week')}
            minValue={1}
            maxValue={208}
          />
          <FormNumber
            control={form.control}
            name="hours"
            label={t('trainings.form.hours')}
            unit={t('trainings.form.hour')}
            minValue={1}
            maxValue={5000}
          />
        </div>
        <LocationField form={form} locations={locations} />
      </FormSection>
      <FormSection
        id="part-when"
        title={t('trainings.form.when')}
        hint={t('trainings.form.whenHint')}
      >
        <SessionFields form={form} />
      </FormSection>
      <FormSection id="part-who" title={t('trainings.form.who')} hint={t('trainings.form.whoHint')}>
        <FormRadios
          control={form.control}
          name="reach"
          label={t('trainings.form.reach')}
          choices={TRAINING_REACHES.map((value) => ({
            value,
            label: t(`vocabulary.trainingReach.${value}`),
          }))}
        />
        <FormText
          control={form.control}
          name="costs"
          label={t('trainings.form.costs')}
          hint={t('trainings.form.costsHint')}
          isOptional
        />
      </FormSection>
    </>
  );
}

const NOWHERE = 'nowhere';

/** A place of the organisation, or none. */
function LocationField({ form, locations }: Pick<TrainingFormPageProps, 'form' | 'locations'>) {
  const t = useTranslations('trainings.form');
  const { value, onChange, onBlur, error } = useBoundField(
    form.control,
    'locationId',
    null as string | null,
  );
  return (
    <FieldPlace name="locationId">
      <Select
        label={t('location')}
        choices={[
          ...locations.map(({ id, name, municipality }) => ({
            value: id,
            label: name,
            note: municipality,
          })),
          { value: NOWHERE, label: t('noLocation') },
        ]}
        value={value ?? NOWHERE}
        onChange={(chosen) => onChange(chosen === NOWHERE ? null : chosen)}
        onBlur={onBlur}
        {...(error === undefined ? {} : { error })}
      />
    </FieldPlace>
  );
}
