import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ComboBox } from '../../design/components/ComboBox.tsx';
import { SearchBox } from '../../design/components/SearchBox.tsx';
import { Select } from '../../design/components/Select.tsx';
import { LONGEST_WORDS, RADII_KM, withPlace } from './search-state.ts';
import type { SearchControl } from './useSearchState.ts';
import { nearOf, usePlaceSuggestions } from './usePlaces.ts';

const ANYWHERE = 'anywhere';

/** What, and near where: above everything. */
export function SearchBar({
  control,
  isSearching,
}: {
  control: SearchControl;
  isSearching: boolean;
}) {
  const t = useTranslations('search');
  const { state, refine } = control;
  return (
    <search aria-label={t('form')} className="search-bar">
      <SearchBox
        label={t('words')}
        placeholder={t('wordsPlaceholder')}
        clearLabel={t('clearWords')}
        maxLength={LONGEST_WORDS}
        words={state.words}
        isSearching={isSearching}
        onSearch={(words) => refine((present) => ({ ...present, words }))}
      />
      <div className="search-where">
        <PlaceField control={control} />
        {state.near !== undefined && <RadiusField control={control} />}
      </div>
    </search>
  );
}

function PlaceField({ control: { state, go } }: { control: SearchControl }) {
  const t = useTranslations('search');
  const [typed, setTyped] = useState('');
  const near = useChosenAtOnce(state.near);
  const places = usePlaceSuggestions(typed);
  const found = places.data?.items ?? [];
  return (
    <ComboBox
      label={t('place')}
      placeholder={t('placePlaceholder')}
      choices={found.map((place) => ({
        value: nearOf(place),
        label: place.name,
        note: place.kind === 'municipality' ? t('municipality') : place.municipality,
      }))}
      isLoading={places.isFetching}
      onSearch={setTyped}
      chosen={near.value === undefined ? null : { value: near.value, label: near.value }}
      onChoose={({ value }) => {
        near.choose(value);
        go(withPlace(state, value));
      }}
      onClear={() => {
        near.choose(undefined);
        go(withPlace(state, undefined));
      }}
    />
  );
}

/**
 * What was chosen, before the address has it: a box whose text changes a moment later would take that
 * for typing, and open its list again.
 */
function useChosenAtOnce(inAddress: string | undefined) {
  const [value, choose] = useState(inAddress);
  const [followed, setFollowed] = useState(inAddress);
  if (followed !== inAddress) {
    setFollowed(inAddress);
    choose(inAddress);
  }
  return { value, choose };
}

function RadiusField({ control: { state, go } }: { control: SearchControl }) {
  const t = useTranslations('search');
  // A shared link may hold another distance than those to choose from.
  const radii = [
    ...new Set([...RADII_KM, ...(state.radiusKm === undefined ? [] : [state.radiusKm])]),
  ];
  return (
    <Select
      label={t('radius')}
      value={state.radiusKm === undefined ? ANYWHERE : String(state.radiusKm)}
      choices={[
        ...radii
          .sort((a, b) => a - b)
          .map((km) => ({ value: String(km), label: t('radiusKm', { km }) })),
        { value: ANYWHERE, label: t('radiusAny') },
      ]}
      onChange={(value) =>
        go({ ...state, radiusKm: value === ANYWHERE ? undefined : Number(value) })
      }
    />
  );
}
