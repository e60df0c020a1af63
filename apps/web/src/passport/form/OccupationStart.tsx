import type { OccupationItem } from '@inzetbaar/contracts/reference';
import type { EntrustmentLevel } from '@inzetbaar/domain/passports';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/components/Button.tsx';
import { Card } from '../../design/components/Card.tsx';
import { CheckboxGroup } from '../../design/components/CheckboxGroup.tsx';
import { LevelPicker } from '../../design/components/LevelPicker.tsx';
import { OccupationSearch } from '../../design/skills/OccupationSearch.tsx';
import { useNameOf, useSkillNames } from '../../design/skills/useSkillNames.ts';

/** What most people who say that they can do something mean by it. */
const USUAL_LEVEL: EntrustmentLevel = 4;

interface OccupationStartProps {
  /** Skills that are in the passport already. */
  known: readonly string[];
  onAdd: (skillIds: readonly string[], level: EntrustmentLevel) => void;
}

/** A quick start: an occupation proposes skills, the person ticks what applies. */
export function OccupationStart({ known, onAdd }: OccupationStartProps) {
  const t = useTranslations('passport.occupation');
  return (
    <Card look="quiet">
      <OccupationSearch
        label={t('label')}
        hint={t('hint')}
        placeholder={t('placeholder')}
        note={(count) => t('note', { count })}
      >
        {(occupation, close) => (
          <Proposal
            key={occupation.id}
            occupation={occupation}
            known={known}
            onAdd={(skillIds, level) => {
              onAdd(skillIds, level);
              close();
            }}
            onCancel={close}
          />
        )}
      </OccupationSearch>
    </Card>
  );
}

interface ProposalProps extends OccupationStartProps {
  occupation: OccupationItem;
  onCancel: () => void;
}

function Proposal({ occupation, known, onAdd, onCancel }: ProposalProps) {
  const t = useTranslations('passport.occupation');
  const nameOf = useNameOf();
  const fresh = occupation.skills
    .map(({ skillId }) => skillId)
    .filter((skillId) => !known.includes(skillId));
  const skillName = useSkillNames(fresh);
  const [ticked, setTicked] = useState<string[]>([]);
  const [level, setLevel] = useState<EntrustmentLevel>(USUAL_LEVEL);

  if (fresh.length === 0) {
    return (
      <div className="stack">
        <p role="status">{t('allKnown', { occupation: nameOf(occupation) })}</p>
        <div className="row">
          <Button onPress={onCancel}>{t('cancel')}</Button>
        </div>
      </div>
    );
  }
  return (
    <div
      className="stack"
      role="group"
      aria-label={t('proposal', { occupation: nameOf(occupation) })}
    >
      <CheckboxGroup
        label={t('proposal', { occupation: nameOf(occupation) })}
        hint={t('proposalHint')}
        layout="columns"
        value={ticked}
        onChange={setTicked}
        choices={fresh.map((skillId) => ({ value: skillId, label: skillName(skillId) }))}
      />
      {ticked.length > 0 && (
        <LevelPicker label={t('level')} hint={t('levelHint')} value={level} onChange={setLevel} />
      )}
      <div className="row">
        {ticked.length < fresh.length && (
          <Button look="quiet" onPress={() => setTicked(fresh)}>
            {t('all')}
          </Button>
        )}
        <Button isDisabled={ticked.length === 0} onPress={() => onAdd(ticked, level)}>
          {t('add', { count: ticked.length })}
        </Button>
        <Button look="quiet" onPress={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
}
