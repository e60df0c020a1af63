import type { SkillItem } from '@inzetbaar/contracts/reference';
import { ENTRUSTMENT_LEVELS } from '@inzetbaar/domain/passports';
import { SKILL_IMPORTANCES } from '@inzetbaar/domain/vacancies';
import type { SkillRequirement } from '@inzetbaar/domain/vacancies';
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
import { useNameOf, useSkillItems } from '../../design/skills/useSkillNames.ts';
import type { VacancyForm } from './vacancyForm.ts';

const USUAL_LEVEL = 3;

/** The asked skills, each with its level in words and how important it is. */
export function SkillsField({ form }: { form: VacancyForm }) {
  const t = useTranslations('vacancyManagement.skills');
  const tSplit = useTranslations('vacancyManagement.split');
  const { value, onChange, error } = useBoundField(
    form.control,
    'skills',
    [] as readonly SkillRequirement[],
  );
  const items = useSkillItems(value.map(({ skillId }) => skillId));
  const box = useRef<HTMLDivElement>(null);
  const ids = value.map(({ skillId }) => skillId);

  // The button that was pressed is gone: go on where the next skill can be added.
  const focusSearch = () =>
    box.current?.querySelector<HTMLInputElement>('input[role=combobox]')?.focus();
  const change = (index: number, part: Partial<SkillRequirement>) =>
    onChange(value.map((each, at) => (at === index ? { ...each, ...part } : each)));
  const remove = (index: number) => {
    onChange(value.filter((_, at) => at !== index));
    focusSearch();
  };

  return (
    <FieldPlace name="skills">
      <div ref={box} className="stack">
        <SplitSkills
          items={value.flatMap(({ skillId }) => items.get(skillId) ?? [])}
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
          label={t('add')}
          placeholder={t('addPlaceholder')}
          chosen={ids}
          onChoose={(skillId) =>
            onChange([...value, { skillId, level: USUAL_LEVEL, importance: 'essential' }])
          }
        />
        {error !== undefined && (
          <p className="field-error">
            <CircleAlert aria-hidden="true" />
            <span>{error}</span>
          </p>
        )}
        {value.length === 0 ? (
          <p className="quiet">{t('empty')}</p>
        ) : (
          <ul className="asked-skills" aria-label={t('list')}>
            {value.map((each, index) => (
              <AskedSkill
                key={each.skillId}
                asked={each}
                item={items.get(each.skillId)}
                onChange={(part) => change(index, part)}
                onRemove={() => remove(index)}
              />
            ))}
          </ul>
        )}
      </div>
    </FieldPlace>
  );
}

interface AskedSkillProps {
  asked: SkillRequirement;
  item: SkillItem | undefined;
  onChange: (part: Partial<SkillRequirement>) => void;
  onRemove: () => void;
}

function AskedSkill({ asked, item, onChange, onRemove }: AskedSkillProps) {
  const t = useTranslations();
  const nameOf = useNameOf();
  const name =
    item === undefined
      ? t('vacancyManagement.skills.unknown', { id: asked.skillId })
      : nameOf(item);
  return (
    <li className="asked-skill">
      <div className="asked-skill-name">
        <LevelSteps level={asked.level} />
        <div>
          <strong>{name}</strong>
          {item !== undefined && item.procedure !== null && (
            <p className="quiet small">
              {t('vacancyManagement.skills.procedure', {
                procedure: t(`vocabulary.reservedProcedure.${item.procedure}`),
              })}
            </p>
          )}
        </div>
      </div>
      <Select
        label={<NarrowLabel short={t('vacancyManagement.skills.level')} of={name} />}
        choices={ENTRUSTMENT_LEVELS.map((level) => ({
          value: String(level),
          label: t(`vocabulary.entrustmentAsked.${level}`),
        }))}
        value={String(asked.level)}
        onChange={(chosen) => {
          const level = ENTRUSTMENT_LEVELS.find((each) => String(each) === chosen);
          if (level !== undefined) onChange({ level });
        }}
      />
      <Select
        label={<NarrowLabel short={t('vacancyManagement.skills.importance')} of={name} />}
        choices={SKILL_IMPORTANCES.map((value) => ({
          value,
          label: t(`vocabulary.skillImportance.${value}`),
        }))}
        value={asked.importance}
        onChange={(importance) => onChange({ importance })}
      />
      <Button
        look="quiet"
        iconOnly
        icon={<X aria-hidden="true" />}
        aria-label={t('common.actions.removeItem', { name })}
        onPress={onRemove}
      />
    </li>
  );
}

/** Short to see, whole to hear: which skill it is, is in view beside it. */
function NarrowLabel({ short, of }: { short: string; of: string }) {
  return (
    <>
      {short}
      <span className="visually-hidden">: {of}</span>
    </>
  );
}
