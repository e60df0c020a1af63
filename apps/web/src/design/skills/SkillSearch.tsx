import { listSkills } from '@inzetbaar/contracts/reference';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { readQuery } from '../../api/index.ts';
import { ComboBox } from '../components/ComboBox.tsx';
import type { ComboBoxProps } from '../components/ComboBox.tsx';
import { useSearchText } from './useSearchText.ts';
import { useNameOf } from './useSkillNames.ts';

const MOST_ANSWERS = 12;

interface SkillSearchProps extends Pick<
  ComboBoxProps,
  'label' | 'hint' | 'placeholder' | 'inputRef'
> {
  /** Those that are in the list already and need not be found. */
  chosen: readonly string[];
  onChoose: (skillId: string) => void;
}

/** Finds a skill by everyday words. */
export function SkillSearch({ chosen, onChoose, ...box }: SkillSearchProps) {
  const nameOf = useNameOf();
  const [text, type] = useSearchText();
  const found = useQuery({
    ...readQuery(listSkills, { query: { q: text, limit: MOST_ANSWERS } }),
    enabled: text !== '',
    placeholderData: keepPreviousData,
  });
  const items = text === '' ? [] : (found.data?.items ?? []);
  return (
    <ComboBox
      {...box}
      choices={items
        .filter((item) => !chosen.includes(item.id))
        .map((item) => ({ value: item.id, label: nameOf(item), note: item.description }))}
      onSearch={type}
      onChoose={({ value }) => onChoose(value)}
      isLoading={found.isFetching}
    />
  );
}
