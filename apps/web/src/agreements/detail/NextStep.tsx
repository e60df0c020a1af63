import type { Agreement } from '@inzetbaar/contracts/placements';
import { AGREEMENT_STEPS, type AgreementStepName } from '@inzetbaar/domain/placements/agreements';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../design/components/Button.tsx';
import { Card } from '../../design/components/Card.tsx';
import { LinkButton } from '../../design/components/LinkButton.tsx';
import { useFormats } from '../../i18n/index.ts';
import { inForceOf, latestOf, nameOfParty } from '../agreement.ts';
import { StepDialog } from '../dialogs/StepDialog.tsx';

interface NextStepProps {
  agreement: Agreement;
  etag: string | undefined;
  /** What keeps a draft from being proposed. */
  isComplete: boolean;
}

/** What is going on, in a sentence or two, and what the reader can do about it. */
export function NextStep({ agreement, etag, isComplete }: NextStepProps) {
  const t = useTranslations('agreements');
  const [asked, setAsked] = useState<AgreementStepName>();
  const { id, transitions, version, waitsFor, standing } = agreement;
  const { title, text } = useSituation(agreement, isComplete);
  const canPropose = transitions.includes('propose') && isComplete && version > 0;
  const steps = AGREEMENT_STEPS.filter(
    (step) => transitions.includes(step) && (step !== 'propose' || canPropose),
  );
  return (
    <Card as="section" look={waitsFor === null ? 'plain' : 'raised'} aria-labelledby="next-step">
      <h2 id="next-step">{title}</h2>
      {text !== '' && <p className="measure">{text}</p>}
      <div className="row">
        {waitsFor === 'signature' && (
          <Button
            look="primary"
            onPress={() => document.getElementById('sign')?.scrollIntoView({ block: 'start' })}
          >
            {t('next.toSign')}
          </Button>
        )}
        {(waitsFor === 'midway' || waitsFor === 'end') && (
          <Button
            look="primary"
            onPress={() =>
              document.getElementById('evaluations')?.scrollIntoView({ block: 'start' })
            }
          >
            {t('next.toEvaluate')}
          </Button>
        )}
        {canPropose && (
          <Button look="primary" onPress={() => setAsked('propose')}>
            {t('steps.propose.open')}
          </Button>
        )}
        {transitions.includes('change') && (
          <LinkButton
            to="/overeenkomsten/$id/afspraken"
            params={{ id }}
            search={{}}
            look={standing === 'draft' && !canPropose ? 'primary' : 'secondary'}
          >
            {t(version === 0 ? 'next.doWrite' : 'next.doChange')}
          </LinkButton>
        )}
        {transitions.includes('extend') && inForceOf(agreement)?.terms.endsOn != null && (
          <LinkButton
            to="/overeenkomsten/$id/afspraken"
            params={{ id }}
            search={{ verlengen: true }}
          >
            {t('next.doExtend')}
          </LinkButton>
        )}
        {steps
          .filter((step) => step !== 'propose')
          .map((step) => (
            <Button key={step} onPress={() => setAsked(step)}>
              {t(`steps.${step}.open`)}
            </Button>
          ))}
      </div>
      {asked !== undefined && (
        <StepDialog
          agreement={agreement}
          etag={etag}
          step={asked}
          onClose={() => setAsked(undefined)}
        />
      )}
    </Card>
  );
}

/** Where it stands, for this reader. */
function useSituation(agreement: Agreement, isComplete: boolean): { title: string; text: string } {
  const t = useTranslations('agreements.next');
  const tReason = useTranslations('agreements.steps.reasons');
  const formats = useFormats();
  const { party, standing, waitsFor, toSign, version, inForce, end } = agreement;
  const terms = inForceOf(agreement)?.terms;
  const words = {
    person: agreement.person,
    sender: agreement.sender.name,
    host: agreement.host.name,
    party,
    version,
    waiting: formats.list(toSign.map((one) => nameOfParty(agreement, one))),
    start: terms === undefined ? '' : formats.date(terms.startsOn),
    end: terms?.endsOn == null ? 'none' : formats.date(terms.endsOn),
    endedOn: end === null ? '' : formats.date(end.on),
    by: end === null ? '' : nameOfParty(agreement, end.by),
    reason: end === null ? '' : tReason(end.reason),
    wasChanged: String(inForce !== null),
  };
  const say = (key: Situation) => ({
    title: t(`${key}.title`, words),
    text: t(`${key}.text`, words),
  });
  if (waitsFor === 'terms') {
    if (latestOf(agreement) === undefined) return say('write');
    return say(isComplete ? 'propose' : 'complete');
  }
  if (waitsFor === 'end' && (standing === 'ended' || standing === 'ended-early')) {
    const { title, text } = say(standing);
    return { title, text: `${text} ${say('end').text}` };
  }
  if (waitsFor !== null) return say(waitsFor);
  const isPending = toSign.length > 0 && inForce !== null;
  if (isPending && (standing === 'agreed' || standing === 'running')) return say('pending');
  return say(standing);
}

type Situation =
  | 'write'
  | 'complete'
  | 'propose'
  | 'pending'
  | NonNullable<Agreement['waitsFor'] & ('signature' | 'midway' | 'end')>
  | Agreement['standing'];
