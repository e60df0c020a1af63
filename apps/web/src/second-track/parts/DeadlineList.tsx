import type { DeadlineView, SecondTrackCase } from '@inzetbaar/contracts/second-track';
import { comesByItself, isOpenCase } from '@inzetbaar/domain/second-track';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/components/Button.tsx';
import { Card } from '../../design/components/Card.tsx';
import { Disclosure } from '../../design/components/Disclosure.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import { useFormats, useLocale } from '../../i18n/index.ts';
import { DueBadge } from './DueBadge.tsx';
import { ExemptDialog } from './ExemptDialog.tsx';
import { MeetDialog } from './MeetDialog.tsx';

/** So many overdue at once look like what was done before the case was opened here. */
const MANY = 3;

/** All deadlines of a case: what asks for something now, what comes, and what is behind. */
export function DeadlineList({ item }: { item: SecondTrackCase }) {
  const t = useTranslations('secondTrack.deadlines');
  const { deadlines } = item;
  const inState = (...states: readonly DeadlineView['state'][]) =>
    deadlines.filter(({ state }) => states.includes(state));
  const now = inState('overdue', 'due-soon');
  const later = inState('open', 'later');
  const behind = inState('done', 'exempt', 'passed');
  return (
    <section className="stack" aria-labelledby="deadlines">
      <SectionHeading
        id="deadlines"
        {...(item.party === 'candidate' ? { hint: t('hintForEmployee') } : {})}
      >
        {t('title')}
      </SectionHeading>
      {item.party === 'case-manager' && inState('overdue').length >= MANY && (
        <p className="measure">{t('alreadyDone')}</p>
      )}
      {now.length === 0 ? (
        <p>{t('nothingNow')}</p>
      ) : (
        <Rows item={item} deadlines={now} label={t('now')} />
      )}
      {later.length > 0 && (
        <Disclosure title={t('later', { count: later.length })}>
          <Rows item={item} deadlines={later} label={t('laterLabel')} />
        </Disclosure>
      )}
      {behind.length > 0 && (
        <Disclosure title={t('behind', { count: behind.length })}>
          <Rows item={item} deadlines={behind} label={t('behindLabel')} />
        </Disclosure>
      )}
    </section>
  );
}

interface RowsProps {
  item: SecondTrackCase;
  deadlines: readonly DeadlineView[];
  label: string;
}

function Rows({ item, deadlines, label }: RowsProps) {
  return (
    <ul className="stack stack-s" aria-label={label}>
      {deadlines.map((deadline) => (
        <Row key={deadline.id} item={item} deadline={deadline} />
      ))}
    </ul>
  );
}

function Row({ item, deadline }: { item: SecondTrackCase; deadline: DeadlineView }) {
  const t = useTranslations('secondTrack');
  const formats = useFormats();
  const locale = useLocale();
  const [asking, setAsking] = useState<'met' | 'exempt'>();
  const { obligation, rule, exemption, opensOn, by, doneOn, id } = deadline;
  const name = t(`obligation.${obligation}`);
  const canRecord =
    item.party === 'case-manager' &&
    isOpenCase(item.status) &&
    doneOn === null &&
    exemption === null &&
    !comesByItself(obligation);
  return (
    <Card as="li" className="deadline">
      <div className="deadline-head">
        <h3>{name}</h3>
        <DueBadge deadline={deadline} />
      </div>
      <p className="quiet">
        {t(`by.${by}`)}
        {opensOn !== null && ` · ${t('deadlines.opens', { date: formats.date(opensOn) })}`}
      </p>
      {exemption !== null && (
        <p>
          {t(`ground.${exemption.ground}`)}
          {exemption.until !== null &&
            ` (${t('deadlines.exemptUntil', { date: formats.date(exemption.until) })})`}
        </p>
      )}
      <p className="measure">{rule.explanation[locale]}</p>
      <p className="quiet small">{t('deadlines.source', { source: rule.source })}</p>
      {canRecord && (
        <div className="row no-print">
          <Button
            size="small"
            look="primary"
            aria-label={t('deadlines.metOf', { name, date: formats.date(deadline.dueOn) })}
            onPress={() => setAsking('met')}
          >
            {t('deadlines.met')}
          </Button>
          {!item.statement.exemptions.some((one) => one.obligation === obligation) && (
            <Button
              size="small"
              aria-label={t('deadlines.exemptOf', { name, date: formats.date(deadline.dueOn) })}
              onPress={() => setAsking('exempt')}
            >
              {t('deadlines.exempt')}
            </Button>
          )}
        </div>
      )}
      {asking === 'met' && (
        <MeetDialog key={id} item={item} deadline={deadline} onClose={() => setAsking(undefined)} />
      )}
      {asking === 'exempt' && (
        <ExemptDialog item={item} deadline={deadline} onClose={() => setAsking(undefined)} />
      )}
    </Card>
  );
}
