import { listOccupations } from '@inzetbaar/contracts/reference';
import type { OccupationItem } from '@inzetbaar/contracts/reference';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { readQuery } from '../../api/index.ts';
import { ComboBox } from '../components/ComboBox.tsx';
import type { ComboBoxProps } from '../components/ComboBox.tsx';
import { useSearchText } from './useSearchText.ts';
import { useNameOf } from './useSkillNames.ts';

const MOST_ANSWERS = 8;

export interface OccupationBoxProps extends Pick<
  ComboBoxProps,
  'label' | 'hint' | 'placeholder' | 'isOptional' | 'inputRef'
> {
  /** What to say under an occupation with so many skills. */
  note: (skills: number) => string;
  onChoose: (occupation: OccupationItem) => void;
}

/** Finds an occupation by everyday words. */
export function OccupationBox({ note, onChoose, ...box }: OccupationBoxProps) {
  const nameOf = useNameOf();
  const [text, type] = useSearchText();
  const found = useQuery({
    ...readQuery(listOccupations, { query: { q: text, limit: MOST_ANSWERS } }),
    enabled: text !== '',
    placeholderData: keepPreviousData,
  });
  const items = text === '' ? [] : (found.data?.items ?? []);
  return (
    <ComboBox
      {...box}
      choices={items.map((item) => ({
        value: item.id,
        label: nameOf(item),
        note: note(item.skills.length),
      }))}
      onSearch={type}
      onChoose={({ value }) => {
        const chosen = items.find((item) => item.id === value);
        if (chosen !== undefined) onChoose(chosen);
      }}
      isLoading={found.isFetching}
    />
  );
}
