import { askForCheck, readPassport } from '@inzetbaar/contracts/passports';
import type { RegistrationView } from '@inzetbaar/contracts/passports';
import { calendarDateAt } from '@inzetbaar/domain/calendar';
import type { LegalTitle } from '@inzetbaar/domain/law';
import {
  isSameStatement,
  needsBigNumber,
  REGISTRATION_TRANSITIONS,
} from '@inzetbaar/domain/passports';
import { allowedTransitions } from '@inzetbaar/domain/transitions';
import { useQuery } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { useWrite, versionedQuery } from '../../api/index.ts';
import { Button } from '../../design/components/Button.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { showToast } from '../../design/components/toasts.ts';
import { RegistrationBadge } from '../../design/registrations/RegistrationBadge.tsx';
import { useFormats } from '../../i18n/index.ts';
import type { PassportForm, PassportValues } from './passportForm.ts';

interface RegistrationCheckProps {
  form: PassportForm;
  index: number;
  title: LegalTitle;
  /** The title in words. */
  name: string;
}

/** How a registration stands, why, and the way to have it checked once it is saved like this. */
export function RegistrationCheck({ form, index, title, name }: RegistrationCheckProps) {
  const t = useTranslations('passport.registrations');
  const { data } = useQuery(versionedQuery(readPassport, {}));
  const saved = data?.data.registrations.find((one) => one.title === title);
  // What stands in the fields at this moment: a check is of what was saved, and of nothing else.
  // Nothing for a moment while it is taken away.
  const typed: Partial<PassportValues['registrations'][number]> | undefined = useWatch({
    control: form.control,
    name: `registrations.${index}`,
  });
  const stated = {
    title,
    number: typed?.number ?? null,
    specialism: typed?.specialism ?? null,
    validUntil: typed?.validUntil ?? null,
  };
  const isSaved = saved !== undefined && isSameStatement(saved, stated);
  const ask = useWrite(askForCheck, {
    refreshes: [readPassport],
    onSuccess: () => showToast(t('askDone')),
  });
  if (!isSaved) return <p className="quiet small">{t('saveFirst')}</p>;
  const mayAsk = allowedTransitions(REGISTRATION_TRANSITIONS, saved.standing, 'holder').includes(
    'ask-check',
  );
  const lacksNumber =
    needsBigNumber(saved.title, calendarDateAt(new Date())) && saved.number === null;
  return (
    <div className="registration-check">
      <div className="row">
        <RegistrationBadge standing={saved.standing} />
      </div>
      <Explained saved={saved} />
      {mayAsk && lacksNumber && <p className="small">{t('numberFirst')}</p>}
      {mayAsk && !lacksNumber && (
        <>
          <div>
            <Button
              isPending={ask.isPending}
              aria-label={t('askLabel', { name })}
              onPress={() => ask.mutate({ params: { title: saved.title } })}
            >
              {t('ask')}
            </Button>
          </div>
          <p className="quiet small">{t('askText')}</p>
        </>
      )}
      {ask.isError && <ErrorState error={ask.error} />}
    </div>
  );
}

function Explained({ saved: { standing, check } }: { saved: RegistrationView }) {
  const t = useTranslations();
  const formats = useFormats();
  const date = check === null ? '' : formats.date(check.at);
  switch (standing) {
    case 'asked':
      return <p className="small">{t('passport.registrations.asked')}</p>;
    case 'checked':
      return check === null ? null : (
        <p className="small">
          {t('passport.registrations.checkedOn', { method: check.method, date })}{' '}
          {check.holdsUntil !== null &&
            t('passport.registrations.checkHolds', { date: formats.date(check.holdsUntil) })}
        </p>
      );
    case 'refused':
      return check?.reason == null ? null : (
        <p className="small">
          {t('passport.registrations.refusedOn', {
            date,
            reason: t(`vocabulary.registrationRefusal.${check.reason}`),
          })}
        </p>
      );
    case 'unchecked':
      return (
        <p className="small">
          {check !== null && `${t('passport.registrations.checkOld', { date })} `}
          {t('passport.registrations.uncheckedText')}
        </p>
      );
    case 'lapsed':
      return <p className="small">{t('passport.registrations.ended')}</p>;
  }
}
