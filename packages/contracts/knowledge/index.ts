import {
  KNOWLEDGE_ACTIONS,
  KNOWLEDGE_KINDS,
  KNOWLEDGE_LIMITS,
  KNOWLEDGE_PARTIES,
  KNOWLEDGE_STATUSES,
  KNOWLEDGE_SUBJECTS,
  TOPIC_KINDS,
} from '@inzetbaar/domain/knowledge';
import { z } from 'zod';
import {
  defineEndpoint,
  flagParameter,
  id,
  idParams,
  instant,
  line,
  nothing,
  page,
  pageQuery,
  text,
} from '../http/index.ts';

/** Phrases that the check marked and the writer keeps, as they stand in the text. */
const kept = z
  .array(z.string().min(1).max(KNOWLEDGE_LIMITS.phrase))
  .max(KNOWLEDGE_LIMITS.keptPhrases)
  .default([]);
const words = text(KNOWLEDGE_LIMITS.text, 10);
const topic = {
  subject: z.enum(KNOWLEDGE_SUBJECTS),
  title: line(KNOWLEDGE_LIMITS.title, 5),
  text: words,
  kept,
};
/** Without an organisation: the only one that the account guides for. */
const organisationId = id.nullable().default(null);

export const topicToShare = z.strictObject({ kind: z.enum(TOPIC_KINDS), ...topic, organisationId });
export const answerToShare = z.strictObject({ text: words, kept, organisationId });
/** Of an answer the subject and the title are left out. */
export const entryToChange = z.strictObject({
  text: words,
  kept,
  subject: topic.subject.optional(),
  title: topic.title.optional(),
});

export const knowledgeEntry = z.object({
  id,
  kind: z.enum(KNOWLEDGE_KINDS),
  questionId: id.nullable(),
  subject: z.enum(KNOWLEDGE_SUBJECTS).nullable(),
  title: z.string().nullable(),
  text: z.string(),
  /** Null where the account is no more. */
  author: z.string().nullable(),
  organisation: z.string(),
  status: z.enum(KNOWLEDGE_STATUSES),
  /** What the reader is to it. */
  party: z.enum(KNOWLEDGE_PARTIES),
  /** What the reader may do now. */
  actions: z.array(z.enum(KNOWLEDGE_ACTIONS)),
  answers: z.number().int(),
  /** The asker marked an answer. */
  isSolved: z.boolean(),
  version: z.number().int(),
  createdAt: instant,
  /** Null where it is as it was first written. */
  changedAt: instant.nullable(),
});
export type KnowledgeEntry = z.infer<typeof knowledgeEntry>;

const knowledgeAnswer = z.object({ ...knowledgeEntry.shape, isHelpful: z.boolean() });
export type KnowledgeAnswer = z.infer<typeof knowledgeAnswer>;

/** To whom this is not for, it is not there: `404`, whatever the address. */
const shared = { tag: 'knowledge', access: 'signed-in' } as const;

export const listTopics = defineEndpoint({
  ...shared,
  method: 'get',
  path: '/knowledge/entries',
  status: 200,
  summary: 'Articles and questions that case managers share; with words the best first',
  query: z.strictObject({
    ...pageQuery,
    q: z.string().trim().min(1).max(100).optional(),
    subject: z.enum(KNOWLEDGE_SUBJECTS).optional(),
    kind: z.enum(TOPIC_KINDS).optional(),
    mine: flagParameter.optional(),
  }),
  response: page(knowledgeEntry),
});
export const shareTopic = defineEndpoint({
  ...shared,
  method: 'post',
  path: '/knowledge/entries',
  status: 201,
  etag: true,
  summary: 'Share an article or a question, once nobody can be recognised in it',
  body: topicToShare,
  response: knowledgeEntry,
});
export const listKnowledgeToCheck = defineEndpoint({
  ...shared,
  method: 'get',
  path: '/knowledge/reported',
  status: 200,
  summary: 'Entries and answers that a reader reported, for the platform administrator',
  query: z.strictObject(pageQuery),
  response: page(knowledgeEntry),
});
export const readKnowledgeEntry = defineEndpoint({
  ...shared,
  method: 'get',
  path: '/knowledge/entries/{id}',
  status: 200,
  etag: true,
  summary: 'One article, question or answer',
  params: idParams,
  response: knowledgeEntry,
});
export const changeKnowledgeEntry = defineEndpoint({
  ...shared,
  method: 'put',
  path: '/knowledge/entries/{id}',
  status: 200,
  etag: true,
  ifMatch: true,
  summary: 'Write an own article, question or answer anew',
  params: idParams,
  body: entryToChange,
  response: knowledgeEntry,
});
export const withdrawKnowledgeEntry = defineEndpoint({
  ...shared,
  method: 'delete',
  path: '/knowledge/entries/{id}',
  status: 204,
  summary: 'Erase an own entry, or take one down as platform administrator; its answers go with it',
  params: idParams,
  response: nothing,
});
export const reportKnowledgeEntry = defineEndpoint({
  ...shared,
  method: 'post',
  path: '/knowledge/entries/{id}/report',
  status: 204,
  summary: 'Say that somebody can be recognised: it goes out of sight until it is checked',
  params: idParams,
  response: nothing,
});
export const showKnowledgeEntry = defineEndpoint({
  ...shared,
  method: 'post',
  path: '/knowledge/entries/{id}/show',
  status: 200,
  summary: 'Put a reported entry in sight again, as platform administrator',
  params: idParams,
  response: knowledgeEntry,
});
export const listKnowledgeAnswers = defineEndpoint({
  ...shared,
  method: 'get',
  path: '/knowledge/entries/{id}/answers',
  status: 200,
  summary: 'The answers to a question, the helpful one first',
  params: idParams,
  query: z.strictObject(pageQuery),
  response: page(knowledgeAnswer),
});
export const answerQuestion = defineEndpoint({
  ...shared,
  method: 'post',
  path: '/knowledge/entries/{id}/answers',
  status: 201,
  summary: 'Answer a question, once nobody can be recognised in the answer',
  params: idParams,
  body: answerToShare,
  response: knowledgeEntry,
});
export const markHelpfulAnswer = defineEndpoint({
  ...shared,
  method: 'put',
  path: '/knowledge/entries/{id}/helpful-answer',
  status: 200,
  summary: 'Mark the answer that helped with an own question, or none',
  params: idParams,
  body: z.strictObject({ answerId: id.nullable() }),
  response: knowledgeEntry,
});
