import {
  type AnswerView,
  answerQuestion as answerQuestionOf,
  changeEntry,
  type KnowledgeView,
  listAnswers,
  listToCheck,
  listTopics as listTopicsOf,
  markHelpful,
  readEntry,
  reportEntry,
  shareTopic as shareTopicOf,
  showEntry,
  withdrawEntry,
} from '@inzetbaar/application/knowledge';
import type { Clock, Ids, Transaction } from '@inzetbaar/application/ports';
import {
  answerQuestion,
  changeKnowledgeEntry,
  type KnowledgeAnswer,
  type KnowledgeEntry,
  listKnowledgeAnswers,
  listKnowledgeToCheck,
  listTopics,
  markHelpfulAnswer,
  readKnowledgeEntry,
  reportKnowledgeEntry,
  shareTopic,
  showKnowledgeEntry,
  withdrawKnowledgeEntry,
} from '@inzetbaar/contracts/knowledge';
import type { BodyOf } from '@inzetbaar/contracts/http';
import { presentingConflict } from '../http/conflicts.ts';
import { type Answer, type Route, route } from '../http/mount.ts';

interface KnowledgeDependencies {
  transaction: Transaction;
  clock: Clock;
  ids: Ids;
}

/** What case managers share with one another. */
export function knowledgeRoutes(dependencies: KnowledgeDependencies): Route[] {
  const list = listTopicsOf(dependencies);
  const toCheck = listToCheck(dependencies);
  const read = readEntry(dependencies);
  const share = shareTopicOf(dependencies);
  const change = changeEntry(dependencies);
  const withdraw = withdrawEntry(dependencies);
  const report = reportEntry(dependencies);
  const show = showEntry(dependencies);
  const answers = listAnswers(dependencies);
  const answer = answerQuestionOf(dependencies);
  const mark = markHelpful(dependencies);
  return [
    route(listTopics, async ({ actor, query: { mine, ...request } }) => {
      const page = await list(actor, { ...request, isMine: mine });
      return { body: { ...page, items: page.items.map(presentEntry) } };
    }),
    route(shareTopic, async ({ actor, body }) => versioned(await share(actor, body))),
    route(listKnowledgeToCheck, async ({ actor, query }) => {
      const page = await toCheck(actor, query);
      return { body: { ...page, items: page.items.map(presentEntry) } };
    }),
    route(readKnowledgeEntry, async ({ actor, params }) => versioned(await read(actor, params.id))),
    route(changeKnowledgeEntry, ({ actor, params, body, expectedVersion }) =>
      presentingConflict(
        async () =>
          versioned(await change(actor, { id: params.id, expectedVersion, draft: given(body) })),
        presentEntry,
      ),
    ),
    route(withdrawKnowledgeEntry, async ({ actor, params }) => {
      await withdraw(actor, params.id);
      return { body: null };
    }),
    route(reportKnowledgeEntry, async ({ actor, params }) => {
      await report(actor, params.id);
      return { body: null };
    }),
    route(showKnowledgeEntry, async ({ actor, params }) => ({
      body: presentEntry(await show(actor, params.id)),
    })),
    route(listKnowledgeAnswers, async ({ actor, params, query }) => {
      const page = await answers(actor, { ...query, id: params.id });
      return { body: { ...page, items: page.items.map(presentAnswer) } };
    }),
    route(answerQuestion, async ({ actor, params, body }) => ({
      body: presentEntry(await answer(actor, { ...body, questionId: params.id })),
    })),
    route(markHelpfulAnswer, async ({ actor, params, body }) => ({
      body: presentEntry(await mark(actor, { id: params.id, answerId: body.answerId })),
    })),
  ];
}

function versioned(view: KnowledgeView): Answer<KnowledgeEntry> {
  return { body: presentEntry(view), version: view.stored.version };
}

/** What was left out is not there at all. */
function given({ subject, title, ...rest }: BodyOf<typeof changeKnowledgeEntry>) {
  return {
    ...rest,
    ...(subject === undefined ? {} : { subject }),
    ...(title === undefined ? {} : { title }),
  };
}

function presentEntry({ stored, party, actions }: KnowledgeView): KnowledgeEntry {
  const { id, kind, questionId, subject, title, text, status, answers, version } = stored;
  return {
    id,
    kind,
    questionId,
    subject,
    title,
    text,
    author: stored.authorName,
    organisation: stored.organisationName,
    status,
    party,
    actions: [...actions],
    answers,
    isSolved: stored.helpfulAnswerId !== null,
    version,
    createdAt: stored.createdAt.toISOString(),
    changedAt: version === 1 ? null : stored.updatedAt.toISOString(),
  };
}

function presentAnswer(view: AnswerView): KnowledgeAnswer {
  return { ...presentEntry(view), isHelpful: view.isHelpful };
}
