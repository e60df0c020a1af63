import { useTranslations } from 'use-intl';
import './Skeleton.css';

export interface SkeletonProps {
  /** What is awaited: lines of text, or so many cards. */
  shape?: 'text' | 'cards' | 'page';
  count?: number;
}

/** Grey shapes where something will stand; told to a screen reader once. */
export function Skeleton({ shape = 'text', count = 3 }: SkeletonProps) {
  const t = useTranslations('common');
  return (
    <div className={`skeleton skeleton-${shape}`} role="status">
      <span className="visually-hidden">{t('loading')}</span>
      {shape === 'page' && <div className="skeleton-piece skeleton-heading" />}
      {Array.from({ length: count }, (_, index) => (
        <div key={index} className="skeleton-piece" />
      ))}
    </div>
  );
}
