import { GROWTH_WEEKS } from '@inzetbaar/domain/hours';
import type { HoursGrowth } from '@inzetbaar/domain/hours';
import { WORK_CONDITIONS } from '@inzetbaar/domain/passports';
import type { WorkCondition } from '@inzetbaar/domain/passports';
import { useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { RadioGroup } from '../../design/components/RadioGroup.tsx';
import { Select } from '../../design/components/Select.tsx';
import { FieldPlace, FormNumber, useBoundField } from '../../design/forms/index.ts';
import type { VacancyForm } from './vacancyForm.ts';

const ANSWERS = ['yes', 'open', 'no'] as const;
const CONDITION = 'gradual-build-up';

/**
 * Whether hours can grow, from how many, and when all are needed. It is the answer to one of the work
 * conditions as well, which is therefore not asked among the others.
 */
export function GrowthField({ form }: { form: VacancyForm }) {
  const t = useTranslations('vacancyManagement.growth');
  const { control } = form;
  const hoursMin = useWatch({ control, name: 'hoursMin' });
  const growth = useBoundField(control, 'growth', null as HoursGrowth | null);
  const met = useBoundField(control, 'conditionsMet', [] as readonly WorkCondition[]);
  const notMet = useBoundField(control, 'conditionsNotMet', [] as readonly WorkCondition[]);
  const given =
    growth.value !== null || met.value.includes(CONDITION)
      ? 'yes'
      : notMet.value.includes(CONDITION)
        ? 'no'
        : 'open';
  const answer = (chosen: (typeof ANSWERS)[number]) => {
    met.onChange(withOrWithout(met.value, chosen === 'yes'));
    notMet.onChange(withOrWithout(notMet.value, chosen === 'no'));
    growth.onChange(
      chosen === 'yes'
        ? { startHours: Math.max(1, Math.min(8, hoursMin || 8)), fullAfterWeeks: 12 }
        : null,
    );
  };
  return (
    <FieldPlace name="growth">
      <div className="growth">
        <RadioGroup
          label={t('label')}
          hint={t('hint')}
          layout="columns"
          value={given}
          onChange={answer}
          error={growth.error}
          choices={ANSWERS.map((value) => ({ value, label: t(value) }))}
        />
        {growth.value !== null && (
          <div className="field-pair">
            <FormNumber
              control={control}
              name="growth.startHours"
              label={t('startHours')}
              unit={t('unit')}
              minValue={1}
              step={0.5}
            />
            <Select
              label={t('fullAfterWeeks')}
              choices={GROWTH_WEEKS.map((weeks) => ({
                value: String(weeks),
                label: t('weeks', { weeks }),
              }))}
              value={String(growth.value.fullAfterWeeks)}
              onChange={(chosen) => {
                const fullAfterWeeks = GROWTH_WEEKS.find((weeks) => String(weeks) === chosen);
                if (fullAfterWeeks !== undefined && growth.value !== null) {
                  growth.onChange({ ...growth.value, fullAfterWeeks });
                }
              }}
            />
          </div>
        )}
      </div>
    </FieldPlace>
  );
}

/** In the order of the closed list, so that the same choice is always the same value. */
function withOrWithout(list: readonly WorkCondition[], isIn: boolean): WorkCondition[] {
  return WORK_CONDITIONS.filter((each) => (each === CONDITION ? isIn : list.includes(each)));
}
