import type { RegistrationToCheckView } from '@inzetbaar/contracts/passports';
import { calendarDateAt } from '@inzetbaar/domain/calendar';
import { needsBigNumber } from '@inzetbaar/domain/passports';
import { ExternalLink } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/components/Button.tsx';
import { Card } from '../../design/components/Card.tsx';
import { Notice } from '../../design/components/Notice.tsx';
import { RegistrationBadge } from '../../design/registrations/RegistrationBadge.tsx';
import { useFormats } from '../../i18n/index.ts';

/** The public search page of the register; nothing of the person goes with the link. */
const REGISTER_PAGE = 'https://zoeken.bigregister.nl/';

interface RegistrationCardProps {
  registration: RegistrationToCheckView;
  onConfirm: () => void;
  onRefuse: () => void;
}

/** One registration: what to compare, with what, and the two outcomes. */
export function RegistrationCard({ registration, onConfirm, onRefuse }: RegistrationCardProps) {
  const t = useTranslations();
  const formats = useFormats();
  const { id, name, title, number, specialism, validUntil, standing, finding } = registration;
  const titleName = t(`vocabulary.legalTitle.${title}`);
  const isInRegister = needsBigNumber(title, calendarDateAt(new Date()));
  const about = { name, title: titleName };
  return (
    <Card as="li" aria-labelledby={`registration-${id}`} className="registration-card">
      <div className="row row-between">
        <h2 id={`registration-${id}`}>
          {name}
          <span className="registration-title">{titleName}</span>
        </h2>
        <RegistrationBadge standing={standing} />
      </div>
      <dl className="registration-facts">
        {isInRegister && (
          <Fact label={t('registrationChecks.number')}>
            {number === null ? (
              t('registrationChecks.noNumber')
            ) : (
              <span className="registration-number">{number}</span>
            )}
          </Fact>
        )}
        {specialism !== null && (
          <Fact label={t('registrationChecks.specialism')}>
            {t(`vocabulary.specialism.${specialism}`)}
          </Fact>
        )}
        {isInRegister && (
          <Fact label={t('registrationChecks.until')}>
            {validUntil === null ? t('registrationChecks.noEnd') : formats.date(validUntil)}
          </Fact>
        )}
        {registration.vacancy !== null && (
          <Fact label={t('registrationChecks.forVacancy')}>{registration.vacancy.title}</Fact>
        )}
        {registration.askedAt !== null && (
          <Fact label={t('registrationChecks.asked')}>{formats.date(registration.askedAt)}</Fact>
        )}
      </dl>
      {finding !== null && (
        <Notice tone="warning" announces={false}>
          {t(`registrationChecks.finding.${finding}`)}
        </Notice>
      )}
      <p className="small">
        {t(isInRegister ? 'registrationChecks.how.big' : 'registrationChecks.how.diploma')}
      </p>
      {isInRegister && (
        <p>
          <a href={REGISTER_PAGE} target="_blank" rel="noreferrer" className="registration-link">
            <ExternalLink aria-hidden="true" />
            {t('registrationChecks.register')}
          </a>
        </p>
      )}
      <div className="row">
        <Button
          look="primary"
          aria-label={t('registrationChecks.confirmLabel', about)}
          onPress={onConfirm}
        >
          {t('registrationChecks.confirm')}
        </Button>
        <Button aria-label={t('registrationChecks.refuseLabel', about)} onPress={onRefuse}>
          {t('registrationChecks.refuse')}
        </Button>
      </div>
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
