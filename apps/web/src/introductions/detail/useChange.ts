import {
  changeIntroduction,
  listIntroductions,
  readIntroduction,
} from '@inzetbaar/contracts/introductions';
import type { Introduction } from '@inzetbaar/contracts/introductions';
import type { BodyInputOf } from '@inzetbaar/contracts/http';
import type { IntroductionTransitionName } from '@inzetbaar/domain/introductions';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { ApiProblem, useWrite } from '../../api/index.ts';
import { showToast } from '../../design/components/toasts.ts';
import { introductionQuery } from '../queries.ts';

type ChangeBody = BodyInputOf<typeof changeIntroduction>;

/** Makes a change to an introduction and shows it at once. */
export function useChange({ id }: Pick<Introduction, 'id'>) {
  const t = useTranslations('introductions.done');
  const queryClient = useQueryClient();
  const { mutateAsync } = useWrite(changeIntroduction, { refreshes: [listIntroductions] });

  return async (
    transition: Exclude<IntroductionTransitionName, 'expire'>,
    body: ChangeBody = {},
  ): Promise<void> => {
    try {
      const { data } = await mutateAsync({ params: { id, transition }, body });
      queryClient.setQueryData(introductionQuery(id).queryKey, data);
      showToast(t(transition));
    } catch (error) {
      // The other side was first, or a release ended meanwhile: show how it stands now.
      if (error instanceof ApiProblem && [404, 409, 412].includes(error.status)) {
        void queryClient.invalidateQueries({ queryKey: [readIntroduction.path] });
      }
      throw error;
    }
  };
}
