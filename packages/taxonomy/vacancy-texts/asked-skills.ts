import type { EntrustmentLevel } from '@inzetbaar/domain/passports';
import type { SkillImportance, VacancyProposals } from '@inzetbaar/domain/vacancies';
import { type ExpectedSkills, expectedIn } from './expected-skills.ts';
import type { Occupation } from '../occupations/index.ts';
import { foldText } from '../text/index.ts';
import type { Sentence } from './sentences.ts';
import type { SkillTerms } from './terms.ts';
import type { Word } from './words.ts';

type AskedSkill = VacancyProposals['skills'][number];

/** What a skill is asked at where the text does not say: under indirect supervision. */
const USUAL_LEVEL: EntrustmentLevel = 3;

const DESIRABLE =
  /\b(pre|een (grote |dikke )?plus|pluspunt|mooi meegenomen|meegenomen|bij voorkeur|voorkeur|wenselijk|gewenst|voordeel|meerwaarde|is handig|handig als|fijn als|leuk als|prettig|eventueel|mag ook|is mooi)\b/;
/** Makes only what follows a plus. */
const LEADS_DESIRABLE = /\b(?:bij voorkeur|het liefst|liefst|eventueel)\b/i;
const LEVELS: readonly (readonly [RegExp, EntrustmentLevel])[] = [
  [
    /\b(onder (directe )?(begeleiding|toezicht)|basiskennis|eerste ervaring|enige (ervaring|kennis))\b/,
    2,
  ],
  [/\b(zelfstandig|ruime ervaring|aantoonbare|gedegen|ervaren|specialist\w*|beheers\w*)\b/, 4],
];

/** Says that what stands near it is not needed; `niet alleen` and `geen moeite met` say the reverse. */
const NOT_NEEDED =
  /\bniet (nodig|vereist|noodzakelijk|verplicht|gevraagd|van belang|belangrijk)\b|\bhoef\w*|\bgeen (eis|voorwaarde|vereiste|must)\b/;
const ABSENT = new Set(['geen', 'zonder']);
const NOT_ABSENT_AFTER = new Set(['moeite', 'probleem', 'problemen', 'bezwaar']);
const NOT_NEEDED_AFTER =
  /^(maar )?(is |het )*(hoeft niet|niet (nodig|verplicht|vereist|noodzakelijk)|geen (eis|must|voorwaarde))/;
/** `geen` and `zonder` reach so many words ahead. */
const ABSENT_REACH = 6;
const NEW_CLAUSE = /[,:]|\b(?:maar|wel|dan)\b/i;

/** Colleagues, partners or pupils with whom one works are not what is asked. */
const WITH_OTHERS = /\b(samen(werken)? met( de)?|naast de|collega)\s*$/;
/** Partners that one works together with, in a row or not. */
const WITH_PARTNERS =
  /\b(?:samen|bespreek\w*|samenwerk\w*|overleg\w*|contact\w*|afstemming|schakel\w*) (?:\w+ )?(?:met|tussen)\b(?!.*\b(?:je|en (?!het|met|dat)\w{3,}t)\b)/;
/** Who is in the team is no more asked than a partner is. */
const IN_TEAM = /\b(?:team|teams|collegas|bestaat|bestaan|werken) (?:van|met|uit)(?: \w+){0,12} ?$/;
/** A place is where one works, or just a place that somebody goes to. */
const PLACE =
  /(?:huis|huizen|opvang|poli|corporatie|corporaties|club|centrum|kliniek|bureau|groep|afdeling)$/;
const AT_WORK =
  /\b(?:op|in|bij|binnen|werken|ervaring)(?: (?:een|onze|ons|de|het|jouw))?(?: \w+)? ?$/;
/** Words for somebody with an occupation. */
const PERSON =
  /(?:werker|begeleider|verpleegkundige|verzorgende|assistente?|medewerker|secretaresse|planner|coach|consulent|therapeut|specialist|psycholoog|psychologen|logopedist|dietist|gastvrouw|gastheer|coordinator|manager|adviseur|beheerder|laborant|psychiater|deskundige|functionaris|voogd|beveiliger|chauffeur|kok|trainer|docent|recruiter|roosteraar|leider|bemiddelaar|mentor|arts|artsen|monteur|technicus|helpende|maatje|regisseur|bewindvoerder)(?:e?n|s|es|sen)?$/;
/** Before a word for a person: that person is wanted. */
const WANTED =
  /\b(?:als|ben|bent|word|wordt|zoeken|zoekt|gezocht|functie|vacature|rol|diploma|opleiding|ervaring|een|jij)(?: \w+){0,2} ?$/;
/** The weight of a hit that is sure whatever the function: two words together. */
const SURE = 3;
/** The weight of a hit that is sure in any text: three words together. */
const SURE_ANYWHERE = 4;
/** A word of so many letters says enough by itself. */
const TELLING = 8;
/** The title and what is said at once after it. */
const FIRST_SENTENCES = 3;

/** A skill that words of a sentence may ask, before the whole text is looked at. */
interface Candidate extends AskedSkill {
  /** How many words say it; more is surer. */
  weight: number;
  isLoose: boolean;
  /** False for one short word, which is enough only for what such a function does. */
  isTelling: boolean;
  /** Stands after words such as "ervaring met", which lead to what is asked. */
  isNamed: boolean;
  /** Which words of which sentence, to see whether another skill was read in the same. */
  words: string;
  isAboutEmployer: boolean;
}

/**
 * The skills that sentences ask, each once, with the first phrase that it came from. What such a
 * function usually has counts as soon as it is said; what fits with nothing else in the text must be
 * said clearly (`isCredible`). `occupations` are those in the title.
 */
export function askedSkills(
  sentences: readonly Sentence[],
  terms: SkillTerms,
  occupations: readonly Occupation[],
): AskedSkill[] {
  const candidates = candidatesIn(sentences, terms);
  const expected = expectedIn(
    occupations,
    new Set(candidates.filter(({ isLoose }) => !isLoose).map(({ skillId }) => skillId)),
  );
  const usualWords = new Set(
    candidates.filter(({ skillId }) => expected.isUsual(skillId)).map(({ words }) => words),
  );
  const asked = new Map<string, AskedSkill>();
  for (const candidate of candidates) {
    const { skillId, start, end, importance, level, words } = candidate;
    if (!expected.isUsual(skillId)) {
      // One phrase that stands for two skills: the one that is usual is meant.
      if (usualWords.has(words) || !isCredible(candidate, expected)) continue;
    }
    const known = asked.get(skillId);
    if (known === undefined) asked.set(skillId, { skillId, start, end, importance, level });
    // Asked twice, once as a must: then it is a must.
    else if (importance === 'essential') asked.set(skillId, { ...known, importance });
  }
  return [...asked.values()].toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** Whether a skill that such a function does not usually have is said clearly enough. */
function isCredible(
  { skillId, isAboutEmployer, isLoose, isNamed, isTelling, weight }: Candidate,
  { isOfKind, isRelated }: ExpectedSkills,
): boolean {
  if (isAboutEmployer || isLoose) return false;
  if (weight >= SURE_ANYWHERE || isNamed) return true;
  return isTelling ? isOfKind(skillId) || isRelated(skillId) : isOfKind(skillId);
}

function candidatesIn(sentences: readonly Sentence[], terms: SkillTerms): Candidate[] {
  return sentences.flatMap((sentence, index) =>
    terms.find(sentence.words).flatMap(({ skillId, first, last, weight, words, isLoose }) => {
      const [from, to] = [sentence.words[first], sentence.words[last]];
      if (from === undefined || to === undefined || isNegated(sentence, from, to)) return [];
      if (isOfOthers(sentence, index, first, last)) return [];
      return [
        {
          skillId,
          start: from.start,
          end: to.end,
          importance: importanceIn(sentence, from),
          level: levelIn(sentence),
          weight,
          isLoose,
          isTelling: weight >= SURE || from.folded.length >= TELLING,
          isNamed: NAMED_AFTER.test(foldedBefore(sentence, first)),
          words: `${index}: ${words.join(' ')}`,
          isAboutEmployer: sentence.isAboutEmployer,
        },
      ];
    }),
  );
}

/** True where words of a sentence name a colleague, a partner or just a place. */
function isOfOthers(sentence: Sentence, index: number, first: number, last: number): boolean {
  const from = sentence.words[first];
  if (from === undefined) return false;
  const before = foldedBefore(sentence, first);
  if (WITH_OTHERS.test(before)) return true;
  if (first !== last) return false;
  if (WITH_PARTNERS.test(before)) return true;
  if (PERSON.test(from.folded) && IN_TEAM.test(before)) return true;
  if (index < FIRST_SENTENCES) return false;
  return (PLACE.test(from.folded) && !AT_WORK.test(before)) || isSomebodyElse(from, before);
}

/** "Cliënten met" and "ervaring met" lead to what is asked by name. */
const NAMED_AFTER =
  /\b(?:(?:ervaring|affiniteit|kennis|bekend|bekendheid|ervaren)(?: \w+){0,3} (?:met|van|in|op)|(?:clienten|patienten|bewoners|mensen|ouderen|jongeren|kinderen|volwassenen|deelnemers|gezinnen) (?:\w+ )?met)(?: \w+){0,4} ?$/;

/** The words before one, folded. */
function foldedBefore({ words }: Sentence, at: number): string {
  return words
    .slice(0, at)
    .map(({ folded }) => folded)
    .join(' ');
}

/** True for "de jobcoach" in a sentence that does not say that a jobcoach is wanted. */
function isSomebodyElse({ folded }: Word, before: string): boolean {
  return PERSON.test(folded) && !WANTED.test(before);
}

/** True where the clause around the words from-to says that it is not needed. */
export function isNegated(sentence: Sentence, from: Word, to: Word): boolean {
  const clause = clauseAround(sentence, from.start - sentence.start, to.end - sentence.start);
  const folded = foldText(clause.text);
  if (NOT_NEEDED.test(folded)) return true;
  // "Dialect spreken helpt, maar hoeft niet."
  if (NOT_NEEDED_AFTER.test(foldText(clause.after))) return true;
  const before = sentence.words.filter(
    ({ start, end }) => start >= sentence.start + clause.start && end <= from.start,
  );
  return before.some(
    ({ folded: word }, at) =>
      ABSENT.has(word) &&
      before.length - at <= ABSENT_REACH &&
      !NOT_ABSENT_AFTER.has(before[at + 1]?.folded ?? ''),
  );
}

function clauseAround({ text }: Sentence, from: number, to: number) {
  let start = 0;
  for (const match of text.slice(0, from).matchAll(new RegExp(NEW_CLAUSE, 'gi'))) {
    start = match.index;
  }
  const next = text.slice(to).search(NEW_CLAUSE);
  const end = next < 0 ? text.length : to + next;
  return { start, text: text.slice(start, end), after: text.slice(end) };
}

function importanceIn({ text, start, inDesirablePart }: Sentence, from: Word): SkillImportance {
  if (inDesirablePart) return 'desirable';
  const leading = text.search(LEADS_DESIRABLE);
  if (leading >= 0) return from.start >= start + leading ? 'desirable' : 'essential';
  return DESIRABLE.test(foldText(text)) ? 'desirable' : 'essential';
}

function levelIn({ text }: Sentence): EntrustmentLevel {
  const folded = foldText(text);
  return LEVELS.find(([words]) => words.test(folded))?.[1] ?? USUAL_LEVEL;
}
