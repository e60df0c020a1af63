import type { OccupationItem } from '@inzetbaar/contracts/reference';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { OccupationBox } from './OccupationBox.tsx';
import type { OccupationBoxProps } from './OccupationBox.tsx';

interface OccupationSearchProps extends Omit<OccupationBoxProps, 'onChoose' | 'inputRef'> {
  /** What is proposed once an occupation is chosen; `close` goes back to the search box. */
  children: (occupation: OccupationItem, close: () => void) => ReactNode;
}

/** Finds an occupation by everyday words, whose usual skills are then proposed. */
export function OccupationSearch({ children, ...box }: OccupationSearchProps) {
  const [proposed, setProposed] = useState<OccupationItem>();
  const searchBox = useRef<HTMLInputElement>(null);
  const close = () => {
    setProposed(undefined);
    searchBox.current?.focus();
  };
  return (
    <>
      <OccupationBox {...box} onChoose={setProposed} inputRef={searchBox} />
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
