import { calendarDateAt, type CalendarDate, dayInWords } from '@inzetbaar/domain/calendar';
import type { SystemActor } from '@inzetbaar/domain/identity';
import { answerReminderDue, isEmployerAble, mustPauseFor } from '@inzetbaar/domain/introductions';
import { decideVacancyTransition } from '@inzetbaar/domain/vacancies';
import type {
  Clock,
  Ids,
  MailToSend,
  Repositories,
  StoredVacancy,
  Transaction,
  WaitingAnswer,
} from '../ports/index.ts';
import { holdersIn, mailNews, type Recipient, recipientsIn } from './news.ts';

const SYSTEM: SystemActor = { kind: 'system', name: 'answers' };
const BATCH = 50;

interface Deps {
  transaction: Transaction;
  clock: Clock;
  ids: Ids;
  /** Where people reach the platform, without a slash at the end. */
  publicUrl: string;
}

/** What a round did. */
export interface AnswersRound {
  reminders: number;
  paused: number;
}

/**
 * Reminds recruiters of answers that people wait for, halfway the time and on its last day, and pauses
 * vacancies whose answer stayed away: their owner and who waits get a mail. One mail a round to somebody
 * for everything that waits there, and each reminder once: that it went out is written together with the
 * mail, which waits for as long as mail cannot be sent. Each batch is a transaction of its own, so that a
 * restart goes on where it stopped. Answers that cannot be given any more, since what was shared is not
 * shared any longer, are not waited for.
 */
export function remindOfAnswers(deps: Deps) {
  const { transaction, clock } = deps;
  return async (): Promise<AnswersRound> => {
    const done: AnswersRound = { reminders: 0, paused: 0 };
    let after: string | null = null;
    for (;;) {
      const from: string | null = after;
      const batch: readonly WaitingAnswer[] = await transaction(SYSTEM, async (repositories) => {
        const now = clock.now();
        const waiting = await repositories.awaitedAnswers.listWaiting(now, from, BATCH);
        const { reminders, paused } = await press(repositories, deps, waiting, now);
        done.reminders += reminders;
        done.paused += paused;
        return waiting;
      });
      after = batch.at(-1)?.id ?? null;
      if (batch.length < BATCH) return done;
    }
  };
}

async function press(
  repositories: Repositories,
  deps: Deps,
  waiting: readonly WaitingAnswer[],
  now: Date,
): Promise<AnswersRound> {
  const today = calendarDateAt(now);
  const reminded = new Map<string, { count: number; dueOn: CalendarDate }>();
  const done: AnswersRound = { reminders: 0, paused: 0 };
  for (const answer of waiting) {
    const introduction = await repositories.introductions.find(answer.introductionId);
    if (introduction === null) continue;
    if (!isEmployerAble(introduction, today)) {
      await repositories.awaitedAnswers.end(answer.id, now, null);
      continue;
    }
    const { organisationId } = introduction;
    if (await remind(repositories, answer, organisationId, now)) {
      const { count = 0, dueOn = answer.dueOn } = reminded.get(organisationId) ?? {};
      const earliest = dueOn < answer.dueOn ? dueOn : answer.dueOn;
      reminded.set(organisationId, { count: count + 1, dueOn: earliest });
      done.reminders += 1;
    }
    if (mustPauseFor(answer, today) && (await pause(repositories, deps, answer.vacancyId, now))) {
      done.paused += 1;
    }
  }
  for (const [organisationId, { count, dueOn }] of reminded) {
    const link = `${deps.publicUrl}/kennismakingen`;
    for (const recipient of await whoAnswers(repositories, organisationId)) {
      const { remind: words } = WORDS[recipient.locale];
      const day = dayInWords(dueOn, recipient.locale);
      await repositories.mail.add(
        letter(deps.ids.next(), recipient, words.subject, words.body(count, day, link)),
      );
    }
  }
  return done;
}

/** Keeps that a reminder goes out now; false where none is due, or another process was first. */
async function remind(
  { awaitedAnswers, audit }: Repositories,
  answer: WaitingAnswer,
  organisationId: string,
  now: Date,
): Promise<boolean> {
  const today = calendarDateAt(now);
  const sent = answerReminderDue(answer, today);
  if (sent === null) return false;
  const reminders = { before: answer.remindersSent, after: sent };
  if (!(await awaitedAnswers.markReminded(answer.id, reminders, today))) return false;
  await audit.record({
    at: now,
    actor: SYSTEM,
    action: 'introduction.answer-reminded',
    subjectType: 'introduction',
    subjectId: answer.introductionId,
    organisationId,
    details: { reminder: sent, dueOn: answer.dueOn },
  });
  return true;
}

/** Pauses a vacancy that is open; false where it is not, or somebody changed it meanwhile. */
async function pause(
  repositories: Repositories,
  deps: Deps,
  vacancyId: string,
  now: Date,
): Promise<boolean> {
  const { vacancies, awaitedAnswers, introductions, audit, outbox } = repositories;
  const vacancy = await vacancies.find(vacancyId);
  if (vacancy?.status !== 'published') return false;
  const paused: StoredVacancy = {
    ...vacancy,
    status: decideVacancyTransition(vacancy.status, 'pause', 'system'),
    pauseReason: 'unanswered',
    version: vacancy.version + 1,
    updatedAt: now,
  };
  if (!(await vacancies.update(paused, vacancy.version))) return false;
  await audit.record({
    at: now,
    actor: SYSTEM,
    action: 'vacancy.paused',
    subjectType: 'vacancy',
    subjectId: vacancy.id,
    organisationId: vacancy.organisationId,
    details: { from: vacancy.status, reason: 'unanswered', version: paused.version },
  });
  await outbox.add('vacancy.changed', vacancy.id);

  const link = `${deps.publicUrl}/vacatures/${vacancy.id}/bewerken`;
  for (const recipient of await whoOwns(repositories, vacancy.organisationId)) {
    const { paused: words } = WORDS[recipient.locale];
    await repositories.mail.add(
      letter(deps.ids.next(), recipient, words.subject, words.body(link)),
    );
  }
  for (const { introductionId } of await awaitedAnswers.listWaitingFor(vacancy.id, now)) {
    const introduction = await introductions.find(introductionId);
    if (introduction === null) continue;
    const recipients = await recipientsIn(repositories, 'candidate', introduction);
    await mailNews(repositories, deps, 'introduction', introductionId, recipients);
  }
  return true;
}

/** Recruiters answer; where an organisation has none, its administrators, who can appoint one. */
async function whoAnswers(
  repositories: Repositories,
  organisationId: string,
): Promise<readonly Recipient[]> {
  const recruiters = await holdersIn(repositories, organisationId, ['recruiter']);
  if (recruiters.length > 0) return recruiters;
  return holdersIn(repositories, organisationId, ['organisation-admin']);
}

/** Whoever can open a vacancy again. */
function whoOwns(repositories: Repositories, organisationId: string) {
  return holdersIn(repositories, organisationId, ['recruiter', 'organisation-admin']);
}

/** Mail names no person and no vacancy: others may read along in a mailbox. */
function letter(id: string, { email }: Recipient, subject: string, body: string): MailToSend {
  return { id, to: email, subject, body };
}

const WORDS = {
  nl: {
    remind: {
      subject: 'Iemand wacht op uw antwoord',
      body: (count: number, day: string, link: string) =>
        `Goedendag,\n\n${count === 1 ? 'Eén kennismaking wacht' : `${count} kennismakingen wachten`} op een antwoord van uw organisatie. Antwoord uiterlijk ${day}.\n${link}\n\nKomt er geen antwoord, dan gaat de vacature op pauze. Ook "nee" is een antwoord.\n\nOm de privacy van mensen te beschermen staat er verder niets in deze mail.\n`,
    },
    paused: {
      subject: 'Een vacature van uw organisatie staat op pauze',
      body: (link: string) =>
        `Goedendag,\n\nEen vacature van uw organisatie staat op pauze, omdat een vraag niet is beantwoord. Geef antwoord aan wie wacht. Daarna zet u de vacature met één druk op de knop weer open:\n${link}\n\nOm de privacy van mensen te beschermen staat er verder niets in deze mail.\n`,
    },
  },
  en: {
    remind: {
      subject: 'Somebody waits for your answer',
      body: (count: number, day: string, link: string) =>
        `Hello,\n\n${count === 1 ? 'One introduction waits' : `${count} introductions wait`} for an answer of your organisation. Answer by ${day}.\n${link}\n\nWithout an answer the vacancy is paused. "No" is an answer too.\n\nTo protect people’s privacy this mail tells nothing else.\n`,
    },
    paused: {
      subject: 'A vacancy of your organisation is paused',
      body: (link: string) =>
        `Hello,\n\nA vacancy of your organisation is paused, because a question was not answered. Answer whoever waits. Then you open it again with one press:\n${link}\n\nTo protect people’s privacy this mail tells nothing else.\n`,
    },
  },
} as const;
