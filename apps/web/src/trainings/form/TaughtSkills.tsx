import { ENTRUSTMENT_LEVELS } from '@inzetbaar/domain/passports';
import type { TaughtSkill } from '@inzetbaar/domain/trainings';
import { CircleAlert, X } from 'lucide-react';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/components/Button.tsx';
import { LevelSteps } from '../../design/components/LevelMark.tsx';
import { Select } from '../../design/components/Select.tsx';
import { FieldPlace, useBoundField } from '../../design/forms/index.ts';
import { replaceSplit } from '../../design/skills/replaceSplit.ts';
import { SkillSearch } from '../../design/skills/SkillSearch.tsx';
import { SplitSkills } from '../../design/skills/SplitSkills.tsx';
import { useSkillItems, useSkillNames } from '../../design/skills/useSkillNames.ts';
import type { TrainingForm } from './trainingForm.ts';

/** After most trainings somebody works on their own. */
const USUAL_LEVEL = 4;

/** What a training teaches: each skill with the level that participants reach. */
export function TaughtSkills({ form }: { form: TrainingForm }) {
  const t = useTranslations();
  const tSplit = useTranslations('trainings.split');
  const { value, onChange, error } = useBoundField(
    form.control,
    'skills',
    [] as readonly TaughtSkill[],
  );
  const ids = value.map(({ skillId }) => skillId);
  const nameOf = useSkillNames(ids);
  const items = useSkillItems(ids);
  const box = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone: go on where the next skill can be added.
  const focusSearch = () =>
    box.current?.querySelector<HTMLInputElement>('input[role=combobox]')?.focus();
  const remove = (skillId: string) => {
    onChange(value.filter((each) => each.skillId !== skillId));
    focusSearch();
  };
  return (
    <FieldPlace name="skills">
      <div ref={box} className="stack">
        <SplitSkills
          items={ids.flatMap((skillId) => items.get(skillId) ?? [])}
          words={(name, count) => ({
            title: tSplit('title'),
            text: tSplit('text', { name, count }),
            parts: tSplit('parts'),
            choose: (chosen) => tSplit('choose', { count: chosen }),
            none: tSplit('none'),
          })}
          onChoose={(splitId, chosen) => {
            onChange(replaceSplit(value, splitId, chosen));
            focusSearch();
          }}
        />
        <SkillSearch
          label={t('trainings.form.addSkill')}
          placeholder={t('trainings.form.addSkillPlaceholder')}
          chosen={ids}
          onChoose={(skillId) => onChange([...value, { skillId, level: USUAL_LEVEL }])}
        />
        {error !== undefined && (
          <p className="field-error">
            <CircleAlert aria-hidden="true" />
            <span>{error}</span>
          </p>
        )}
        {value.length === 0 ? (
          <p className="quiet">{t('trainings.form.noSkills')}</p>
        ) : (
          <ul className="taught-skills" aria-label={t('trainings.form.chosen')}>
            {value.map(({ skillId, level }) => (
              <li key={skillId} className="taught-skill">
                <div className="row">
                  <LevelSteps level={level} />
                  <strong>{nameOf(skillId)}</strong>
                </div>
                <Select
                  label={
                    <>
                      {t('trainings.form.level')}
                      <span className="visually-hidden">: {nameOf(skillId)}</span>
                    </>
                  }
                  choices={ENTRUSTMENT_LEVELS.map((each) => ({
                    value: String(each),
                    label: t(`vocabulary.entrustment.${each}`),
                  }))}
                  value={String(level)}
                  onChange={(chosen) => {
                    const next = ENTRUSTMENT_LEVELS.find((each) => String(each) === chosen);
                    if (next === undefined) return;
                    onChange(
                      value.map((each) =>
                        each.skillId === skillId ? { ...each, level: next } : each,
                      ),
                    );
                  }}
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
