import { type CalendarDate, isCalendarDate } from '@inzetbaar/domain/calendar';
import type { FieldIssue } from '@inzetbaar/domain/errors';
import { foldWord, VALUE_WORDS } from './column-words.ts';

/** Collects what is wrong while values are read, so that a row reports everything at once. */
export class ValueReader {
  readonly issues: FieldIssue[] = [];
  readonly #values: Readonly<Record<string, string | undefined>>;

  constructor(values: Readonly<Record<string, string | undefined>>) {
    this.#values = values;
  }

  /** The text of a column, trimmed; empty where there is none. */
  text(column: string): string {
    return this.#values[column]?.trim() ?? '';
  }

  /** Text that must be there and fit. */
  requiredText(column: string, maximum: number): string {
    const text = this.text(column);
    if (text === '') this.issues.push({ path: column, code: 'required' });
    if (text.length > maximum)
      this.issues.push({ path: column, code: 'too_long', values: { maximum } });
    // oxlint-disable-next-line no-control-regex
    if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/.test(text)) {
      this.issues.push({ path: column, code: 'control_characters' });
    }
    return text;
  }

  /** A number with a comma or a point; null where the column is empty. */
  number(column: string): number | null {
    const text = this.text(column);
    if (text === '') return null;
    const value = Number(text.replace(',', '.'));
    if (!/^-?\d+(?:[.,]\d+)?$/.test(text) || !Number.isFinite(value)) {
      this.issues.push({ path: column, code: 'wrong_type', values: { value: text.slice(0, 40) } });
      return null;
    }
    return value;
  }

  /** `2026-12-31` or the Dutch `31-12-2026`; null where the column is empty. */
  date(column: string): CalendarDate | null {
    const text = this.text(column);
    if (text === '') return null;
    const dutch = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text);
    const iso =
      dutch === null
        ? text.slice(0, 10)
        : `${dutch[3]}-${(dutch[2] ?? '').padStart(2, '0')}-${(dutch[1] ?? '').padStart(2, '0')}`;
    if (isCalendarDate(iso)) return iso;
    this.issues.push({ path: column, code: 'not_a_date', values: { value: text.slice(0, 40) } });
    return null;
  }

  /** Codes or their usual words, separated by `;` `,` or `|`; each must be in the list. */
  list<Code extends string>(column: string, codes: readonly Code[]): Code[] {
    const found = this.items(column).flatMap((item) => this.code(column, item, codes) ?? []);
    return [...new Set(found)];
  }

  /** One code or its usual word. */
  one<Code extends string>(column: string, codes: readonly Code[]): Code | null {
    const text = this.text(column);
    return text === '' ? null : this.code(column, text, codes);
  }

  items(column: string): string[] {
    return this.text(column)
      .split(/[;|,\n]/)
      .map((item) => item.trim())
      .filter((item) => item !== '');
  }

  private code<Code extends string>(
    column: string,
    text: string,
    codes: readonly Code[],
  ): Code | null {
    const word = foldWord(text);
    const known = VALUE_WORDS[word];
    const code = codes.find((one) => foldWord(one) === word) ?? codes.find((one) => one === known);
    if (code !== undefined) return code;
    this.issues.push({
      path: column,
      code: 'not_in_list',
      values: { value: text.slice(0, 40), allowed: codes.join(', ') },
    });
    return null;
  }
}
