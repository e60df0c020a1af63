import type * as Check from '@inzetbaar/domain/knowledge/recognisable';
import type { Recognisable } from '@inzetbaar/domain/knowledge/recognisable';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { organisationsOf, useAccount } from '../../session/session.ts';

let loaded: Promise<typeof Check> | undefined;
const load = () => (loaded ??= import('@inzetbaar/domain/knowledge/recognisable'));

/** What is marked in the words of a form, as the server will see it; the tables for it are loaded apart. */
export interface Marked {
  check: typeof Check;
  /** Of all fields together, each phrase once. */
  findings: readonly Recognisable[];
}

/**
 * Reads words while they are typed; null until the tables are there. Without a connection the server,
 * which reads the words as well, decides.
 */
export function useRecognisable(texts: readonly string[]): Marked | null {
  const account = useAccount();
  const [check, setCheck] = useState<typeof Check>();
  useEffect(() => {
    let isGone = false;
    load().then(
      (module) => isGone || setCheck(module),
      () => {
        loaded = undefined;
      },
    );
    return () => {
      isGone = true;
    };
  }, []);
  const joined = useDeferredValue(texts.join('\u0000'));
  return useMemo(() => {
    if (check === undefined) return null;
    const employers = organisationsOf(account, ['case-manager']).map(({ name }) => name);
    const found = joined
      .split('\u0000')
      .flatMap((text) => check.findRecognisable(text, { employers }));
    const once = new Map(found.map((each) => [check.asKept(each.phrase), each]));
    return { check, findings: [...once.values()] };
  }, [check, joined, account]);
}
