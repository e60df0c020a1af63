import {
  makeCalendarFeed,
  readCalendarFeed,
  revokeCalendarFeed,
} from '@inzetbaar/contracts/second-track';
import { useQuery } from '@tanstack/react-query';
import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { readQuery } from '../../api/queries.ts';
import { useWrite } from '../../api/useWrite.ts';
import { Button } from '../../design/components/Button.tsx';
import { Card } from '../../design/components/Card.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { LinkToCopy } from '../../design/components/LinkToCopy.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import { useFormats } from '../../i18n/formats.ts';

/** The own deadlines in a calendar program: a secret address, shown once, that can be revoked. */
export function CalendarCard() {
  const t = useTranslations('secondTrack.calendar');
  const formats = useFormats();
  const feed = useQuery(readQuery(readCalendarFeed, {}));
  const [address, setAddress] = useState<string>();
  const refreshes = [readCalendarFeed];
  const make = useWrite(makeCalendarFeed, {
    refreshes,
    onSuccess: ({ data }) => setAddress(data.address),
  });
  const revoke = useWrite(revokeCalendarFeed, {
    refreshes,
    onSuccess: () => setAddress(undefined),
  });
  const createdAt = feed.data?.createdAt ?? null;
  return (
    <Card as="section" className="no-print" aria-labelledby="calendar">
      <SectionHeading id="calendar">{t('title')}</SectionHeading>
      <p className="measure">{t('text')}</p>
      {createdAt !== null && (
        <p className="quiet">{t('since', { date: formats.date(createdAt) })}</p>
      )}
      {address !== undefined && (
        <LinkToCopy label={t('address')} hint={t('addressHint')} link={address} />
      )}
      {(make.error ?? revoke.error) !== null && <ErrorState error={make.error ?? revoke.error} />}
      <div className="row">
        <Button
          icon={<CalendarPlus aria-hidden="true" />}
          isPending={make.isPending}
          onPress={() => make.mutate({})}
        >
          {t(createdAt === null ? 'make' : 'renew')}
        </Button>
        {createdAt !== null && (
          <Button look="danger" isPending={revoke.isPending} onPress={() => revoke.mutate({})}>
            {t('revoke')}
          </Button>
        )}
      </div>
    </Card>
  );
}
