import { useTranslations } from 'use-intl';
import { BRANCHES } from '@inzetbaar/domain/branches';
import { HOURS_BANDS } from '@inzetbaar/domain/hours';
import { LANES } from '@inzetbaar/domain/lanes';
import { PLACEMENT_FORMS } from '@inzetbaar/domain/placements';
import type { Facet } from './search-state.ts';
import { useMunicipalityNames } from './usePlaces.ts';

/** The words for a value of a facet; the value itself while they are not known. */
export function useFacetLabel(): (facet: Facet, value: string) => string {
  const t = useTranslations('vocabulary');
  const municipalities = useMunicipalityNames();
  return (facet, value) => {
    switch (facet) {
      case 'hours':
        return labelled(HOURS_BANDS, value, (band) => t(`hoursBand.${band}`));
      case 'branch':
        return labelled(BRANCHES, value, (branch) => t(`branchShort.${branch}`));
      case 'form':
        return labelled(PLACEMENT_FORMS, value, (form) => t(`placementForm.${form}`));
      case 'lane':
        return labelled(LANES, value, (lane) => t(`lane.${lane}`));
      case 'municipality':
        return municipalities.get(value) ?? value;
      default:
        return facet satisfies never;
    }
  };
}

function labelled<Value extends string>(
  known: readonly Value[],
  value: string,
  label: (value: Value) => string,
): string {
  const found = known.find((each) => each === value);
  return found === undefined ? value : label(found);
}
