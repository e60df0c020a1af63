import { CODES_IN_WORDS } from '@inzetbaar/application/passports';
import { CASE_CODES_IN_WORDS } from '@inzetbaar/application/second-track';
import { expect, test } from 'vitest';
import enEvidence from '../../apps/web/src/i18n/messages/en/evidence.json' with { type: 'json' };
import enSecondTrack from '../../apps/web/src/i18n/messages/en/secondTrack.json' with { type: 'json' };
import enVocabulary from '../../apps/web/src/i18n/messages/en/vocabulary.json' with { type: 'json' };
import nlEvidence from '../../apps/web/src/i18n/messages/nl/evidence.json' with { type: 'json' };
import nlSecondTrack from '../../apps/web/src/i18n/messages/nl/secondTrack.json' with { type: 'json' };
import nlVocabulary from '../../apps/web/src/i18n/messages/nl/vocabulary.json' with { type: 'json' };

test.each([
  ['nl', nlVocabulary, nlEvidence],
  ['en', enVocabulary, enEvidence],
] as const)('paper says in %s what the screens say', (language, vocabulary, evidence) => {
  expect(CODES_IN_WORDS[language]).toEqual({
    level: vocabulary.entrustment,
    recency: vocabulary.recency,
    evidence: evidence.kind,
    title: vocabulary.legalTitle,
    branch: vocabulary.branch,
    form: vocabulary.placementForm,
    condition: vocabulary.workCondition,
  });
});

test.each([
  ['nl', nlSecondTrack],
  ['en', enSecondTrack],
] as const)('the appendix says in %s what the screens of a case say', (language, words) => {
  const { status, obligation, by, ground, prospect, outcome, effortCodes } = words;
  const { kind: effort, ...codes } = effortCodes;
  expect(CASE_CODES_IN_WORDS[language]).toEqual({
    status,
    obligation,
    by,
    ground,
    prospect,
    outcome,
    effort,
    ...codes,
  });
});
