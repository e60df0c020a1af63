import { type AnsweredSignOffView, reviewSignOff } from '@inzetbaar/contracts/passports';
import { EVIDENCE_TRANSITIONS, type EvidenceReview } from '@inzetbaar/domain/passports';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { call } from '../api/client.ts';
import { showToast } from '../design/components/toasts.ts';
import { openSignOffKey } from './openSignOffKey.ts';

interface Review {
  evidenceId: string;
  review: EvidenceReview;
  reason: string | null;
}

/**
 * Doubts evidence, settles that, or takes it back. The page is brought up to date by hand: once all was
 * taken back the link leads nowhere, and reading it again would look as if something went wrong.
 */
export function useReview(token: string) {
  const t = useTranslations('signOff.review');
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (review: Review) => call(reviewSignOff, { body: { token, ...review } }),
    onSuccess: (_, { evidenceId, review, reason }) => {
      const to = EVIDENCE_TRANSITIONS.find(({ name }) => name === review)?.to ?? 'standing';
      queryClient.setQueryData<AnsweredSignOffView>(openSignOffKey(token), (before) =>
        before === undefined
          ? before
          : {
              ...before,
              evidence: before.evidence.map((one) =>
                one.id === evidenceId ? { ...one, standing: to, doubtReason: reason } : one,
              ),
            },
      );
      showToast(t('done'));
    },
  });
}
