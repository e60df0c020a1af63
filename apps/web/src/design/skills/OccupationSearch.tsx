import { listOccupations } from '@inzetbaar/contracts/reference';
import type { OccupationItem } from '@inzetbaar/contracts/reference';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { readQuery } from '../../api/index.ts';
import { ComboBox } from '../components/ComboBox.tsx';
import type { ComboBoxProps } from '../components/ComboBox.tsx';
import { useSearchText } from './useSearchText.ts';
import { useNameOf } from './useSkillNames.ts';

const MOST_ANSWERS = 8;

interface OccupationSearchProps extends Pick<
  ComboBoxProps,
  'label' | 'hint' | 'placeholder' | 'isOptional'
> {
  /** What to say under an occupation with so many skills. */
  note: (skills: number) => string;
  /** What is proposed once an occupation is chosen; `close` goes back to the search box. */
  children: (occupation: OccupationItem, close: () => void) => ReactNode;
}

/** Finds an occupation by everyday words, whose usual skills are then proposed. */
export function OccupationSearch({ note, children, ...box }: OccupationSearchProps) {
  const nameOf = useNameOf();
  const [text, type] = useSearchText();
  const [proposed, setProposed] = useState<OccupationItem>();
  const searchBox = useRef<HTMLInputElement>(null);
  const found = useQuery({
    ...readQuery(listOccupations, { query: { q: text, limit: MOST_ANSWERS } }),
    enabled: text !== '',
    placeholderData: keepPreviousData,
  });
  const items = text === '' ? [] : (found.data?.items ?? []);
  const close = () => {
    setProposed(undefined);
    searchBox.current?.focus();
  };
  return (
    <>
      <ComboBox
        {...box}
        choices={items.map((item) => ({
          value: item.id,
          label: nameOf(item),
          note: note(item.skills.length),
        }))}
        onSearch={type}
        onChoose={({ value }) => setProposed(items.find((item) => item.id === value))}
        isLoading={found.isFetching}
        inputRef={searchBox}
      />
      {proposed !== undefined && (
        <Proposed occupation={proposed} onClose={close}>
          {children}
        </Proposed>
      )}
    </>
  );
}

interface ProposedProps extends Pick<OccupationSearchProps, 'children'> {
  occupation: OccupationItem;
  onClose: () => void;
}

function Proposed({ occupation, onClose, children }: ProposedProps) {
  return children(occupation, onClose);
}
