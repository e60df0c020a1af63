/**
 * What case managers share: an `article` tells what somebody learned, a `question` asks colleagues, an
 * `answer` hangs on a question.
 */
export const KNOWLEDGE_KINDS = ['article', 'question', 'answer'] as const;
export type KnowledgeKind = (typeof KNOWLEDGE_KINDS)[number];

/** What stands in a list; answers stand with their question. */
export const TOPIC_KINDS = ['article', 'question'] as const satisfies readonly KnowledgeKind[];
export type TopicKind = (typeof TOPIC_KINDS)[number];

/** What an article or a question is about. */
export const KNOWLEDGE_SUBJECTS = [
  'law',
  'conversations',
  'company-doctor',
  'uwv',
  'finding-work',
  'trial-and-agreement',
  'guidance-at-work',
  'other',
] as const;
export type KnowledgeSubject = (typeof KNOWLEDGE_SUBJECTS)[number];

/** `hidden`: a reader told that somebody can be recognised, and nobody has checked it yet. */
export const KNOWLEDGE_STATUSES = ['published', 'hidden'] as const;
export type KnowledgeStatus = (typeof KNOWLEDGE_STATUSES)[number];

/** Lengths in UTF-16 code units; `keptPhrases` and `answers` are counts. */
export const KNOWLEDGE_LIMITS = {
  title: 140,
  text: 5000,
  phrase: 200,
  keptPhrases: 50,
  answers: 100,
} as const;

/**
 * - `author`: who wrote it;
 * - `colleague`: another case manager in the region;
 * - `checker`: the platform, which stands between employers.
 */
export const KNOWLEDGE_PARTIES = ['author', 'colleague', 'checker'] as const;
export type KnowledgeParty = (typeof KNOWLEDGE_PARTIES)[number];

/** What can be done with an entry that is there. */
export const KNOWLEDGE_ACTIONS = ['change', 'withdraw', 'report', 'show'] as const;
export type KnowledgeAction = (typeof KNOWLEDGE_ACTIONS)[number];

interface ActionRow {
  action: KnowledgeAction;
  from: readonly KnowledgeStatus[];
  by: readonly KnowledgeParty[];
}

/**
 * Who may do what from which status. What is withdrawn or taken down is erased: a text in which somebody
 * can be recognised is kept nowhere. Who wrote it may mend it while it waits for the check, and nobody
 * checks what they wrote themselves.
 */
const ACTION_TABLE: readonly ActionRow[] = [
  { action: 'change', from: ['published', 'hidden'], by: ['author'] },
  { action: 'withdraw', from: ['published', 'hidden'], by: ['author', 'checker'] },
  { action: 'report', from: ['published'], by: ['colleague'] },
  { action: 'show', from: ['hidden'], by: ['checker'] },
];

/** What a party may do with an entry of this status, in the order of the table. */
export function knowledgeActions(
  status: KnowledgeStatus,
  party: KnowledgeParty,
): KnowledgeAction[] {
  return ACTION_TABLE.filter(({ from, by }) => from.includes(status) && by.includes(party)).map(
    ({ action }) => action,
  );
}
