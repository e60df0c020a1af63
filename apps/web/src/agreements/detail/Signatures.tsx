import type { Agreement } from '@inzetbaar/contracts/placements';
import { AGREEMENT_PARTIES } from '@inzetbaar/domain/placements/agreements';
import { CircleCheck, CircleDashed } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useFormats } from '../../i18n/index.ts';
import { nameOfParty } from '../agreement.ts';

interface SignaturesProps {
  agreement: Agreement;
  /** Under which version. */
  version: number;
}

/** Who of the three put which name under a version, and when. */
export function Signatures({ agreement, version }: SignaturesProps) {
  const t = useTranslations('agreements.signatures');
  const formats = useFormats();
  const under = agreement.signatures.filter((one) => one.version === version);
  return (
    <ul className="signatures" aria-label={t('title')}>
      {AGREEMENT_PARTIES.map((party) => {
        const signature = under.find((one) => one.party === party);
        return (
          <li key={party} className="signature">
            {signature === undefined ? (
              <CircleDashed aria-hidden="true" className="signature-open" />
            ) : (
              <CircleCheck aria-hidden="true" className="signature-set" />
            )}
            <div>
              <p>
                <strong>{nameOfParty(agreement, party)}</strong>
                <span className="signature-party">
                  {party === agreement.party ? t('you') : t(`party.${party}`)}
                </span>
              </p>
              {signature === undefined ? (
                <p className="quiet">{t('open')}</p>
              ) : (
                <p>
                  {t('by', {
                    name: [signature.name, signature.jobTitle]
                      .filter((part) => part !== '')
                      .join(', '),
                    when: formats.dateTime(signature.at),
                  })}
                  {signature.byLink && <span className="quiet"> {t('byLink')}</span>}
                </p>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
