import type { SharedPassportView } from '@inzetbaar/contracts/passports';
import { needsBigNumber } from '@inzetbaar/domain/passports';
import type { ShownCheck } from '@inzetbaar/domain/passports';
import { BadgeCheck, CircleDashed } from 'lucide-react';
import type { ReactNode } from 'react';
import { Card } from '../../design/components/Card.tsx';
import { timesInWords, useSay } from '../../design/matching-words/index.ts';
import { asListed } from '../form/asListed.ts';
import '../preview/preview.css';

/** Registrations and what somebody looks for, as far as they were chosen to be shown. */
export function SharedFacts({ passport }: { passport: SharedPassportView }) {
  const say = useSay();
  const { t, formats } = say;
  const { registrations, hours, area, wishes } = passport;
  const list = (words: readonly string[]) =>
    words.length === 0 ? t('sharedPassport.notFilled') : formats.list(words.map(asListed));
  return (
    <>
      {registrations !== undefined && (
        <section className="stack" aria-labelledby="shared-registrations">
          <h2 id="shared-registrations">{t('sharedPassport.registrations')}</h2>
          <Card>
            {registrations.length === 0 ? (
              <p className="quiet">{t('sharedPassport.noRegistrations')}</p>
            ) : (
              <ul className="stack stack-s">
                {registrations.map(({ title, number, validUntil, isChecked, checkedOn }) => (
                  <li key={title}>
                    <strong>{t(`vocabulary.legalTitle.${title}`)}</strong>
                    <span className="quiet">
                      {number !== null && ` · ${t('sharedPassport.number', { number })}`}
                      {validUntil !== null &&
                        ` · ${t('sharedPassport.until', { date: formats.date(validUntil) })}`}
                    </span>
                    <CheckInWords title={title} isChecked={isChecked} checkedOn={checkedOn} />
                  </li>
                ))}
              </ul>
            )}
          </Card>
        </section>
      )}
      {(hours !== undefined || area !== undefined || wishes !== undefined) && (
        <section className="stack" aria-labelledby="shared-seeks">
          <h2 id="shared-seeks">{t('sharedPassport.seeks')}</h2>
          <Card>
            <dl className="employer-view-facts">
              {hours !== undefined && (
                <>
                  <Fact label={t('sharedPassport.hours')}>
                    {hours.hoursMax > 0
                      ? formats.hoursRange(hours.hoursMin, hours.hoursMax)
                      : t('sharedPassport.notFilled')}
                  </Fact>
                  <Fact label={t('sharedPassport.times')}>
                    {hours.availability.length === 0
                      ? t('common.availability.none')
                      : timesInWords(hours.availability, say)}
                  </Fact>
                </>
              )}
              {area !== undefined && (
                <Fact label={t('sharedPassport.area')}>
                  {area.municipality ?? t('sharedPassport.notFilled')}
                </Fact>
              )}
              {area !== undefined && area.maxTravelKm !== null && (
                <Fact label={t('sharedPassport.travel')}>{formats.km(area.maxTravelKm)}</Fact>
              )}
              {wishes !== undefined && (
                <>
                  <Fact label={t('sharedPassport.branches')}>
                    {list(wishes.branches.map((each) => t(`vocabulary.branch.${each}`)))}
                  </Fact>
                  <Fact label={t('sharedPassport.forms')}>
                    {list(wishes.forms.map((each) => t(`vocabulary.placementForm.${each}`)))}
                  </Fact>
                </>
              )}
            </dl>
          </Card>
        </section>
      )}
    </>
  );
}

/** Whether somebody compared it: the same words as on paper. */
function CheckInWords({
  title,
  isChecked,
  checkedOn,
}: Pick<NonNullable<SharedPassportView['registrations']>[number], 'title' | keyof ShownCheck>) {
  const { t, formats } = useSay();
  if (checkedOn === null) {
    return (
      <span className="shared-check">
        <CircleDashed aria-hidden="true" />
        {t('sharedPassport.notChecked')}
      </span>
    );
  }
  const Icon = isChecked ? BadgeCheck : CircleDashed;
  return (
    <span className={isChecked ? 'shared-check shared-check-counts' : 'shared-check'}>
      <Icon aria-hidden="true" />
      {t('sharedPassport.checkedOn', {
        date: formats.date(checkedOn),
        where: needsBigNumber(title, checkedOn) ? 'register' : 'diploma',
        counts: String(isChecked),
      })}
    </span>
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
