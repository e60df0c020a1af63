import type { Capacity } from '@inzetbaar/domain/vacancies';
import { useRef } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { RadioGroup } from '../../design/components/RadioGroup.tsx';
import { FormNumber } from '../../design/forms/index.ts';
import type { VacancyForm } from './vacancyForm.ts';

const FIRST: { [Kind in Capacity['kind']]: Extract<Capacity, { kind: Kind }> } = {
  positions: { kind: 'positions', positions: 1 },
  hours: { kind: 'hours', hoursPerWeek: 40 },
};

/** How much the vacancy can hold: so many positions, or a pool of weekly hours to divide. */
export function CapacityField({ form }: { form: VacancyForm }) {
  const t = useTranslations('vacancyManagement.time');
  const capacity = useWatch({ control: form.control, name: 'capacity' });
  // Going back to the other kind brings its number back.
  const kept = useRef<Record<Capacity['kind'], Capacity>>({ ...FIRST });
  const { kind } = capacity;
  const choose = (next: Capacity['kind']) => {
    if (next === kind) return;
    kept.current[kind] = capacity;
    form.setValue('capacity', kept.current[next], {
      shouldDirty: true,
      shouldValidate: form.formState.isSubmitted,
    });
  };
  return (
    <>
      <RadioGroup
        label={t('capacity')}
        layout="tiles"
        value={kind}
        onChange={choose}
        choices={[
          { value: 'positions', label: t('positions'), note: t('positionsNote') },
          { value: 'hours', label: t('pool'), note: t('poolNote') },
        ]}
      />
      {kind === 'positions' ? (
        <FormNumber
          key="positions"
          control={form.control}
          name="capacity.positions"
          label={t('positionsCount')}
          unit={t('position')}
          minValue={1}
          maxValue={500}
        />
      ) : (
        <FormNumber
          key="hours"
          control={form.control}
          name="capacity.hoursPerWeek"
          label={t('poolHours')}
          unit={t('poolUnit')}
          minValue={1}
          maxValue={5000}
        />
      )}
    </>
  );
}
