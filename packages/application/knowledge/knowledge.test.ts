import type { Actor } from '@inzetbaar/domain/identity';
import { beforeEach, describe, expect, it } from 'vitest';
import { anId, issuesOf, refusalCodeOf, type SmallMarket, smallMarket } from '../testing/index.ts';
import { markHelpful, reportEntry, showEntry, withdrawEntry } from './guard-entry.ts';
import { listAnswers, listToCheck, listTopics, readEntry } from './read-entries.ts';
import { answerQuestion, changeEntry, shareTopic, type TopicDraft } from './write-entry.ts';

let market: SmallMarket;
let author: Actor;
let colleague: Actor;
let checker: Actor;
beforeEach(() => {
  market = smallMarket();
  author = market.region.own.caseManager;
  colleague = market.region.other.caseManager;
  checker = market.region.platformAdmin;
});

const draft = (change: Partial<TopicDraft> = {}): TopicDraft => ({
  subject: 'conversations',
  title: 'Een meeloopdag helpt',
  text: 'Een ochtend meelopen zegt meer dan drie gesprekken.',
  kept: [],
  ...change,
});
const share = async (change: object = {}, actor = author) => {
  const whole = { kind: 'article', organisationId: null, ...draft(), ...change } as const;
  return (await shareTopic(market.world)(actor, whole)).stored;
};
const ask = () => share({ kind: 'question', title: 'Wie betaalt de reiskosten?' });
const answer = async (
  questionId: string,
  text = 'De eigen werkgever betaalt.',
  actor = colleague,
) =>
  (await answerQuestion(market.world)(actor, { questionId, text, kept: [], organisationId: null }))
    .stored;
const read = (actor: Actor, id: string) => readEntry(market.world)(actor, id);
const lastAudit = () => market.world.tables.audit.at(-1);
const others = () =>
  [
    market.region.own.recruiter,
    market.region.own.admin,
    market.region.regionalCoordinator,
    market.region.traineeshipCoordinator,
    market.candidate,
  ] as const;

describe('shareTopic', () => {
  it('shares with case managers of every employer, with the name of the author, audit row and event', async () => {
    const { id } = await share();
    expect(await read(colleague, id)).toMatchObject({
      party: 'colleague',
      actions: ['report'],
      stored: {
        authorName: 'Casemanager van Zorggroep Geleenbeek',
        organisationName: 'Zorggroep Geleenbeek',
        status: 'published',
      },
    });
    expect(await read(author, id)).toMatchObject({
      party: 'author',
      actions: ['change', 'withdraw'],
    });
    expect(lastAudit()).toMatchObject({
      action: 'knowledge-entry.shared',
      subjectId: id,
      organisationId: market.region.own.organisation.id,
      details: { kind: 'article', kept: 0 },
    });
    expect(market.world.tables.outbox.at(-1)).toEqual({
      event: 'knowledge-entry.changed',
      subjectId: id,
    });
  });

  it('is not there for anybody else, to write or to read', async () => {
    const { id } = await ask();
    for (const actor of others()) {
      const tries = [
        share({}, actor),
        read(actor, id),
        listTopics(market.world)(actor, { limit: 20 }),
        listAnswers(market.world)(actor, { id, limit: 20 }),
        listToCheck(market.world)(actor, { limit: 20 }),
        answer(id, 'De eigen werkgever betaalt.', actor),
        changeEntry(market.world)(actor, { id, expectedVersion: 1, draft: draft() }),
        withdrawEntry(market.world)(actor, id),
        reportEntry(market.world)(actor, id),
        showEntry(market.world)(actor, id),
        markHelpful(market.world)(actor, { id, answerId: null }),
      ];
      for (const each of tries) expect(await refusalCodeOf(each)).toBe('not_found');
    }
  });

  it('knows no other organisation, and asks which where there are two', async () => {
    const { own, other } = market.region;
    expect(await refusalCodeOf(share({ organisationId: other.organisation.id }))).toBe('not_found');
    const both: Actor = {
      ...own.caseManager,
      roles: [...own.caseManager.roles, ...other.caseManager.roles],
    };
    expect(await issuesOf(share({}, both))).toEqual(['organisationId: required']);
    const { organisationId } = await share({ organisationId: other.organisation.id }, both);
    expect(organisationId).toBe(other.organisation.id);
  });

  it('refuses whom one can recognise and keeps nothing of it; what may stay is confirmed', async () => {
    const title = 'Bel Petra Jansen';
    const text = 'Onze medewerker van 54 jaar begon bij Geleenbeek.';
    expect(await issuesOf(share({ title, text }))).toEqual([
      'title: recognisable',
      'text: perhaps_recognisable',
    ]);
    expect(market.world.tables.knowledge.size).toBe(0);
    expect(market.world.tables.audit).toEqual([]);
    expect(await issuesOf(share({ title, kept: ['Petra Jansen'] }))).toEqual([
      'title: recognisable',
    ]);
    await share({ text, kept: ['54 jaar', 'geleenbeek'] });
    expect(lastAudit()?.details).toEqual({ kind: 'article', kept: 2 });
  });
});

describe('answers', () => {
  it('hang on a question, and the asker marks the one that helped', async () => {
    const { id } = await ask();
    await answer(id);
    const second = await answer(id, 'Vraag het aan UWV, die weten het.');
    const mark = (answerId: string | null, actor = author) =>
      markHelpful(market.world)(actor, { id, answerId });
    expect(await refusalCodeOf(mark(second.id, colleague))).toBe('forbidden');
    expect(await refusalCodeOf(mark(anId()))).toBe('not_found');
    expect((await mark(second.id)).stored).toMatchObject({
      helpfulAnswerId: second.id,
      answers: 2,
    });
    expect(lastAudit()).toMatchObject({ action: 'knowledge-entry.marked-helpful' });
    const { items } = await listAnswers(market.world)(colleague, { id, limit: 20 });
    expect(items.map(({ isHelpful }) => isHelpful)).toEqual([true, false]);
    const before = market.world.tables.audit.length;
    await mark(second.id);
    expect(market.world.tables.audit).toHaveLength(before);
  });

  it('hang on nothing but a question, and are read for people as well', async () => {
    const { id } = await share();
    expect(await refusalCodeOf(answer(id))).toBe('not_found');
    const question = await ask();
    expect(await issuesOf(answer(question.id, 'Bel 06-12345678 maar.'))).toEqual([
      'text: recognisable',
    ]);
  });
});

describe('changeEntry', () => {
  const change = (id: string, expectedVersion: number, part = {}, actor = author) =>
    changeEntry(market.world)(actor, { id, expectedVersion, draft: { ...draft(), ...part } });

  it('writes anew what is one’s own, at the version that was read', async () => {
    const { id } = await share();
    expect((await change(id, 1, { title: 'Twee meeloopdagen' })).stored).toMatchObject({
      title: 'Twee meeloopdagen',
      version: 2,
    });
    expect(lastAudit()).toMatchObject({
      action: 'knowledge-entry.changed',
      details: { version: 2 },
    });
    expect(await refusalCodeOf(change(id, 1))).toBe('version_conflict');
    expect(await refusalCodeOf(change(id, 2, {}, colleague))).toBe('forbidden');
    expect(await issuesOf(change(id, 2, { text: 'Mail p.smeets@zorg.example.' }))).toEqual([
      'text: recognisable',
    ]);
  });

  it('gives an answer no title', async () => {
    const { id } = await answer((await ask()).id);
    const { stored } = await change(id, 1, { text: 'De werkgever, altijd.' }, colleague);
    expect(stored).toMatchObject({ title: null, subject: null, text: 'De werkgever, altijd.' });
  });
});

describe('an entry in which somebody is recognised', () => {
  it('goes out of sight at once and back after the check, or is erased', async () => {
    const { id } = await share();
    expect(await refusalCodeOf(reportEntry(market.world)(author, id))).toBe('forbidden');
    await reportEntry(market.world)(colleague, id);
    expect(lastAudit()).toMatchObject({ action: 'knowledge-entry.reported', actor: colleague });
    expect(await refusalCodeOf(read(colleague, id))).toBe('not_found');
    expect(await read(author, id)).toMatchObject({ stored: { status: 'hidden' } });
    expect(await refusalCodeOf(showEntry(market.world)(author, id))).toBe('forbidden');
    expect(await refusalCodeOf(listToCheck(market.world)(author, { limit: 20 }))).toBe('forbidden');

    const { items } = await listToCheck(market.world)(checker, { limit: 20 });
    expect(items).toMatchObject([{ stored: { id }, actions: ['withdraw', 'show'] }]);
    await showEntry(market.world)(checker, id);
    expect(lastAudit()).toMatchObject({ action: 'knowledge-entry.shown' });
    expect(await refusalCodeOf(showEntry(market.world)(checker, id))).toBe(
      'transition_not_allowed',
    );
    await withdrawEntry(market.world)(checker, id);
    expect(lastAudit()).toMatchObject({ action: 'knowledge-entry.taken-down' });
    expect(market.world.tables.knowledge.size).toBe(0);
  });

  it('is withdrawn by its author, with its answers', async () => {
    const { id } = await ask();
    await answer(id);
    expect(await refusalCodeOf(withdrawEntry(market.world)(colleague, id))).toBe('forbidden');
    await withdrawEntry(market.world)(author, id);
    expect(lastAudit()).toMatchObject({ action: 'knowledge-entry.withdrawn', subjectId: id });
    expect(market.world.tables.knowledge.size).toBe(0);
  });
});
