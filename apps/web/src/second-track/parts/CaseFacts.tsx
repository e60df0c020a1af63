import type { SecondTrackCase } from '@inzetbaar/contracts/second-track';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Card } from '../../design/components/Card.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import { useFormats } from '../../i18n/formats.ts';

/** Everything that a case states: there is no more of it than this, for either side. */
export function CaseFacts({ item }: { item: SecondTrackCase }) {
  const t = useTranslations();
  const formats = useFormats();
  const { statement, organisation, name, email } = item;
  const { sickness, conditions, workedHours, buildUp } = statement;
  const hoursSince = (rows: typeof workedHours) => (
    <ul>
      {rows.map(({ since, hoursPerWeek }) => (
        <li key={since}>
          {t('secondTrack.facts.hoursSince', {
            hours: formats.hours(hoursPerWeek),
            date: formats.date(since),
          })}
        </li>
      ))}
    </ul>
  );
  return (
    <Card as="section" aria-labelledby="facts">
      <SectionHeading id="facts" hint={t(`secondTrack.facts.hint.${item.party}`)}>
        {t('secondTrack.facts.title')}
      </SectionHeading>
      <dl className="case-facts">
        <Fact label={t('secondTrack.facts.person')}>
          {name}
          <br />
          <span className="quiet">{email}</span>
        </Fact>
        <Fact label={t('secondTrack.facts.employer')}>{organisation.name}</Fact>
        <Fact label={t('secondTrack.facts.firstDay')}>{formats.date(sickness.firstDay)}</Fact>
        {sickness.lastDay !== null && (
          <Fact label={t('secondTrack.facts.lastDay')}>{formats.date(sickness.lastDay)}</Fact>
        )}
        {sickness.interruptions.length > 0 && (
          <Fact label={t('secondTrack.facts.interruptions')}>
            <ul>
              {sickness.interruptions.map(({ kind, from, until }) => (
                <li key={from}>
                  {t(`secondTrack.interruption.${kind}`)}:{' '}
                  {t('secondTrack.facts.fromUntil', {
                    from: formats.date(from),
                    until: formats.date(until),
                  })}
                </li>
              ))}
            </ul>
          </Fact>
        )}
        <Fact label={t('secondTrack.facts.contractHours')}>
          {formats.hours(statement.contractHours)}
        </Fact>
        {workedHours.length > 0 && (
          <Fact label={t('secondTrack.facts.workedHours')}>{hoursSince(workedHours)}</Fact>
        )}
        {buildUp.length > 0 && (
          <Fact label={t('secondTrack.facts.buildUp')}>{hoursSince(buildUp)}</Fact>
        )}
        <Fact label={t('secondTrack.facts.prospect')}>
          {t(`secondTrack.prospect.${statement.prospect}`)}
        </Fact>
        <Fact label={t('secondTrack.facts.conditions')}>
          {conditions.length === 0 ? (
            t('secondTrack.facts.noConditions')
          ) : (
            <ul>
              {conditions.map(({ condition, until }) => (
                <li key={condition}>
                  {t(`vocabulary.workCondition.${condition}`)}{' '}
                  <span className="quiet">
                    ({t('secondTrack.facts.until', { date: formats.date(until) })})
                  </span>
                </li>
              ))}
            </ul>
          )}
        </Fact>
        {statement.wageSanctionUntil !== null && (
          <Fact label={t('secondTrack.facts.wageSanction')}>
            {formats.date(statement.wageSanctionUntil)}
          </Fact>
        )}
        {statement.outcome !== null && (
          <Fact label={t('secondTrack.facts.outcome')}>
            {t(`secondTrack.outcome.${statement.outcome}`)}
          </Fact>
        )}
      </dl>
    </Card>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
