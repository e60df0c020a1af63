import type { AgreedTask } from '@inzetbaar/domain/placements/agreements';
import { AGREEMENT_LIMITS } from '@inzetbaar/domain/placements/agreements';
import { CircleAlert, X } from 'lucide-react';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/components/Button.tsx';
import { FieldPlace, FormText, useBoundField } from '../../design/forms/index.ts';
import { SkillSearch } from '../../design/skills/SkillSearch.tsx';
import { type Named, useSkillNames } from '../../design/skills/useSkillNames.ts';
import type { TermsForm } from './termsForm.ts';

interface TaskRowsProps {
  form: TermsForm;
  /** Names that are known already. */
  taskNames: readonly (Named & { skillId: string })[];
}

/** The work that is done: found in the skills language, with a few words where those help. */
export function TaskRows({ form, taskNames }: TaskRowsProps) {
  const t = useTranslations();
  const { control } = form;
  const { value, onChange, error } = useBoundField(control, 'tasks', [] as readonly AgreedTask[]);
  const ids = value.map(({ skillId }) => skillId);
  const nameOf = useSkillNames(ids, taskNames);
  const box = useRef<HTMLDivElement>(null);
  const remove = (skillId: string) => {
    onChange(value.filter((one) => one.skillId !== skillId));
    // The button that was pressed is gone: go on where the next task can be added.
    box.current?.querySelector<HTMLInputElement>('input[role=combobox]')?.focus();
  };
  return (
    <FieldPlace name="tasks">
      <div ref={box} className="stack">
        {value.length < AGREEMENT_LIMITS.tasks && (
          <SkillSearch
            label={t('agreements.form.addTask')}
            placeholder={t('agreements.form.addTaskPlaceholder')}
            chosen={ids}
            onChoose={(skillId) => onChange([...value, { skillId, words: '' }])}
          />
        )}
        {error !== undefined && (
          <p className="field-error">
            <CircleAlert aria-hidden="true" />
            <span>{error}</span>
          </p>
        )}
        {value.length === 0 ? (
          <p className="quiet">{t('agreements.form.noTasks')}</p>
        ) : (
          <ul className="stack stack-s" aria-label={t('agreements.form.tasks')}>
            {value.map(({ skillId }, at) => (
              <li key={skillId} className="step-fields">
                <FormText
                  control={control}
                  name={`tasks.${at}.words`}
                  label={nameOf(skillId)}
                  hint={t('agreements.form.taskWords')}
                  isOptional
                />
                <Button
                  look="quiet"
                  iconOnly
                  icon={<X aria-hidden="true" />}
                  aria-label={t('common.actions.removeItem', { name: nameOf(skillId) })}
                  onPress={() => remove(skillId)}
                />
              </li>
            ))}
          </ul>
        )}
      </div>
    </FieldPlace>
  );
}
