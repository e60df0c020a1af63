import type { SkillWithEvidenceView } from '@inzetbaar/contracts/passports';
import { SIGN_OFF_RULES } from '@inzetbaar/domain/passports';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { CheckboxGroup } from '../../design/components/CheckboxGroup.tsx';
import { ListSearch } from '../../design/components/ListSearch.tsx';
import { useLocale } from '../../i18n/index.ts';

/** So many at a time; a passport can hold five hundred. */
const SHOWN = 8;

interface SkillChoiceProps {
  skills: readonly SkillWithEvidenceView[];
  value: readonly string[];
  onChange: (skillIds: readonly string[]) => void;
  onBlur: () => void;
  error: string | undefined;
}

/** Some of the skills in the passport; what was chosen stays in sight while one searches on. */
export function SkillChoice({ skills, value, onChange, onBlur, error }: SkillChoiceProps) {
  const t = useTranslations('signOff.ask');
  const level = useTranslations('vocabulary.entrustment');
  const locale = useLocale();
  const [words, setWords] = useState('');
  // First what the law reserves: that is what somebody else has to sign off.
  const ordered = skills.toSorted(
    (one, other) => Number(other.isReserved) - Number(one.isReserved),
  );
  const matching = ordered.filter(
    (skill) =>
      !value.includes(skill.skillId) && skill[locale].toLowerCase().includes(words.toLowerCase()),
  );
  const offered = new Set(matching.slice(0, SHOWN).map(({ skillId }) => skillId));
  const shown = ordered.filter(({ skillId }) => value.includes(skillId) || offered.has(skillId));
  const max = SIGN_OFF_RULES.skillsMax;
  return (
    <div className="stack">
      <div>
        <h2>{t('skills')}</h2>
        <p className="quiet">{t('skillsHint', { max })}</p>
      </div>
      {skills.length > SHOWN && (
        <ListSearch
          label={t('search')}
          placeholder={t('searchPlaceholder')}
          words={words}
          onSearch={setWords}
        />
      )}
      <CheckboxGroup
        label={t('pick')}
        error={error}
        layout="tiles"
        value={value}
        onChange={onChange}
        onBlur={onBlur}
        choices={shown.map((skill) => ({
          value: skill.skillId,
          label: skill[locale],
          note: level(`${skill.level}`),
        }))}
      />
      <p className="quiet small" aria-live="polite">
        {t('chosen', { count: value.length, max })}
        {matching.length > SHOWN && ` · ${t('more', { count: matching.length - SHOWN })}`}
      </p>
    </div>
  );
}
