import type { Agreement } from '@inzetbaar/contracts/placements';
import {
  AGREEMENT_PARTIES,
  EVALUATED_THINGS,
  EVALUATION_MOMENTS,
  type EvaluationMoment,
} from '@inzetbaar/domain/placements/agreements';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Badge } from '../../design/components/Badge.tsx';
import type { Tone } from '../../design/components/Badge.tsx';
import { Button } from '../../design/components/Button.tsx';
import { Card } from '../../design/components/Card.tsx';
import { SectionHeading } from '../../design/components/SectionHeading.tsx';
import { useFormats } from '../../i18n/index.ts';
import { inForceOf, nameOfParty } from '../agreement.ts';
import { EvaluateDialog } from '../dialogs/EvaluateDialog.tsx';

const MARK_TONES = {
  good: 'success',
  'can-be-better': 'warning',
  'not-good': 'danger',
} as const satisfies Record<string, Tone>;

/** What each of the three said half-way and at the end; all three read all of it. */
export function Evaluations({ agreement }: { agreement: Agreement }) {
  const t = useTranslations('agreements.evaluations');
  const [asked, setAsked] = useState<EvaluationMoment>();
  if (inForceOf(agreement) === undefined) return null;
  return (
    <section className="stack" aria-labelledby="evaluations">
      <SectionHeading id="evaluations" hint={t('hint')}>
        {t('title')}
      </SectionHeading>
      {EVALUATION_MOMENTS.map((moment) => (
        <Moment
          key={moment}
          agreement={agreement}
          moment={moment}
          onEvaluate={() => setAsked(moment)}
        />
      ))}
      {asked !== undefined && (
        <EvaluateDialog agreement={agreement} moment={asked} onClose={() => setAsked(undefined)} />
      )}
    </section>
  );
}

interface MomentProps {
  agreement: Agreement;
  moment: EvaluationMoment;
  onEvaluate: () => void;
}

function Moment({ agreement, moment, onEvaluate }: MomentProps) {
  const t = useTranslations('agreements.evaluations');
  const formats = useFormats();
  const on = inForceOf(agreement)?.terms.evaluations[moment] ?? null;
  const canEvaluate = agreement.evaluable.includes(moment);
  return (
    <Card as="section" aria-labelledby={`evaluation-${moment}`}>
      <SectionHeading
        level={3}
        id={`evaluation-${moment}`}
        {...(on === null ? {} : { hint: t('on', { date: formats.date(on) }) })}
      >
        {t(`moment.${moment}`)}
      </SectionHeading>
      <ul className="stack stack-s">
        {AGREEMENT_PARTIES.map((party) => {
          const given = agreement.evaluations.find(
            (one) => one.moment === moment && one.party === party,
          );
          return (
            <li key={party} className="evaluation">
              <p>
                <strong>{nameOfParty(agreement, party)}</strong>{' '}
                <span className="quiet small">
                  {given === undefined ? t('open') : formats.date(given.at)}
                </span>
              </p>
              {given !== undefined && (
                <>
                  <ul className="row evaluation-marks">
                    {EVALUATED_THINGS.map((thing) => (
                      <li key={thing}>
                        <Badge tone={MARK_TONES[given.marks[thing]]}>
                          {t('mark', {
                            thing: t(`thing.${thing}`),
                            mark: t(`marks.${given.marks[thing]}`),
                          })}
                        </Badge>
                      </li>
                    ))}
                  </ul>
                  <p>{t('advises', { advice: t(`advice.${given.advice}`) })}</p>
                  {given.words !== '' && <p className="written measure">{given.words}</p>}
                </>
              )}
            </li>
          );
        })}
      </ul>
      {canEvaluate && (
        <div className="row">
          <Button
            look={agreement.waitsFor === moment ? 'primary' : 'secondary'}
            aria-label={t(`doOf.${moment}`)}
            onPress={onEvaluate}
          >
            {t('do')}
          </Button>
        </div>
      )}
    </Card>
  );
}
