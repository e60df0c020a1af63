import type { Agreement } from '@inzetbaar/contracts/placements';
import { AGREEMENT_EMPLOYERS, AGREEMENT_FEES } from '@inzetbaar/domain/placements/agreements';
import { useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import {
  FieldPlace,
  FormCheckboxes,
  FormDate,
  FormNumber,
  FormRadios,
  FormSection,
  FormText,
} from '../../design/forms/index.ts';
import { HoursPicture } from '../detail/HoursPicture.tsx';
import { RuleList } from '../detail/RuleList.tsx';
import { HoursRows } from './HoursRows.tsx';
import { TaskRows } from './TaskRows.tsx';
import {
  askedDeclarations,
  asksContract,
  rulesSoFar,
  type TermsForm,
  termsSoFar,
} from './termsForm.ts';

interface TermsFieldsProps {
  form: TermsForm;
  agreement: Agreement;
  today: string;
  /** An extension changes the last day, adds steps and moves the last evaluation, and no more. */
  isExtension: boolean;
}

/** What three parties agree on, in calm parts, with the rules of its form beside what is filled in. */
export function TermsFields({ form, agreement, today, isExtension }: TermsFieldsProps) {
  const t = useTranslations('agreements.form');
  const { control } = form;
  const terms = termsSoFar(useWatch({ control, compute: (values) => values }), today);
  const words = { sender: agreement.sender.name, host: agreement.host.name };
  const declarations = askedDeclarations(terms, today);
  return (
    <>
      <FormSection id="part-period" title={t('period')} hint={t('periodHint')}>
        <div className="field-pair">
          {!isExtension && <FormDate control={control} name="startsOn" label={t('startsOn')} />}
          <FormDate
            control={control}
            name="endsOn"
            label={t('endsOn')}
            isOptional={agreement.form === 'contract'}
          />
        </div>
      </FormSection>
      {!isExtension && (
        <FormSection id="part-tasks" title={t('tasks')} hint={t('tasksHint')}>
          <TaskRows form={form} taskNames={agreement.versions.at(-1)?.taskNames ?? []} />
        </FormSection>
      )}
      <FormSection id="part-hours" title={t('hours')} hint={t('hoursHint')}>
        <HoursRows form={form} />
        <HoursPicture terms={terms} />
      </FormSection>
      {!isExtension && <Together form={form} words={words} />}
      {!isExtension && asksContract(terms, today) && (
        <FormSection id="part-contract" title={t('contract')} hint={t('contractHint')}>
          <FieldPlace name="intendedContract">
            <div className="field-pair">
              <FormNumber
                control={control}
                name="intendedContract.months"
                label={t('contractMonths')}
                unit={t('months')}
                minValue={1}
                maxValue={120}
              />
              <FormNumber
                control={control}
                name="intendedContract.hoursPerWeek"
                label={t('hoursPerWeek')}
                unit={t('hour')}
                minValue={0}
                maxValue={60}
              />
            </div>
          </FieldPlace>
        </FormSection>
      )}
      <FormSection id="part-evaluations" title={t('evaluations')} hint={t('evaluationsHint')}>
        <div className="field-pair">
          <FormDate control={control} name="evaluations.midway" label={t('midway')} />
          <FormDate control={control} name="evaluations.end" label={t('end')} />
        </div>
      </FormSection>
      <FormSection id="part-rules" title={t('rules')} hint={t('rulesHint')}>
        {declarations.length > 0 && <Declarations form={form} declarations={declarations} />}
        <RuleList label={t('rules')} rules={rulesSoFar(terms, today)} />
      </FormSection>
    </>
  );
}

/** Who guides, who insures and who pays what. */
function Together({
  form: { control },
  words,
}: {
  form: TermsForm;
  words: { sender: string; host: string };
}) {
  const t = useTranslations('agreements.form');
  const tFee = useTranslations('agreements.fee');
  const insurers = AGREEMENT_EMPLOYERS.map((value) => ({ value, label: words[value] }));
  return (
    <>
      <FormSection id="part-guidance" title={t('guidance')} hint={t('guidanceHint', words)}>
        <FieldPlace name="guidance">
          <div className="stack">
            <div className="field-pair">
              <FormText control={control} name="guidance.name" label={t('guidanceName')} />
              <FormText
                control={control}
                name="guidance.jobTitle"
                label={t('guidanceTitle')}
                isOptional
              />
            </div>
            <FormNumber
              control={control}
              name="guidance.hoursPerWeek"
              label={t('guidanceHours')}
              unit={t('hour')}
              minValue={0}
              maxValue={40}
              step={0.5}
            />
          </div>
        </FieldPlace>
      </FormSection>
      <FormSection id="part-insurance" title={t('insurance')} hint={t('insuranceHint')}>
        <FormRadios
          control={control}
          name="insurance.liability"
          label={t('liability')}
          choices={insurers}
        />
        <FormRadios
          control={control}
          name="insurance.accident"
          label={t('accident')}
          choices={insurers}
        />
        <FormRadios
          control={control}
          name="fee"
          label={t('fee', words)}
          choices={AGREEMENT_FEES.map((value) => ({ value, label: tFee(value, words) }))}
        />
      </FormSection>
    </>
  );
}

function Declarations({
  form,
  declarations,
}: {
  form: TermsForm;
  declarations: ReturnType<typeof askedDeclarations>;
}) {
  const t = useTranslations('agreements');
  return (
    <FormCheckboxes
      control={form.control}
      name="declarations"
      label={t('form.declarations')}
      hint={t('form.declarationsHint')}
      choices={declarations.map((value) => ({ value, label: t(`declaration.${value}`) }))}
    />
  );
}
