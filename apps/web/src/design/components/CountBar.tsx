import type { ReactNode } from 'react';
import { useFormats } from '../../i18n/formats.ts';
import { classNames } from './classNames.ts';
import './CountBar.css';

export interface CountedPart {
  id: string;
  label: ReactNode;
  count: number;
  tone: 'success' | 'info' | 'neutral' | 'danger';
}

/** How many went which way: a bar, and the same in numbers. */
export function CountBar({ label, parts }: { label: string; parts: readonly CountedPart[] }) {
  const formats = useFormats();
  return (
    <div className="counts">
      <div className="count-bar" aria-hidden="true">
        {parts
          .filter(({ count }) => count > 0)
          .map(({ id, tone, count }) => (
            <span
              key={id}
              className={classNames('count-part', `count-${tone}`)}
              style={{ flexGrow: count }}
            />
          ))}
      </div>
      <dl className="count-list" aria-label={label}>
        {parts.map((part) => (
          <div key={part.id} className={classNames('count', `count-${part.tone}`)}>
            <dt>{part.label}</dt>
            <dd>{formats.number(part.count)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
