import type { PartOf, PartSentences } from './part-words.ts';
import { branchName, extraKm } from './say.ts';
import type { Say } from './say.ts';
import { timesInWords } from './times-in-words.ts';

/** Weekly hours of both sides. */
export function wordsOfHours(part: PartOf<'hours'>, { t, formats, reader }: Say): PartSentences {
  const offered = formats.hoursRange(part.offered.min, part.offered.max);
  const asked = formats.hoursRange(part.asked.min, part.asked.max);
  if (part.overlap !== null) {
    const overlap = formats.hoursRange(part.overlap.min, part.overlap.max);
    const sentence =
      part.status === 'met'
        ? t('matchingWords.hours.met', { reader, offered, asked })
        : t('matchingWords.hours.partly', { reader, offered, asked, overlap });
    return { sentences: [sentence], waysOut: [], law: [] };
  }
  const hours = formats.hours(part.missingHours);
  if (part.offered.max < part.asked.min) {
    const needed = formats.hours(part.asked.min);
    const most = formats.hours(part.offered.max);
    return {
      sentences: [t('matchingWords.hours.tooFew', { reader, needed, offered: most })],
      waysOut: [t('matchingWords.hours.moreHours', { hours })],
      law: [],
    };
  }
  const needed = formats.hours(part.asked.max);
  const least = formats.hours(part.offered.min);
  return {
    sentences: [t('matchingWords.hours.tooMany', { reader, needed, offered: least })],
    waysOut: [t('matchingWords.hours.fewerHours', { hours })],
    law: [],
  };
}

/** Days and times of both sides. */
export function wordsOfAvailability(part: PartOf<'availability'>, say: Say): PartSentences {
  const { t, reader } = say;
  const waysOut = part.status === 'met' ? [] : [t('matchingWords.availability.discuss')];
  if (part.notStatedBy.length > 0) {
    const sentences = [
      ...(part.notStatedBy.includes('person')
        ? [t('matchingWords.availability.notStatedByPerson', { reader })]
        : []),
      ...(part.notStatedBy.includes('vacancy')
        ? [t('matchingWords.availability.notStatedByVacancy')]
        : []),
    ];
    return { sentences, waysOut, law: [] };
  }
  const total = part.asked.length;
  const met = total - part.missing.length;
  const missing = timesInWords(part.missing, say);
  if (part.missing.length === 0) {
    return { sentences: [t('matchingWords.availability.met', { reader })], waysOut: [], law: [] };
  }
  const sentence =
    met === 0
      ? t('matchingWords.availability.missing', { reader, missing })
      : t('matchingWords.availability.partly', { reader, met, total, missing });
  return { sentences: [sentence], waysOut, law: [] };
}

/** Distance, beside what the person wants to travel. */
export function wordsOfTravel(part: PartOf<'travel'>, { t, formats, reader }: Say): PartSentences {
  const { distanceKm, limitKm, status } = part;
  if (distanceKm === null) {
    return { sentences: [t('matchingWords.travel.unknown')], waysOut: [], law: [] };
  }
  const distance = formats.km(distanceKm);
  if (limitKm === null) {
    // A recruiter learns that it is too far, not where the limit of the person lies.
    const sentence =
      status === 'blocked'
        ? t('matchingWords.travel.tooFarForOther', { distance, reader })
        : t('matchingWords.travel.met', { distance });
    return { sentences: [sentence], waysOut: [], law: [] };
  }
  const limit = formats.km(limitKm);
  if (status !== 'blocked') {
    const sentence = t('matchingWords.travel.withinLimit', { distance, reader, limit });
    return { sentences: [sentence], waysOut: [], law: [] };
  }
  const extra = formats.km(extraKm(distanceKm, limitKm));
  return {
    sentences: [t('matchingWords.travel.tooFar', { distance, reader, limit })],
    waysOut: [t('matchingWords.travel.widen', { reader, extra })],
    law: [],
  };
}

/** Wished branches and forms. */
export function wordsOfWishes(part: PartOf<'wishes'>, say: Say): PartSentences {
  const { t, formats, reader } = say;
  const branch = branchName(part.branch, say);
  const forms = formats.list(part.sharedForms.map((form) => t(`vocabulary.placementForm.${form}`)));
  const sentences = [
    ...(part.branchWished === true ? [t('matchingWords.wishes.branch', { reader, branch })] : []),
    ...(part.branchWished === false
      ? [t('matchingWords.wishes.otherBranch', { reader, branch })]
      : []),
    ...(part.formsWished === true ? [t('matchingWords.wishes.forms', { reader, forms })] : []),
    ...(part.formsWished === false ? [t('matchingWords.wishes.otherForms', { reader })] : []),
  ];
  return {
    sentences: sentences.length > 0 ? sentences : [t('matchingWords.wishes.none', { reader })],
    waysOut: [],
    law: [],
  };
}
