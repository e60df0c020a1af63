import { FileCheck, FileUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { DropZone } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Button } from './Button.tsx';
import './FileDrop.css';

export interface FileDropProps {
  /** What may be dropped here. */
  label: string;
  /** Between dropping and browsing; only while nothing was chosen. */
  or: string;
  browse: string;
  /** What was chosen; undefined where nothing was. */
  chosen: ReactNode | undefined;
  /** Kinds and sizes that are taken. */
  kinds: ReactNode;
  /** What was chosen can be used. */
  isReady: boolean;
  /** Ends of names that the picker offers first. */
  accepts: readonly string[];
  takesMany?: boolean;
  onChoose: (files: readonly File[]) => void;
}

/** Drop files here, or choose them. */
export function FileDrop(props: FileDropProps) {
  const { label, or, browse, chosen, kinds, isReady, accepts, takesMany = false, onChoose } = props;
  const choose = (files: readonly File[]) => {
    if (files.length > 0) onChoose(takesMany ? files : files.slice(0, 1));
  };
  return (
    <DropZone
      className="drop"
      aria-label={label}
      getDropOperation={() => 'copy'}
      onDrop={async ({ items }) => {
        const dropped = items.filter((item) => item.kind === 'file');
        choose(await Promise.all(dropped.map((item) => item.getFile())));
      }}
    >
      <span className="drop-icon">
        {isReady ? <FileCheck aria-hidden="true" /> : <FileUp aria-hidden="true" />}
      </span>
      <p className="drop-text" role="status">
        {chosen ?? label}
      </p>
      {chosen === undefined && <p className="quiet">{or}</p>}
      <FileTrigger
        acceptedFileTypes={accepts}
        allowsMultiple={takesMany}
        onSelect={(files) => choose(files === null ? [] : [...files])}
      >
        <Button>{browse}</Button>
      </FileTrigger>
      <p className="quiet small">{kinds}</p>
    </DropZone>
  );
}
