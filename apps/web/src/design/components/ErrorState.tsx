import { RotateCw } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { ApiProblem, OfflineProblem, isSessionEnded } from '../../api/problems.ts';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';
import './ErrorState.css';

export interface ErrorStateProps {
  error: unknown;
  onRetry?: () => void;
  isRetrying?: boolean;
}

/** Why something could not be shown or done, and how to go on. Knows the problems of the API. */
export function ErrorState({ error, onRetry, isRetrying = false }: ErrorStateProps) {
  const t = useTranslations('common');
  const offline = error instanceof OfflineProblem;
  const problem = error instanceof ApiProblem ? error : undefined;
  const title = offline ? t('errors.offlineTitle') : problem?.title || t('errors.title');
  const text = offline
    ? t('errors.offlineText')
    : isSessionEnded(error)
      ? t('errors.sessionEnded')
      : (problem?.detail ?? (onRetry === undefined ? undefined : t('errors.retryHint')));

  return (
    <Notice
      tone={offline ? 'warning' : 'danger'}
      title={title}
      {...(onRetry === undefined
        ? {}
        : {
            actions: (
              <Button
                icon={<RotateCw aria-hidden="true" />}
                onPress={onRetry}
                isPending={isRetrying}
              >
                {t('actions.retry')}
              </Button>
            ),
          })}
    >
      {text !== undefined && <p>{text}</p>}
      {isSessionEnded(error) && (
        <p>
          <a href="/aanmelden" target="_blank" rel="noreferrer">
            {t('errors.signIn')}
          </a>
        </p>
      )}
      {problem?.requestId !== undefined && (
        <p className="error-id">{t('errors.requestId', { id: problem.requestId })}</p>
      )}
    </Notice>
  );
}
