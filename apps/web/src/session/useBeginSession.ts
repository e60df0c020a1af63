import type { SessionView } from '@inzetbaar/contracts/identity';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { switchLocale } from '../i18n/words.ts';
import { startSession } from './session.ts';

/** Puts a new session in place, in the language of the account, and goes on to a path of the app. */
export function useBeginSession(goTo: string) {
  const queryClient = useQueryClient();
  const router = useRouter();
  return async (session: SessionView) => {
    startSession(queryClient, session);
    if (session.account !== null) await switchLocale(session.account.locale);
    await router.navigate({ href: goTo, replace: true });
  };
}
