/**
 * How vacancies say the skills of a group in running sentences, by skill, beside the label and the
 * synonyms that people search with.
 *
 * Phrases are divided by `;`, the words of a phrase by spaces, and `|` stands between words of which
 * one is enough: `deel|geef medicijn|medicatie`. Words are compared by stem, in any order, with a few
 * others between; `wond*` is any word that begins so; a word with capitals counts only when it is
 * written with those.
 */
export type GroupPhrases = Readonly<Record<string, string>>;
