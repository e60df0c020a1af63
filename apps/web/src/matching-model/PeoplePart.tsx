import { Ban, BookOpenCheck, IdCard, UsersRound } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Card } from '../design/components/Card.tsx';
import { SectionHeading } from '../design/components/SectionHeading.tsx';

const PROMISES = [
  { key: 'decide', Icon: UsersRound },
  { key: 'log', Icon: BookOpenCheck },
  { key: 'passport', Icon: IdCard },
] as const;

/** That people decide (AVG article 22), and that every ranking is kept (EU AI Act). */
export function PeopleDecide() {
  const t = useTranslations('matchingModel.people');
  return (
    <section className="stack" aria-labelledby="people">
      <SectionHeading id="people">{t('title')}</SectionHeading>
      <ul className="promises">
        {PROMISES.map(({ key, Icon }) => (
          <li key={key}>
            <Icon aria-hidden="true" className="model-icon" />
            <div>
              <h3>{t(key)}</h3>
              <p className="measure">{t(`${key}Text`)}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

const NEVER = ['name', 'health', 'lane', 'conditions', 'jobs', 'free'] as const;

/** What does not weigh in the order of people that an employer sees. */
export function NeverUsed() {
  const t = useTranslations('matchingModel.never');
  return (
    <Card as="section" aria-labelledby="never">
      <SectionHeading id="never" hint={t('hint')}>
        {t('title')}
      </SectionHeading>
      <ul className="never">
        {NEVER.map((key) => (
          <li key={key}>
            <Ban aria-hidden="true" />
            {t(key)}
          </li>
        ))}
      </ul>
    </Card>
  );
}
