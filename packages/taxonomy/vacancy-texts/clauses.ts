import type { Word } from './words.ts';

/** Ends in a t without being the finite verb of a clause. */
const NO_VERB =
  /(?:ent|ant|get|heid|iteit|kracht|dienst|nacht|recht|zicht|dacht|macht|tocht|acht|plicht|specht|echt|icht|kunst|lijst|post|rust|feest|markt|punt|krant|arts|inst|ist|est|aat|eet|iet|oot|aait|cht)$/;
const SMALL = new Set('met het niet wat dat dit tot uit met laat past juist last'.split(' '));

/** Words that a new clause can begin with. */
const SUBJECTS = new Set('je jij u we wij ze zij hij er dan daarna daarnaast ook soms'.split(' '));

function isVerb({ folded }: Word): boolean {
  return folded.length > 3 && folded.endsWith('t') && !SMALL.has(folded) && !NO_VERB.test(folded);
}

/**
 * False where a clause with a verb of its own begins between the words at these places: in "je zuigt
 * slijm weg, wisselt de canule" nobody sucks a canule. A row of verbs before their object stays one:
 * "je deelt, controleert en geeft medicatie".
 */
export function isSameClause(words: readonly Word[], at: readonly number[]): boolean {
  const [first, last] = [Math.min(...at), Math.max(...at)];
  for (let place = first + 1; place <= last; place += 1) {
    const word = words[place];
    const before = words[place - 1];
    if (word === undefined || before === undefined) continue;
    const opens = word.afterBreak || (before.folded === 'en' && place - 1 > first);
    if (opens && SUBJECTS.has(word.folded)) return false;
    if (!opens || !isVerb(word)) continue;
    const previous = before.folded === 'en' ? words[place - 2] : before;
    if (previous !== undefined && !isVerb(previous)) return false;
  }
  return true;
}
