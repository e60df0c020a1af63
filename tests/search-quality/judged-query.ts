/** A query as people type it, with the ids that answer it: one of them belongs among the first three. */
export type JudgedQuery = readonly [query: string, right: readonly string[]];

/** Reads `query → id id` lines; whoever edits them gets any of the ids counted as right. */
export const judged = (text: string): readonly JudgedQuery[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [query = '', ids = ''] = line.split('→');
      return [query.trim(), ids.trim().split(/\s+/u)];
    });
