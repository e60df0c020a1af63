import { readCase } from '@inzetbaar/contracts/second-track';
import type { SecondTrackCase } from '@inzetbaar/contracts/second-track';
import { isOpenCase } from '@inzetbaar/domain/second-track';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Pencil, Printer } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { readQuery } from '../../api/queries.ts';
import { Badge } from '../../design/components/Badge.tsx';
import { Button } from '../../design/components/Button.tsx';
import { Card } from '../../design/components/Card.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { BackLink, PageHeader } from '../../design/components/PageHeader.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import { Skeleton } from '../../design/components/Skeleton.tsx';
import { Efforts } from '../efforts/Efforts.tsx';
import { AgreementsOfCase } from '../parts/AgreementsOfCase.tsx';
import { CaseFacts } from '../parts/CaseFacts.tsx';
import { DeadlineList } from '../parts/DeadlineList.tsx';
import { Decisions } from '../parts/Decisions.tsx';
import { GuideActions } from '../parts/GuideActions.tsx';
import { Timeline } from '../parts/Timeline.tsx';
import { CASE_TONES } from '../parts/tones.ts';
import '../parts/second-track.css';

const route = getRouteApi('/signed-in/dossiers/$id');

/** One case with its clock: for who guides it, and in plain words for whom it is about. */
export function CaseScreen() {
  const t = useTranslations('secondTrack');
  const { id } = route.useParams();
  const { data, error, isPending, isFetching, refetch } = useQuery(
    readQuery(readCase, { params: { id } }),
  );
  return (
    <>
      <PageHeader
        title={data === undefined ? t('list.title') : titleOf(data, t('mine.heading'))}
        back={
          <BackLink to="/dossiers" search={{}}>
            {t('detail.back')}
          </BackLink>
        }
        {...(data === undefined
          ? {}
          : {
              meta: (
                <>
                  <Badge tone={CASE_TONES[data.status]}>
                    {t(
                      data.party === 'candidate'
                        ? `mine.status.${data.status}`
                        : `status.${data.status}`,
                    )}
                  </Badge>
                  <span className="quiet">
                    {t('list.weekAndNumber', { week: data.week, number: data.number })}
                  </span>
                </>
              ),
              actions: <Actions item={data} />,
            })}
      />
      {data !== undefined ? (
        <Content item={data} />
      ) : isPending ? (
        <Skeleton shape="cards" count={3} />
      ) : (
        <ErrorState error={error} onRetry={() => void refetch()} isRetrying={isFetching} />
      )}
    </>
  );
}

function titleOf({ party, name }: SecondTrackCase, own: string): string {
  return party === 'candidate' ? own : name;
}

function Actions({ item }: { item: SecondTrackCase }) {
  const t = useTranslations('secondTrack.detail');
  return (
    <>
      {item.party === 'case-manager' && isOpenCase(item.status) && (
        <LinkButton
          to="/dossiers/$id/bewerken"
          params={{ id: item.id }}
          icon={<Pencil aria-hidden="true" />}
        >
          {t('edit')}
        </LinkButton>
      )}
      <Button icon={<Printer aria-hidden="true" />} onPress={() => window.print()}>
        {t('print')}
      </Button>
    </>
  );
}

function Content({ item }: { item: SecondTrackCase }) {
  const t = useTranslations('secondTrack.timeline');
  // What has to be done comes first for who has to see to it.
  const deadlines = <DeadlineList item={item} />;
  return (
    <div className="stack stack-l">
      {item.party === 'candidate' ? <Decisions item={item} /> : <GuideActions item={item} />}
      <Card as="section" aria-labelledby="timeline">
        <SectionHeading id="timeline">{t('title')}</SectionHeading>
        <Timeline item={item} />
      </Card>
      <div className="split">
        <div className="stack stack-l">
          {item.party === 'case-manager' && deadlines}
          <AgreementsOfCase item={item} />
          {item.status !== 'proposed' && <Efforts item={item} />}
          {item.party === 'candidate' && deadlines}
        </div>
        <aside className="stack">
          <CaseFacts item={item} />
        </aside>
      </div>
    </div>
  );
}
