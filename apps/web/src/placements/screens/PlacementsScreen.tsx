import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../../design/components/EmptyState.tsx';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { PageHeader } from '../../design/components/PageHeader.tsx';
import { Tabs } from '../../design/components/Tabs.tsx';
import { hasRole, useAccount } from '../../session/session.ts';
import { PlacementList } from '../parts/PlacementList.tsx';
import { GOING_ON, OVER } from '../parts/placementTone.ts';
import '../parts/placements.css';

const route = getRouteApi('/signed-in/plaatsingen');
const INTRODUCTIONS: string = '/kennismakingen';
const AGREEMENTS: string = '/overeenkomsten';

/** The placements of the own organisation, or of oneself. */
export function PlacementsScreen() {
  const t = useTranslations('placements');
  const navigate = route.useNavigate();
  const { voorbij } = route.useSearch();
  const side = hasRole(useAccount(), ['recruiter']) ? 'employer' : 'candidate';
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t(`lead.${side}`)}
        actions={<LinkButton to={AGREEMENTS}>{t('agreement.all')}</LinkButton>}
      />
      <Tabs
        label={t('tabs.label')}
        selected={voorbij === true ? 'past' : 'now'}
        onSelect={(id) =>
          void navigate({ search: id === 'past' ? { voorbij: true } : {}, replace: true })
        }
        tabs={[
          {
            id: 'now' as const,
            label: t('tabs.now'),
            content: (
              <PlacementList
                statuses={GOING_ON}
                empty={
                  <EmptyState
                    title={t('empty.now.title')}
                    actions={<LinkButton to={INTRODUCTIONS}>{t('empty.introductions')}</LinkButton>}
                  >
                    <p>{t(`empty.now.${side}`)}</p>
                  </EmptyState>
                }
              />
            ),
          },
          {
            id: 'past' as const,
            label: t('tabs.past'),
            content: (
              <PlacementList
                statuses={OVER}
                empty={
                  <EmptyState title={t('empty.past.title')}>
                    <p>{t('empty.past.text')}</p>
                  </EmptyState>
                }
              />
            ),
          },
        ]}
      />
    </>
  );
}
