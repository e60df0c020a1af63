import { useTranslations } from 'use-intl';
import { EmptyState } from '../../design/components/EmptyState.tsx';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { PageHeader } from '../../design/components/PageHeader.tsx';
import { BarePage } from '../layout/BarePage.tsx';

/** For an address that leads nowhere, or to what this person may not see. */
export function NotFoundPage() {
  const t = useTranslations('navigation.notFound');
  return (
    <BarePage>
      <PageHeader title={t('title')} />
      <EmptyState
        title={t('text')}
        actions={
          <LinkButton to="/" look="primary">
            {t('back')}
          </LinkButton>
        }
      />
    </BarePage>
  );
}
