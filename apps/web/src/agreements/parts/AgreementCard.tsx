import type { Agreement } from '@inzetbaar/contracts/placements';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Badge } from '../../design/components/Badge.tsx';
import { Card } from '../../design/components/Card.tsx';
import { useFormats } from '../../i18n/index.ts';
import { nameOfParty, shownVersionOf, STANDING_TONES } from '../agreement.ts';

/** One agreement in a list: about whom or what, how it stands, and what it waits for. */
export function AgreementCard({ agreement }: { agreement: Agreement }) {
  const t = useTranslations();
  const formats = useFormats();
  const { id, party, person, workTitle, standing, waitsFor, toSign, form } = agreement;
  const terms = shownVersionOf(agreement)?.terms;
  const others = (['candidate', 'sender', 'host'] as const)
    .filter((one) => one !== party && (party === 'candidate' || one !== 'candidate'))
    .map((one) => nameOfParty(agreement, one));
  const period =
    terms === undefined
      ? undefined
      : terms.endsOn === null
        ? t('agreements.terms.from', { start: formats.date(terms.startsOn) })
        : t('agreements.terms.fromTo', {
            start: formats.date(terms.startsOn),
            end: formats.date(terms.endsOn),
          });
  return (
    <Card as="li" isLink className="agreement-card">
      <div className="row row-between">
        <h3>
          <Link to="/overeenkomsten/$id" params={{ id }} className="card-link">
            {party === 'candidate' ? workTitle : person}
          </Link>
        </h3>
        <Badge tone={STANDING_TONES[standing]}>{t(`agreements.standing.${standing}`)}</Badge>
      </div>
      <p>{party === 'candidate' ? others.join(', ') : [workTitle, ...others].join(', ')}</p>
      <p className="quiet">
        {[t(`vocabulary.placementForm.${form}`), period]
          .filter((part) => part !== undefined)
          .join(', ')}
      </p>
      {waitsFor !== null ? (
        <p className="agreement-waits">{t(`agreements.waits.${waitsFor}`)}</p>
      ) : (
        toSign.length > 0 && (
          <p className="quiet">
            {t('agreements.waits.others', {
              who: formats.list(toSign.map((one) => nameOfParty(agreement, one))),
            })}
          </p>
        )
      )}
    </Card>
  );
}
