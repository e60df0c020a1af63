import { type CalendarDate, dayInWords } from '@inzetbaar/domain/calendar';
import type { Appendix, AppendixDeadline, AppendixEffort } from '@inzetbaar/domain/second-track';
import { CODES_IN_WORDS } from '../passports/codes-in-words.ts';
import type { PrintedBlock, PrintedCell, PrintedDocument } from '../ports/index.ts';
import { APPENDIX_WORDS, type AppendixWords } from './appendix-words.ts';
import { CASE_CODES_IN_WORDS } from './case-codes-in-words.ts';

type Language = PrintedDocument['language'];

/** An appendix as a document to print, in plain words: the same appendix is the same document. */
export function appendixDocument(appendix: Appendix, language: Language): PrintedDocument {
  const words = APPENDIX_WORDS[language];
  return {
    language,
    title: words.title,
    lead: words.lead(appendix.case.employee, dayInWords(appendix.asOf, language)),
    // The day that it tells of, and not the moment of making: the bytes are those of the day.
    madeAt: new Date(`${appendix.asOf}T12:00:00Z`),
    foot: words.foot(appendix.case.number, appendix.asOf, appendix.format),
    blocks: [
      ...caseBlocks(appendix, language),
      ...effortBlocks(appendix, language),
      ...reasonBlocks(appendix, language),
      ...deadlineBlocks(appendix, language),
      { kind: 'heading', text: words.sources },
      { kind: 'paragraph', text: words.sourcesHint },
      { kind: 'list', items: appendix.sources },
    ],
  };
}

function caseBlocks({ case: stated, course }: Appendix, language: Language): PrintedBlock[] {
  const words = APPENDIX_WORDS[language];
  const codes = CASE_CODES_IN_WORDS[language];
  const day = (date: CalendarDate) => dayInWords(date, language);
  const facts = [
    { term: words.employee, text: stated.employee },
    { term: words.employer, text: stated.employer },
    { term: words.number, text: stated.number },
    { term: words.firstDay, text: day(stated.firstDay) },
    ...(stated.lastDay === null ? [] : [{ term: words.lastDay, text: day(stated.lastDay) }]),
    { term: words.week, text: String(stated.week) },
    { term: words.contractHours, text: hours(stated.contractHours, language) },
    { term: words.workedHours, text: hours(stated.workedHours, language) },
    { term: words.prospect, text: codes.prospect[stated.prospect] },
    ...(stated.outcome === null
      ? []
      : [{ term: words.outcome, text: codes.outcome[stated.outcome] }]),
  ];
  const conditions = stated.conditions.map(
    ({ condition, until }) =>
      `${CODES_IN_WORDS[language].condition[condition]} (${words.until(day(until))})`,
  );
  return [
    { kind: 'heading', text: words.case },
    { kind: 'facts', facts },
    ...(conditions.length === 0
      ? []
      : [
          { kind: 'subheading', text: words.conditions } satisfies PrintedBlock,
          { kind: 'list', items: conditions } satisfies PrintedBlock,
        ]),
    { kind: 'subheading', text: words.course },
    {
      kind: 'list',
      items: course.map(({ on, status }, at) =>
        at === 0 ? `${day(on)}: ${words.opened}` : `${day(on)}: ${codes.status[status]}`,
      ),
    },
  ];
}

function effortBlocks({ efforts, kinds }: Appendix, language: Language): PrintedBlock[] {
  const words = APPENDIX_WORDS[language];
  const codes = CASE_CODES_IN_WORDS[language];
  if (efforts.length === 0) {
    return [
      { kind: 'heading', text: words.efforts },
      { kind: 'paragraph', text: words.noEfforts },
    ];
  }
  return [
    { kind: 'heading', text: words.efforts },
    {
      kind: 'facts',
      facts: kinds.map(({ kind, count }) => ({ term: codes.effort[kind], text: String(count) })),
    },
    { kind: 'subheading', text: words.timeline },
    {
      kind: 'table',
      title: words.timeline,
      columns: [
        { title: words.on, share: 20 },
        { title: words.what, share: 30 },
        { title: words.where, share: 26 },
        { title: words.result, share: 24 },
      ],
      rows: efforts.map((one) => effortRow(one, language)),
    },
    { kind: 'paragraph', text: words.howRecorded },
  ];
}

function effortRow(one: AppendixEffort, language: Language): PrintedCell[] {
  const words = APPENDIX_WORDS[language];
  const codes = CASE_CODES_IN_WORDS[language];
  const told = [
    ...(one.form === null ? [] : [CODES_IN_WORDS[language].form[one.form]]),
    ...(one.count === null ? [] : [words.fitting(one.count)]),
    ...(one.note === null ? [] : [one.note]),
  ];
  return [
    { text: dayInWords(one.on, language) },
    {
      text: codes.effort[one.kind],
      note: [effortBy(one, language), ...told].join('\n'),
    },
    withNote(one.organisation ?? one.subject ?? '', one.organisation === null ? null : one.subject),
    withNote(
      codes.result[one.result],
      one.reason === null ? null : words.because(codes.reason[one.reason]),
    ),
  ];
}

function effortBy({ by, source }: AppendixEffort, language: Language): string {
  const words = APPENDIX_WORDS[language];
  const party = CASE_CODES_IN_WORDS[language].party[by];
  return source === 'hand' ? words.byHand(party) : party;
}

function withNote(text: string, note: string | null): PrintedCell {
  return note === null ? { text } : { text, note };
}

function reasonBlocks({ reasons }: Appendix, language: Language): PrintedBlock[] {
  if (reasons.length === 0) return [];
  const codes = CASE_CODES_IN_WORDS[language];
  return [
    { kind: 'heading', text: APPENDIX_WORDS[language].reasons },
    {
      kind: 'facts',
      facts: reasons.map(({ reason, count }) => ({
        term: codes.reason[reason],
        text: String(count),
      })),
    },
  ];
}

function deadlineBlocks({ deadlines }: Appendix, language: Language): PrintedBlock[] {
  const words = APPENDIX_WORDS[language];
  const codes = CASE_CODES_IN_WORDS[language];
  return [
    { kind: 'heading', text: words.deadlines },
    {
      kind: 'table',
      title: words.deadlines,
      columns: [
        { title: words.what, share: 34 },
        { title: words.dueOn, share: 22 },
        { title: words.state, share: 44 },
      ],
      rows: deadlines.map((one) => [
        { text: codes.obligation[one.obligation], note: codes.by[one.by] },
        { text: dayInWords(one.dueOn, language) },
        deadlineCell(one, words, language),
      ]),
    },
  ];
}

function deadlineCell(
  { state, doneOn, exemption }: AppendixDeadline,
  words: AppendixWords,
  language: Language,
): PrintedCell {
  if (doneOn !== null) return { text: words.doneOn(dayInWords(doneOn, language)) };
  if (exemption === null) return { text: words.states[state] };
  const { ground, since, until } = exemption;
  const from = words.since(dayInWords(since, language));
  return {
    text: words.states.exempt,
    note: [
      CASE_CODES_IN_WORDS[language].ground[ground],
      until === null ? from : `${from}, ${words.until(dayInWords(until, language))}`,
    ].join('\n'),
  };
}

function hours(value: number, language: Language): string {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value);
  return APPENDIX_WORDS[language].hours(number);
}
