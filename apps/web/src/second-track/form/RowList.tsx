import { Plus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../design/components/Button.tsx';

interface RowListProps {
  /** Of each row, the words above it. */
  legends: readonly string[];
  none: string;
  addLabel: string;
  removeLabel: (at: number) => string;
  onAdd: () => void;
  onRemove: (at: number) => void;
  children: (at: number) => ReactNode;
}

/** Rows of fields that can be added and taken away. */
export function RowList(props: RowListProps) {
  const { legends, none, addLabel, removeLabel, onAdd, onRemove, children } = props;
  return (
    <div className="stack">
      {legends.length === 0 && <p className="quiet">{none}</p>}
      {legends.map((legend, at) => (
        <fieldset key={legend} className="row-fields">
          <legend>{legend}</legend>
          {children(at)}
          <Button
            look="quiet"
            icon={<X aria-hidden="true" />}
            aria-label={removeLabel(at)}
            iconOnly
            onPress={() => onRemove(at)}
          />
        </fieldset>
      ))}
      <div className="row">
        <Button icon={<Plus aria-hidden="true" />} onPress={onAdd}>
          {addLabel}
        </Button>
      </div>
    </div>
  );
}
