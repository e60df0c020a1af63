import { Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { Card } from '../../design/components/Card.tsx';
import { PageHeader } from '../../design/components/PageHeader.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import { Skeleton } from '../../design/components/Skeleton.tsx';
import { hasRole, useAccount } from '../../session/session.ts';
import { todaySections } from '../features.ts';
import { PathLink } from '../navigation/PathLink.tsx';
import { useNavigationItems } from '../navigation/useNavigationItems.ts';
import './TodayPage.css';

/** The first page: a greeting, what waits for this person, and where else to go. */
export function TodayPage() {
  const t = useTranslations('navigation');
  const account = useAccount();
  const sections = todaySections.filter((section) => hasRole(account, section.roles));
  const items = useNavigationItems().filter((item) => item.path !== '/');
  const [firstName = account.name] = account.name.split(' ');

  return (
    <>
      <PageHeader title={t(`today.greeting.${partOfDay()}`, { name: firstName })} />
      <div className="stack stack-l">
        {sections.length === 0 && items.length === 0 && <p>{t('today.nothing')}</p>}
        {sections.map(({ id, component: Section }) => (
          <Suspense key={id} fallback={<Skeleton shape="cards" count={2} />}>
            <Section />
          </Suspense>
        ))}
        {items.length > 0 && (
          <section className="stack" aria-labelledby="go-to">
            <SectionHeading id="go-to">{t('today.goTo')}</SectionHeading>
            <ul className="grid today-places">
              {items.map(({ path, label, icon: Icon }) => (
                <Card as="li" key={path} isLink className="today-place">
                  <Icon aria-hidden="true" />
                  <PathLink path={path} className="card-link">
                    {t(`items.${label}`)}
                  </PathLink>
                </Card>
              ))}
            </ul>
          </section>
        )}
      </div>
    </>
  );
}

function partOfDay(now = new Date()): 'morning' | 'afternoon' | 'evening' {
  const hour = now.getHours();
  if (hour >= 5 && hour < 12) return 'morning';
  return hour >= 12 && hour < 18 ? 'afternoon' : 'evening';
}
