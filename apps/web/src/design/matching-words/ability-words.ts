import type { PartOf } from './part-words.ts';
import { anyOf, inSentence, sourceInWords } from './say.ts';
import type { Say } from './say.ts';

type Procedure = PartOf<'procedure'>['procedures'][number];

/** Whether somebody can do a reserved procedure, whether the law allows it, and the way there. */
export interface AbilityWords {
  /** The procedure. */
  name: string;
  /** Bekwaam: what the skills and their evidence say. */
  able: string;
  /** Bevoegd: what the law says, of titles alone. */
  allowed: string;
  /** The border that the law sets within the procedure; null where nothing is allowed. */
  border: string | null;
  /** What can be done about either; empty where both are well. */
  waysOut: string[];
}

/** The two sides of a reserved procedure apart: being able never makes it allowed, nor the other way. */
export function wordsOfAbility(procedure: Procedure, say: Say): AbilityWords {
  const { t } = say;
  return {
    name: t(`vocabulary.reservedProcedure.${procedure.procedure}`),
    able: ableInWords(procedure, say),
    allowed: allowedInWords(procedure, say),
    border: procedure.rule?.explanation[say.locale] ?? null,
    waysOut: [...waysToBeAllowed(procedure, say), ...waysToBeAble(procedure, say)],
  };
}

function ableInWords({ competence }: Procedure, say: Say): string {
  const { t, reader, formats } = say;
  const { basis, level } = competence;
  const until = competence.until === null ? '' : formats.date(competence.until);
  if (basis === 'proven') {
    return until === ''
      ? t('matchingWords.able.provenAlways')
      : t('matchingWords.able.proven', { until });
  }
  if (basis === 'lapsed') return t('matchingWords.able.lapsed', { until });
  if (basis === 'none' || level === null) return t('matchingWords.able.none', { reader });
  const name = inSentence(t(`vocabulary.entrustmentAsked.${level}`));
  return basis === 'own-word'
    ? t('matchingWords.able.own-word', { reader, level: name })
    : t('matchingWords.able.learning', { level: name });
}

function allowedInWords({ authority, isChecked, paragraph }: Procedure, say: Say): string {
  const { t } = say;
  if (authority === 'none') {
    const source = sourceInWords(`Wet BIG art. 36 lid ${paragraph}`, say);
    return t('matchingWords.allowed.none', { source });
  }
  return isChecked
    ? t(`matchingWords.allowed.${authority}`)
    : t('matchingWords.allowed.unchecked', { kind: authority });
}

function waysToBeAllowed({ authority, isChecked, whoMay }: Procedure, say: Say): string[] {
  const { t, reader } = say;
  if (authority !== 'none') {
    return isChecked
      ? []
      : [
          t('matchingWords.registration.haveChecked', { reader }),
          t('matchingWords.registration.before'),
        ];
  }
  const onOrder = [...(whoMay?.functional ?? []), ...(whoMay?.order ?? [])];
  const own = whoMay?.own ?? [];
  return [
    ...(own.length === 0 ? [] : [t('matchingWords.allowed.mayOwn', { titles: anyOf(own, say) })]),
    ...(onOrder.length === 0
      ? []
      : [t('matchingWords.allowed.mayOnOrder', { titles: anyOf(onOrder, say) })]),
    t('matchingWords.allowed.obtain', { reader }),
    t('matchingWords.law.notWaivable'),
  ];
}

function waysToBeAble({ competence: { basis } }: Procedure, say: Say): string[] {
  const { t, reader } = say;
  if (basis === 'proven') return [];
  return basis === 'none' || basis === 'learning'
    ? [t('matchingWords.able.learn', { reader })]
    : [t('matchingWords.able.prove', { reader })];
}
