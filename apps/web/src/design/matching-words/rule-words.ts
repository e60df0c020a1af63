import type { LegalTitle } from '@inzetbaar/domain/law';
import type { PartOf, PartSentences } from './part-words.ts';
import { inSentence } from './say.ts';
import type { Say } from './say.ts';

/** The protected title that the work asks by law. */
export function wordsOfTitle(part: PartOf<'title'>, say: Say): PartSentences {
  const { t, reader, locale } = say;
  const asked = anyOf(part.asked, say);
  if (part.status !== 'blocked') {
    return { sentences: [t('matchingWords.title.met', { asked, reader })], waysOut: [], law: [] };
  }
  return {
    sentences: [
      t('matchingWords.title.blocked', { asked, reader }),
      ...part.rules.map((rule) => rule.explanation[locale]),
    ],
    waysOut: [t('matchingWords.title.obtain', { reader }), t('matchingWords.law.notWaivable')],
    law: part.rules,
  };
}

/** Every reserved procedure, with what the person may do by law. */
export function wordsOfProcedures(part: PartOf<'procedure'>, say: Say): PartSentences {
  const { t, reader, locale } = say;
  const sentences = part.procedures.flatMap(({ procedure, authority, rule }) => [
    t('matchingWords.procedure.allowed', {
      procedure: t(`vocabulary.reservedProcedure.${procedure}`),
      reader,
      authority: t(`vocabulary.authority.${authority}`),
    }),
    ...(rule === null || authority === 'none' ? [] : [rule.explanation[locale]]),
  ]);
  const blocked = part.status === 'blocked';
  return {
    // Two procedures under one rule need its explanation once.
    sentences: [...new Set(sentences)],
    waysOut: blocked
      ? [t('matchingWords.procedure.obtain'), t('matchingWords.law.notWaivable')]
      : [],
    law: part.procedures.flatMap(({ rule }) => rule ?? []),
  };
}

/** The lane of the person; in the person's own view only. */
export function wordsOfLane(part: PartOf<'lane'>, { t, formats }: Say): PartSentences {
  const name = (lane: (typeof part.accepted)[number]) => t(`vocabulary.lane.${lane}`);
  if (part.status !== 'blocked') {
    const lanes = formats.list(part.shared.map(name));
    return { sentences: [t('matchingWords.lane.met', { lanes })], waysOut: [], law: [] };
  }
  const lanes = formats.list(part.accepted.map(name));
  return {
    sentences: [t('matchingWords.lane.blocked', { lanes })],
    waysOut: [t('matchingWords.lane.ask')],
    law: [],
  };
}

/** The work conditions of the person; in the person's own view only. */
export function wordsOfWorkConditions(part: PartOf<'work-condition'>, say: Say): PartSentences {
  const { t, formats } = say;
  const names = (conditions: typeof part.met) =>
    formats.list(
      conditions.map((condition) => inSentence(t(`vocabulary.workCondition.${condition}`))),
    );
  const told = (key: 'met' | 'open' | 'blocked', conditions: typeof part.met) =>
    conditions.length === 0
      ? []
      : [t(`matchingWords.work-condition.${key}`, { conditions: names(conditions) })];
  return {
    sentences: [
      ...told('blocked', part.notMet),
      ...told('open', part.open),
      ...told('met', part.met),
    ],
    waysOut: part.notMet.length === 0 ? [] : [t('matchingWords.work-condition.ask')],
    law: [],
  };
}

/** Working-time law over all jobs; in the person's own view only. */
export function wordsOfWorkingTime(part: PartOf<'working-time'>, say: Say): PartSentences {
  const { t, formats, locale } = say;
  const other = formats.hours(part.otherHours);
  const room = formats.hours(part.roomHours);
  if (part.status === 'blocked') {
    return {
      sentences: [
        t('matchingWords.working-time.blocked', { other, room }),
        part.rule.explanation[locale],
      ],
      waysOut: [t('matchingWords.working-time.fewerElsewhere'), t('matchingWords.law.notWaivable')],
      law: [part.rule],
    };
  }
  if (part.status === 'partly') {
    return {
      sentences: [t('matchingWords.working-time.partly', { other, room })],
      waysOut: [],
      law: [part.rule],
    };
  }
  const sentence =
    part.otherHours === 0
      ? t('matchingWords.working-time.met')
      : t('matchingWords.working-time.metBeside', { other });
  return { sentences: [sentence], waysOut: [], law: [] };
}

/** `verpleegkundige of verzorgende IG`: any one of the titles will do. */
function anyOf(titles: readonly LegalTitle[], { t }: Say): string {
  const names = titles.map((title) => inSentence(t(`vocabulary.legalTitle.${title}`)));
  const last = names.at(-1);
  if (last === undefined || names.length === 1) return last ?? '';
  // A list with "of" has commas before it, as one with "en" has.
  const first = names.slice(0, -1).join(', ');
  return t('matchingWords.title.anyOf', { first, last });
}
