import { calendarDate, line, uniqueList } from '@inzetbaar/contracts/http';
import { createTranslator } from 'use-intl/core';
import { expect, test } from 'vitest';
import { z } from 'zod';
import * as core from '../../i18n/messages/nl/core.ts';
import { issueWords } from './issueWords.ts';

const t = createTranslator({
  locale: 'nl',
  messages: { common: core.common },
  namespace: 'common.issues',
});

/** What a person reads about a value that a schema refuses. */
function wordsFor(schema: z.ZodType, value: unknown): string | undefined {
  const issue = schema.safeParse(value, { reportInput: true }).error?.issues[0];
  return issue === undefined ? undefined : issueWords(issue, t);
}

test.each([
  ['an empty line', line(10), '', 'Vul dit in.'],
  ['an empty line of which more is asked', line(9, 4), '', 'Vul dit in.'],
  ['a line that is too long', line(3), 'lang', 'Dit is te lang. Gebruik hoogstens 3 tekens.'],
  ['a line that is too short', line(9, 4), 'kor', 'Dit is te kort. Gebruik minstens 4 tekens.'],
  ['a control character', line(9), 'a\u0000b', 'Hier staat een teken in dat niet mag.'],
  ['no number', z.number(), null, 'Vul dit in.'],
  ['letters for a number', z.number(), 'zes', 'Vul een getal in.'],
  ['a number that is too high', z.number().max(40), 60, 'Vul 40 of minder in.'],
  ['a number that is too low', z.number().min(2), 1, 'Vul 2 of meer in.'],
  ['no choice', z.enum(['a', 'b']), null, 'Maak een keuze.'],
  ['another choice', z.enum(['a', 'b']), 'c', 'Kies iets uit de lijst.'],
  ['no item', z.array(z.string()).min(1), [], 'Maak een keuze.'],
  ['too many items', z.array(z.string()).max(1), ['a', 'b'], 'Kies er hoogstens 1.'],
  ['an item twice', uniqueList(z.string(), 5), ['a', 'a'], 'Iets staat er dubbel in.'],
  ['a day that does not exist', calendarDate, '2026-02-30', 'Dit is geen datum die bestaat.'],
  [
    'half an address',
    z.email(),
    'noor@',
    'Dit is geen volledig e-mailadres. Bijvoorbeeld: naam@voorbeeld.nl.',
  ],
] as const)('%s is told in words', (_, schema, value, words) => {
  expect(wordsFor(schema, value)).toBe(words);
});
