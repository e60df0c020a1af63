import { useTranslations } from 'use-intl';
import { TagGroup } from '../../design/components/TagGroup.tsx';
import { SkillSearch } from '../../design/skills/SkillSearch.tsx';
import { useSkillNames } from '../../design/skills/useSkillNames.ts';
import { withFilter } from './search-state.ts';
import type { SearchControl } from './useSearchState.ts';

/** Skills that a vacancy asks for, found by everyday words; with several it asks for all of them. */
export function SkillFilter({ control: { state, go } }: { control: SearchControl }) {
  const t = useTranslations('search.skill');
  const nameOf = useSkillNames(state.skill);
  const choose = (skills: readonly string[]) => go(withFilter(state, 'skill', skills));
  return (
    <div className="stack stack-s">
      <SkillSearch
        label={t('label')}
        placeholder={t('placeholder')}
        chosen={state.skill}
        onChoose={(skillId) => choose([...state.skill, skillId])}
      />
      {state.skill.length > 0 && (
        <TagGroup
          label={t('chosen')}
          hidesLabel
          tags={state.skill.map((id) => ({ id, label: nameOf(id) }))}
          onRemove={(removed) => choose(state.skill.filter((id) => id !== removed))}
        />
      )}
      {state.skill.length > 1 && <p className="quiet small">{t('all')}</p>}
    </div>
  );
}
