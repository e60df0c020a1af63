import type { HealthKind, RefusalRule } from './health-words.ts';
import { mentionsIn } from './mentions.ts';
import { noteWordsOf } from './note-words.ts';
import { isOwn } from './whose.ts';

/** Words of a note that may not be recorded about the person. */
export interface HealthFinding {
  /** Place in the text in UTF-16 code units, the end not included: `text.slice(start, end) === phrase`. */
  start: number;
  end: number;
  phrase: string;
  kind: HealthKind;
  rule: RefusalRule;
}

export interface ScreenedNote {
  /** In the order of the text, none within another. Empty: the note may be kept. */
  findings: readonly HealthFinding[];
}

/**
 * Screens a Dutch note about a person: finds what names an illness, complaint, treatment, medication or
 * private circumstance of that person or the family, and lets work with clients who have it pass.
 * Denying an illness names it. Pure, takes any text, never throws, linear in its length.
 *
 * Source: Autoriteit Persoonsgegevens, Beleidsregels De zieke werknemer (Stcrt. 2016, 21703).
 */
export function screenNote(text: string): ScreenedNote {
  const words = noteWordsOf(text);
  const mentions = mentionsIn(words);
  const named = new Set<number>();
  for (const { first, last } of mentions) for (let at = first; at <= last; at += 1) named.add(at);
  const findings: HealthFinding[] = [];
  for (const mention of mentions) {
    const start = words[mention.first]?.start;
    const end = words[mention.last]?.end;
    if (start === undefined || end === undefined || !isOwn(words, mention, named)) continue;
    const { kind, rule } = mention;
    findings.push({ start, end, phrase: text.slice(start, end), kind, rule });
  }
  return { findings };
}
