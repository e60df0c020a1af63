import { WORK_CONDITIONS } from '@inzetbaar/domain/passports';
import type { WorkCondition } from '@inzetbaar/domain/passports';
import { Check, MessagesSquare, X } from 'lucide-react';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { useTranslations } from 'use-intl';
import { FieldPlace, useBoundField } from '../../design/forms/index.ts';
import type { VacancyForm } from './vacancyForm.ts';

/** Whether hours can grow is asked with the hours. */
const ASKED_HERE = WORK_CONDITIONS.filter((condition) => condition !== 'gradual-build-up');
const ANSWERS = ['met', 'open', 'notMet'] as const;
type Answer = (typeof ANSWERS)[number];
const ICONS = { met: Check, open: MessagesSquare, notMet: X };

/** Per work condition: it can, it cannot, or it is to be talked about. Nothing is asked twice. */
export function ConditionsField({ form }: { form: VacancyForm }) {
  const t = useTranslations('vacancyManagement.conditions');
  const met = useBoundField(form.control, 'conditionsMet', [] as readonly WorkCondition[]);
  const notMet = useBoundField(form.control, 'conditionsNotMet', [] as readonly WorkCondition[]);

  const answer = (condition: WorkCondition, given: Answer) => {
    met.onChange(withOrWithout(met.value, condition, given === 'met'));
    notMet.onChange(withOrWithout(notMet.value, condition, given === 'notMet'));
  };
  return (
    <FieldPlace name="conditionsNotMet">
      <div className="conditions">
        {ASKED_HERE.map((condition) => (
          <ConditionRow
            key={condition}
            condition={condition}
            given={
              met.value.includes(condition)
                ? 'met'
                : notMet.value.includes(condition)
                  ? 'notMet'
                  : 'open'
            }
            onAnswer={(given) => answer(condition, given)}
          />
        ))}
      </div>
      <p className="quiet" role="status">
        {t('summary', {
          met: ASKED_HERE.filter((each) => met.value.includes(each)).length,
          notMet: ASKED_HERE.filter((each) => notMet.value.includes(each)).length,
          open: ASKED_HERE.filter(
            (each) => !met.value.includes(each) && !notMet.value.includes(each),
          ).length,
        })}
      </p>
    </FieldPlace>
  );
}

interface ConditionRowProps {
  condition: WorkCondition;
  given: Answer;
  onAnswer: (answer: Answer) => void;
}

function ConditionRow({ condition, given, onAnswer }: ConditionRowProps) {
  const t = useTranslations();
  return (
    <RadioGroup
      className="condition"
      orientation="horizontal"
      value={given}
      onChange={(chosen) => {
        const answer = ANSWERS.find((each) => each === chosen);
        if (answer !== undefined) onAnswer(answer);
      }}
    >
      <Label className="condition-name">{t(`vocabulary.workCondition.${condition}`)}</Label>
      <div className="condition-answers">
        {ANSWERS.map((answer) => {
          const Icon = ICONS[answer];
          return (
            <Radio key={answer} value={answer} className="condition-answer" data-answer={answer}>
              <Icon aria-hidden="true" />
              {t(`vacancyManagement.conditions.${answer}`)}
            </Radio>
          );
        })}
      </div>
    </RadioGroup>
  );
}

/** In the order of the closed list, so that the same choice is always the same value. */
function withOrWithout(
  list: readonly WorkCondition[],
  condition: WorkCondition,
  isIn: boolean,
): WorkCondition[] {
  return WORK_CONDITIONS.filter((each) => (each === condition ? isIn : list.includes(each)));
}
