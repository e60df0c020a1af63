import { WORK_CONDITIONS } from '@inzetbaar/domain/passports';
import { INTERRUPTION_KINDS, TRACK_ONE_PROSPECTS } from '@inzetbaar/domain/second-track';
import { useFieldArray } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import {
  FieldPlace,
  FormDate,
  FormNumber,
  FormSection,
  FormSelect,
  FormSwitch,
} from '../../design/forms/index.ts';
import type { CaseForm } from './caseForm.ts';
import { RowList } from './RowList.tsx';

/** The parts of what a case states, in calm steps. */
export function CaseFields({ form }: { form: CaseForm }) {
  const t = useTranslations('secondTrack.form');
  const tProspect = useTranslations('secondTrack.prospect');
  const { control } = form;
  return (
    <>
      <FormSection id="part-sickness" title={t('dates')} hint={t('datesHint')}>
        <FormDate control={control} name="sickness.firstDay" label={t('firstDay')} />
        <FormDate control={control} name="sickness.lastDay" label={t('lastDay')} isOptional />
      </FormSection>
      <FormSection id="part-interruptions" title={t('interruptions')} hint={t('interruptionsHint')}>
        <Interruptions form={form} />
      </FormSection>
      <FormSection id="part-hours" title={t('hours')} hint={t('hoursHint')}>
        <FormNumber
          control={control}
          name="contractHours"
          label={t('contractHours')}
          unit={t('hoursUnit')}
          minValue={0}
          maxValue={60}
        />
        <h3>{t('workedHours')}</h3>
        <HoursRows form={form} name="workedHours" />
        <h3>{t('buildUp')}</h3>
        <p className="quiet">{t('buildUpHint')}</p>
        <HoursRows form={form} name="buildUp" />
      </FormSection>
      <FormSection id="part-conditions" title={t('conditions')} hint={t('conditionsHint')}>
        <Conditions form={form} />
      </FormSection>
      <FormSection id="part-prospect" title={t('prospectTitle')} hint={t('prospectHint')}>
        <FormSelect
          control={control}
          name="prospect"
          label={t('prospect')}
          choices={TRACK_ONE_PROSPECTS.map((value) => ({ value, label: tProspect(value) }))}
        />
        <FormDate
          control={control}
          name="wageSanctionUntil"
          label={t('wageSanction')}
          hint={t('wageSanctionHint')}
          isOptional
        />
      </FormSection>
    </>
  );
}

function Interruptions({ form }: { form: CaseForm }) {
  const t = useTranslations('secondTrack');
  const { fields, append, remove } = useFieldArray({
    control: form.control,
    name: 'sickness.interruptions',
    keyName: 'key',
  });
  return (
    <FieldPlace name="sickness.interruptions">
      <RowList
        legends={fields.map((_, at) => t('form.interruption', { number: at + 1 }))}
        none={t('form.noInterruptions')}
        addLabel={t('form.addInterruption')}
        removeLabel={(at) => t('form.removeInterruption', { number: at + 1 })}
        onAdd={() => append({ kind: 'recovered', from: '', until: '', startsAnew: false })}
        onRemove={remove}
      >
        {(at) => (
          <>
            <FormSelect
              control={form.control}
              name={`sickness.interruptions.${at}.kind`}
              label={t('form.kind')}
              choices={INTERRUPTION_KINDS.map((value) => ({
                value,
                label: t(`interruption.${value}`),
              }))}
            />
            <FormDate
              control={form.control}
              name={`sickness.interruptions.${at}.from`}
              label={t('form.from')}
            />
            <FormDate
              control={form.control}
              name={`sickness.interruptions.${at}.until`}
              label={t('form.until')}
            />
            {form.watch(`sickness.interruptions.${at}.kind`) === 'pregnancy-leave' && (
              <FormSwitch
                control={form.control}
                name={`sickness.interruptions.${at}.startsAnew`}
                hint={t('form.startsAnewHint')}
              >
                {t('form.startsAnew')}
              </FormSwitch>
            )}
          </>
        )}
      </RowList>
    </FieldPlace>
  );
}

function HoursRows({ form, name }: { form: CaseForm; name: 'workedHours' | 'buildUp' }) {
  const t = useTranslations('secondTrack.form');
  const { fields, append, remove } = useFieldArray({
    control: form.control,
    name,
    keyName: 'key',
  });
  const label = t(name);
  return (
    <FieldPlace name={name}>
      <RowList
        legends={fields.map((_, at) => t('step', { number: at + 1 }))}
        none={t('noHours')}
        addLabel={t('addStep')}
        removeLabel={(at) => t('removeStep', { name: label, number: at + 1 })}
        onAdd={() => append({ since: '', hoursPerWeek: 0 })}
        onRemove={remove}
      >
        {(at) => (
          <>
            <FormDate control={form.control} name={`${name}.${at}.since`} label={t('since')} />
            <FormNumber
              control={form.control}
              name={`${name}.${at}.hoursPerWeek`}
              label={t('hoursPerWeek')}
              unit={t('hoursUnit')}
              minValue={0}
              maxValue={60}
            />
          </>
        )}
      </RowList>
    </FieldPlace>
  );
}

function Conditions({ form }: { form: CaseForm }) {
  const t = useTranslations('secondTrack.form');
  const tCondition = useTranslations('vocabulary.workCondition');
  const { fields, append, remove } = useFieldArray({
    control: form.control,
    name: 'conditions',
    keyName: 'key',
  });
  return (
    <FieldPlace name="conditions">
      <RowList
        legends={fields.map((_, at) => t('condition', { number: at + 1 }))}
        none={t('noConditions')}
        addLabel={t('addCondition')}
        removeLabel={(at) => t('removeCondition', { number: at + 1 })}
        onAdd={() => append({ condition: WORK_CONDITIONS[0], until: '' })}
        onRemove={remove}
      >
        {(at) => (
          <>
            <FormSelect
              control={form.control}
              name={`conditions.${at}.condition`}
              label={t('whichCondition')}
              choices={WORK_CONDITIONS.map((value) => ({ value, label: tCondition(value) }))}
            />
            <FormDate
              control={form.control}
              name={`conditions.${at}.until`}
              label={t('adviceUntil')}
            />
          </>
        )}
      </RowList>
    </FieldPlace>
  );
}
