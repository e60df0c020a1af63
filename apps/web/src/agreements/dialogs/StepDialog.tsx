import type { Agreement } from '@inzetbaar/contracts/placements';
import {
  AGREEMENT_END_REASONS,
  type AgreementEndReason,
  type AgreementStepName,
} from '@inzetbaar/domain/placements/agreements';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiProblem } from '../../api/index.ts';
import { Button } from '../../design/components/Button.tsx';
import { Dialog } from '../../design/components/Dialog.tsx';
import { ErrorState } from '../../design/components/ErrorState.tsx';
import { RadioGroup } from '../../design/components/RadioGroup.tsx';
import { showToast } from '../../design/components/toasts.ts';
import { useChangeAgreement } from '../queries.ts';

interface StepDialogProps {
  agreement: Agreement;
  etag: string | undefined;
  step: AgreementStepName;
  onClose: () => void;
}

/** Asks whether to propose, give back, withdraw or end early, and for an early end why. */
export function StepDialog({ agreement, etag, step, onClose }: StepDialogProps) {
  const t = useTranslations('agreements.steps');
  const navigate = useNavigate();
  const change = useChangeAgreement();
  const [reason, setReason] = useState<AgreementEndReason | null>(null);
  const [isMissing, setIsMissing] = useState(false);
  const asksReason = step === 'end-early';
  const take = async () => {
    if (asksReason && reason === null) return setIsMissing(true);
    const { id, party } = agreement;
    await change.mutateAsync({ params: { id, transition: step }, body: { reason }, ifMatch: etag });
    showToast(t(`${step}.done`));
    onClose();
    // A host reads no drafts and nothing that was withdrawn: the page behind this is gone for it.
    if (party === 'host' && step === 'return') await navigate({ to: '/overeenkomsten' });
  };
  return (
    <Dialog
      isOpen
      isAlert
      onClose={onClose}
      title={t(`${step}.title`)}
      actions={
        <>
          <Button
            look={step === 'propose' ? 'primary' : 'danger'}
            isPending={change.isPending}
            // What went wrong is shown in the dialog.
            onPress={() => void take().catch(() => undefined)}
          >
            {t(`${step}.do`)}
          </Button>
          <Button onPress={onClose}>{t('back')}</Button>
        </>
      }
    >
      <div className="stack">
        <p>{t(`${step}.text`, { host: agreement.host.name })}</p>
        {asksReason && (
          <RadioGroup
            label={t('end-early.reason')}
            choices={AGREEMENT_END_REASONS.map((value) => ({
              value,
              label: t(`reasons.${value}`),
            }))}
            value={reason}
            onChange={setReason}
            error={isMissing && reason === null ? t('end-early.reasonMissing') : undefined}
          />
        )}
        {change.isError && (
          <>
            <ErrorState error={change.error} />
            {change.error instanceof ApiProblem && (
              <ul className="bulleted">
                {change.error.issues.map(({ path, message }) => (
                  <li key={path}>{message}</li>
                ))}
              </ul>
            )}
          </>
        )}
      </div>
    </Dialog>
  );
}
