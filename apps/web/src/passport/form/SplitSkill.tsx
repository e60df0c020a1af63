import type { Passport } from '@inzetbaar/contracts/passports';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/components/Button.tsx';
import { Card } from '../../design/components/Card.tsx';
import { CheckboxGroup } from '../../design/components/CheckboxGroup.tsx';
import { useLocale } from '../../i18n/index.ts';
import { useNameOf } from '../../design/skills/useSkillNames.ts';

interface SplitSkillProps {
  /** A skill of the passport that became several in a newer version of the language. */
  skill: Passport['skills'][number];
  /** Which of its parts the person can do; none takes the skill out. */
  onChoose: (chosen: readonly string[]) => void;
}

/** Asks what only the person knows: which parts of a skill that was split they can do. */
export function SplitSkill({ skill, onChoose }: SplitSkillProps) {
  const t = useTranslations('passport.split');
  const nameOf = useNameOf();
  const isDutch = useLocale() === 'nl';
  const heading = useId();
  const [chosen, setChosen] = useState<string[]>([]);
  const name = nameOf(skill);
  const parts = skill.splitInto ?? [];
  return (
    <Card as="section" look="raised" aria-labelledby={heading}>
      <div className="stack">
        <h3 id={heading}>{t('title')}</h3>
        <p className="measure">{t('text', { name, count: parts.length })}</p>
        <CheckboxGroup
          label={t('parts')}
          value={chosen}
          onChange={setChosen}
          choices={parts.map((part) => ({
            value: part.skillId,
            label: nameOf(part),
            ...(isDutch ? { note: part.description } : {}),
          }))}
        />
        <p className="quiet small measure">{t('evidence')}</p>
        <div className="row">
          <Button isDisabled={chosen.length === 0} onPress={() => onChoose(chosen)}>
            {t('choose', { count: chosen.length })}
          </Button>
          <Button look="quiet" onPress={() => onChoose([])}>
            {t('none')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
