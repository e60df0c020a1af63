import { signOut } from '@inzetbaar/contracts/identity';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { call } from '../api/client.ts';
import { isSessionEnded } from '../api/problems.ts';
import { forgetAllDrafts } from '../design/forms/drafts.ts';

/** Signs out, here or everywhere, and leaves nothing of the person behind in this browser. */
export function useSignOut() {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async (input: { everywhere: boolean }) => {
      try {
        await call(signOut, input.everywhere ? { query: { everywhere: 'true' } } : {});
      } catch (error) {
        // Who is signed out already has what was asked.
        if (!isSessionEnded(error)) throw error;
      }
    },
    onSuccess: async () => {
      forgetAllDrafts();
      queryClient.clear();
      await navigate({ to: '/aanmelden', search: { reden: 'afgemeld' } });
    },
  });
}
