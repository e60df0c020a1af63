import type * as Check from '@inzetbaar/domain/knowledge/recognisable';
import type { Recognisable, WriterContext } from '@inzetbaar/domain/knowledge/recognisable';
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

/** The check, once its tables are loaded, and what it knows of the writer. */
export interface RecognisableCheck {
  check: typeof Check;
  context: WriterContext;
}

/**
 * The check for words that are to be shared; null until its tables are there. Without a connection the
 * server, which checks as well, decides.
 */
export function useRecognisableCheck(): RecognisableCheck | null {
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
  return useMemo(() => {
    if (check === undefined) return null;
    const employers = organisationsOf(account, ['case-manager']).map(({ name }) => name);
    return { check, context: { employers } };
  }, [check, account]);
}

/** Reads words while they are typed. */
export function useMarked(
  loadedCheck: RecognisableCheck | null,
  texts: readonly string[],
): Marked | null {
  const joined = useDeferredValue(texts.join('\u0000'));
  return useMemo(() => {
    if (loadedCheck === null) return null;
    const { check, context } = loadedCheck;
    const found = joined.split('\u0000').flatMap((text) => check.findRecognisable(text, context));
    const once = new Map(found.map((each) => [check.asKept(each.phrase), each]));
    return { check, findings: [...once.values()] };
  }, [loadedCheck, joined]);
}
