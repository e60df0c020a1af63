import type { VacancySearchPage } from '@inzetbaar/contracts/vacancies';
import { useState } from 'react';
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/components/Button.tsx';
import { Checkbox } from '../../design/components/Checkbox.tsx';
import { FieldLabel } from '../../design/components/Field.tsx';
import { BRANCHES } from '@inzetbaar/domain/branches';
import { HOURS_BANDS } from '@inzetbaar/domain/hours';
import { LANES } from '@inzetbaar/domain/lanes';
import { PLACEMENT_FORMS } from '@inzetbaar/domain/placements';
import { FACETS, withFilter } from './search-state.ts';
import type { Facet } from './search-state.ts';
import { SkillFilter } from './SkillFilter.tsx';
import { useFacetLabel } from './useFacetLabel.ts';
import type { SearchControl } from './useSearchState.ts';

type Counts = VacancySearchPage['facets'][Facet];

/** Values in their own order; those of a facet without one go by their count. */
const ORDER: Readonly<Partial<Record<Facet, readonly string[]>>> = {
  hours: HOURS_BANDS,
  branch: BRANCHES,
  form: PLACEMENT_FORMS,
  lane: LANES,
};
const SHOWN_AT_FIRST = 6;

interface FiltersProps {
  control: SearchControl;
  facets: VacancySearchPage['facets'];
}

/** Skills to ask for; and the facets, each with how many vacancies every value would give. */
export function Filters({ control, facets }: FiltersProps) {
  return (
    <div className="filters">
      <SkillFilter control={control} />
      {FACETS.map((facet) => (
        <FacetGroup key={facet} facet={facet} counts={facets[facet]} control={control} />
      ))}
    </div>
  );
}

interface FacetGroupProps {
  facet: Facet;
  counts: Counts;
  control: SearchControl;
}

function FacetGroup({ facet, counts, control: { state, go } }: FacetGroupProps) {
  const t = useTranslations('search');
  const labelOf = useFacetLabel();
  const [showsAll, setShowsAll] = useState(false);
  const chosen: readonly string[] = state[facet];
  const values = valuesOf(facet, counts, chosen, labelOf);
  const shown = showsAll ? values : values.filter((_, index) => index < SHOWN_AT_FIRST);
  if (values.length === 0) return null;

  return (
    <CheckboxGroup
      className="field facet"
      value={[...chosen]}
      onChange={(next) => go(withFilter(state, facet, next))}
    >
      <FieldLabel label={t(`facet.${facet}`)} />
      <div className="choices">
        {shown.map(({ value, count }) => (
          <Checkbox key={value} value={value}>
            <span className="facet-value">
              <span>{labelOf(facet, value)}</span>
              <span className="facet-count" aria-hidden="true">
                {count}
              </span>
              <span className="visually-hidden">{t('facetCount', { count })}</span>
            </span>
          </Checkbox>
        ))}
      </div>
      {values.length > SHOWN_AT_FIRST && (
        <Button
          look="quiet"
          size="small"
          aria-expanded={showsAll}
          onPress={() => setShowsAll(!showsAll)}
        >
          {showsAll ? t('showFewer') : t('showAll', { count: values.length })}
        </Button>
      )}
    </CheckboxGroup>
  );
}

/** Values that would give something, and those that are chosen. */
function valuesOf(
  facet: Facet,
  counts: Counts,
  chosen: readonly string[],
  labelOf: (facet: Facet, value: string) => string,
): Counts {
  const byValue = new Map(counts.map(({ value, count }) => [value, count]));
  const known = ORDER[facet] ?? [...new Set([...byValue.keys(), ...chosen])];
  const values = known
    .map((value) => ({ value, count: byValue.get(value) ?? 0 }))
    .filter(({ value, count }) => count > 0 || chosen.includes(value));
  if (ORDER[facet] !== undefined) return values;
  // Chosen ones stay in sight when the list is cut.
  const isChosen = ({ value }: { value: string }) => (chosen.includes(value) ? 0 : 1);
  return values.toSorted(
    (a, b) =>
      isChosen(a) - isChosen(b) ||
      b.count - a.count ||
      labelOf(facet, a.value).localeCompare(labelOf(facet, b.value), 'nl'),
  );
}
