import type { Endpoint, ResponseOf } from '@inzetbaar/contracts/http';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { call, newIdempotencyKey } from './client.ts';
import type { CallInput, CallOptions, CallResult } from './client.ts';
import { isTemporary } from './problems.ts';

/** What is handed to `mutate`: what the endpoint asks, and the version that the change is based on. */
export type WriteInput<E extends Endpoint> = CallInput<E> & Pick<CallOptions, 'ifMatch' | 'file'>;

interface WriteOptions<E extends Endpoint> {
  /** Endpoints whose answers are read again after it worked. */
  refreshes?: readonly Endpoint[];
  onSuccess?: (result: CallResult<ResponseOf<E>>, input: WriteInput<E>) => unknown;
}

/**
 * A mutation on an endpoint. A try that got no clear answer is repeated under the same
 * `Idempotency-Key`, so that pressing "Bewaar" again after a lost connection saves once.
 */
export function useWrite<E extends Endpoint>(endpoint: E, options: WriteOptions<E> = {}) {
  const queryClient = useQueryClient();
  const attempt = useRef<{ key: string; body: string } | undefined>(undefined);

  return useMutation<CallResult<ResponseOf<E>>, Error, WriteInput<E>>({
    mutationFn: async (input) => {
      const { ifMatch, file, ...rest } = input;
      const body = JSON.stringify(rest);
      if (attempt.current?.body !== body) attempt.current = { key: newIdempotencyKey(), body };
      try {
        // What is left after taking `ifMatch` and `file` out is the input of the endpoint.
        const result = await call(endpoint, rest as unknown as CallInput<E>, {
          ifMatch,
          file,
          idempotencyKey: attempt.current.key,
        });
        attempt.current = undefined;
        return result;
      } catch (error) {
        if (!isTemporary(error)) attempt.current = undefined;
        throw error;
      }
    },
    onSuccess: async (result, input) => {
      await options.onSuccess?.(result, input);
      for (const read of options.refreshes ?? []) {
        void queryClient.invalidateQueries({ queryKey: [read.path] });
      }
    },
  });
}
