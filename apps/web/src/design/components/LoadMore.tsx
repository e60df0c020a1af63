import { useTranslations } from 'use-intl';
import { Button } from './Button.tsx';
import './LoadMore.css';

export interface LoadMoreProps {
  shown: number;
  total: number;
  hasMore: boolean;
  isLoading: boolean;
  onLoadMore: () => void;
}

/** Up to so many, a whole list is counted at a glance. */
const AT_A_GLANCE = 10;

/** The foot of a list: how much of it is in view, and the rest on demand. */
export function LoadMore({ shown, total, hasMore, isLoading, onLoadMore }: LoadMoreProps) {
  const t = useTranslations('common');
  if (!hasMore && total <= AT_A_GLANCE) return null;
  return (
    <div className="load-more">
      <p className="quiet" role="status">
        {t('shown', { shown, total })}
      </p>
      {hasMore && (
        <Button onPress={onLoadMore} isPending={isLoading}>
          {t('actions.loadMore')}
        </Button>
      )}
    </div>
  );
}
