import { CODES_IN_WORDS } from '@inzetbaar/application/passports';
import { expect, test } from 'vitest';
import enEvidence from '../../apps/web/src/i18n/messages/en/evidence.json' with { type: 'json' };
import enVocabulary from '../../apps/web/src/i18n/messages/en/vocabulary.json' with { type: 'json' };
import nlEvidence from '../../apps/web/src/i18n/messages/nl/evidence.json' with { type: 'json' };
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
