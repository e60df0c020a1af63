import { useTranslations } from 'use-intl';
import { ApiProblem } from '../../api/problems.ts';
import { Button } from '../../design/components/Button.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { Notice } from '../../design/components/Notice.tsx';

interface SearchProblemProps {
  error: Error;
  onRetry: () => void;
  isRetrying: boolean;
  onReset: () => void;
}

/** Why nothing could be searched. What cannot be searched for needs another search, not another try. */
export function SearchProblem({ error, onRetry, isRetrying, onReset }: SearchProblemProps) {
  const t = useTranslations('search');
  if (!(error instanceof ApiProblem) || error.status !== 422) {
    return <ErrorState error={error} onRetry={onRetry} isRetrying={isRetrying} />;
  }
  return (
    <Notice
      tone="warning"
      title={error.title}
      actions={<Button onPress={onReset}>{t('errorReset')}</Button>}
    >
      {error.issues.map((issue) => (
        <p key={issue.path}>{issue.message}</p>
      ))}
    </Notice>
  );
}
