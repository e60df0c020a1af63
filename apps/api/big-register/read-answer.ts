import type { RegisterAnswer } from '@inzetbaar/application/ports';
import { type CalendarDate, isCalendarDate } from '@inzetbaar/domain/calendar';
import { SPECIALISM_OF_TYPE, TITLE_OF_GROUP } from './codes.ts';
import { elementAt, elementsOf, readXml, textOf, type XmlElement } from './read-xml.ts';

/** How the service writes that a registration has no end. */
const NO_DATE = '0001-01-01';

class NotUnderstood extends Error {}

/**
 * What an answer of `ListHcpApprox4` says about a number. A SOAP fault is a refusal to answer, and
 * anything else than the documented form is not understood: neither says something about a person.
 */
export function readAnswer(xml: string, number: string): RegisterAnswer {
  const body = elementAt(readXml(xml), 'Body');
  if (body === null) return { kind: 'unavailable', why: 'not-understood' };
  if (elementAt(body, 'Fault') !== null) return { kind: 'unavailable', why: 'refused' };
  try {
    return answerIn(body, number);
  } catch (error) {
    if (error instanceof NotUnderstood) return { kind: 'unavailable', why: 'not-understood' };
    throw error;
  }
}

function answerIn(body: XmlElement, number: string): RegisterAnswer {
  const list = need(elementAt(body, 'ListHcpApprox4Result', 'ListHcpApprox'));
  // The service searches "approximately" and gives people; one of them has the number, or nobody.
  const found = elementsOf(list, 'ListHcpApprox4').flatMap((person) =>
    listIn(person, 'ArticleRegistration', 'ArticleRegistrationExtApp')
      .filter((entry) => numberIn(entry, 'ArticleRegistrationNumber') === number)
      .map((entry) => ({ person, entry })),
  );
  const [only, ...more] = found;
  if (only === undefined) return { kind: 'not-found' };
  if (more.length > 0) throw new NotUnderstood();
  const { person, entry } = only;
  const group = need(textOf(entry, 'ProfessionalGroupCode')).padStart(2, '0');
  return {
    kind: 'found',
    entry: {
      number,
      title: TITLE_OF_GROUP.get(group) ?? null,
      specialisms: specialismsIn(person, number),
      endsOn: dateIn(entry, 'ArticleRegistrationEndDate'),
      hasNote:
        listIn(person, 'JudgmentProvision', 'JudgmentProvisionExtApp').length > 0 ||
        listIn(person, 'Limitation', 'LimitationExtApp').length > 0,
      surname: need(textOf(person, 'BirthSurname')),
      initials: need(textOf(person, 'Initial')),
    },
  };
}

function specialismsIn(person: XmlElement, number: string) {
  const mine = listIn(person, 'Specialism', 'SpecialismExtApp1')
    .filter((one) => numberIn(one, 'ArticleRegistrationNumber') === number)
    .flatMap((one) => {
      const type = need(textOf(one, 'TypeOfSpecialismId')).replace(/\.0+$/, '');
      return SPECIALISM_OF_TYPE.get(type) ?? [];
    });
  return [...new Set(mine)];
}

/** The items of a list, which may be absent or empty. */
function listIn(parent: XmlElement, list: string, item: string): readonly XmlElement[] {
  return elementsOf(elementAt(parent, list), item);
}

/** A number of a registration: a decimal, so without the zeros at its front. */
function numberIn(parent: XmlElement, name: string): string {
  const text = need(textOf(parent, name)).replace(/\.0+$/, '');
  if (!/^\d{1,11}$/.test(text)) throw new NotUnderstood();
  return text.padStart(11, '0');
}

function dateIn(parent: XmlElement, name: string): CalendarDate | null {
  const [date = ''] = (textOf(parent, name) ?? '').split('T');
  if (date === '' || date === NO_DATE) return null;
  if (!isCalendarDate(date)) throw new NotUnderstood();
  return date;
}

function need<Value>(value: Value | null): Value {
  if (value === null) throw new NotUnderstood();
  return value;
}
