import { wordsOfAbility } from './ability-words.ts';
import type { PartOf, PartSentences } from './part-words.ts';
import { anyOf, inSentence } from './say.ts';
import type { Say } from './say.ts';

/** The protected title that the work asks by law. */
export function wordsOfTitle(part: PartOf<'title'>, say: Say): PartSentences {
  const { t, reader, locale } = say;
  const asked = anyOf(part.asked, say);
  if (part.waysOut.includes('have-registration-checked')) {
    return {
      sentences: [t('matchingWords.title.unchecked', { asked, reader })],
      waysOut: [
        t('matchingWords.registration.haveChecked', { reader }),
        t('matchingWords.registration.before'),
      ],
      law: part.rules,
      ...toCheck(part, say),
    };
  }
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

/** Every reserved procedure, with being able and being allowed apart. */
export function wordsOfProcedures(part: PartOf<'procedure'>, say: Say): PartSentences {
  const { t, locale } = say;
  const abilities = part.procedures.map((one) => wordsOfAbility(one, say));
  const rules = part.procedures.flatMap(({ authority, rule }) =>
    rule === null || authority === 'none' ? [] : [rule.explanation[locale]],
  );
  return {
    // Two procedures under one rule need its explanation once.
    sentences: [
      ...abilities.map(
        ({ name, able, allowed }) =>
          `${name}. ${t('matchingWords.ability.able')}: ${inSentence(able)} ` +
          `${t('matchingWords.ability.allowed')}: ${inSentence(allowed)}`,
      ),
      ...new Set(rules),
    ],
    waysOut: [...new Set(abilities.flatMap(({ waysOut }) => waysOut))],
    law: part.procedures.flatMap(({ rule }) => rule ?? []),
    abilities,
    ...toCheck(part, say),
  };
}

/** What counts by own word only stands as "to be checked", not as something to talk about. */
function toCheck({ waysOut }: Pick<PartOf<'title'>, 'waysOut'>, { t }: Say) {
  return waysOut.includes('have-registration-checked')
    ? { state: t('matchingWords.registration.toCheck') }
    : {};
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
      ...part.adaptations.map((adaptation) =>
        t('matchingWords.work-condition.swapped', {
          adaptation: t(`vocabulary.jobAdaptation.${adaptation}`),
        }),
      ),
    ],
    waysOut: part.notMet.length === 0 ? [] : [t('matchingWords.work-condition.ask')],
    law: [],
  };
}

/** The build-up of hours of the person against the job; in the person's own view only. */
export function wordsOfBuildUp(part: PartOf<'build-up'>, { t, formats }: Say): PartSentences {
  const { steps, growth, hoursMin, shortfall, reachedHours } = part;
  const own = formats.list(
    steps.map(({ afterWeeks, hoursPerWeek }) =>
      t(afterWeeks === 0 ? 'matchingWords.build-up.start' : 'matchingWords.build-up.step', {
        weeks: afterWeeks,
        hours: formats.hours(hoursPerWeek),
      }),
    ),
  );
  const sentences = [t('matchingWords.build-up.own', { steps: own })];
  const full = formats.hours(hoursMin);
  if (growth === null) {
    sentences.push(
      t(shortfall === null ? 'matchingWords.build-up.open' : 'matchingWords.build-up.tooFew', {
        full,
      }),
    );
  } else {
    sentences.push(
      growth.fullAfterWeeks === 0
        ? t('matchingWords.build-up.askedAtOnce', { full })
        : t('matchingWords.build-up.asked', {
            start: formats.hours(growth.startHours),
            weeks: growth.fullAfterWeeks,
            full,
          }),
    );
    if (shortfall === 'start') sentences.push(t('matchingWords.build-up.startShort'));
    if (shortfall === 'full') {
      sentences.push(
        t('matchingWords.build-up.fullShort', { reached: formats.hours(reachedHours) }),
      );
    }
    if (shortfall === null) sentences.push(t('matchingWords.build-up.met'));
  }
  if (part.isSwapped) sentences.push(t('matchingWords.build-up.swapped'));
  const waysOut = part.waysOut.flatMap((wayOut) => {
    if (wayOut === 'ask-owner-to-let-grow') return [t('matchingWords.build-up.ask')];
    return wayOut === 'more-hours' ? [t('matchingWords.build-up.moreHours')] : [];
  });
  return { sentences, waysOut, law: [] };
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
