import type { ConceptProblemCode } from '@inzetbaar/domain/concepts';
import type { Locale } from '../problems/index.ts';

type Words = Readonly<Record<ConceptProblemCode, string>>;

const NL: Words = {
  missing_file: 'dit bestand ontbreekt',
  wrong_language: 'dit bestand is niet in het Nederlands',
  too_large: 'dit bestand is te groot',
  not_text: 'dit is geen tekstbestand',
  not_utf8: 'dit bestand is niet in UTF-8',
  empty: 'dit bestand is leeg',
  missing_column: 'kolommen ontbreken',
  broken_line: 'een aanhalingsteken wordt niet gesloten: het bestand is misschien afgebroken',
  broken_off: 'dit bestand eindigt midden in een regel: het is afgebroken',
  wrong_column_count: 'het aantal kolommen klopt niet: het bestand is misschien afgebroken',
  empty_cell: 'deze kolom mag niet leeg zijn',
  too_long: 'dit is te lang',
  not_an_address: 'dit is geen adres',
  unknown_kind: 'deze soort hoort hier niet',
  unknown_own_id: 'deze code kent onze taal niet',
  unknown_reference: 'hiernaar wordt verwezen, maar het staat nergens in de bestanden',
  duplicate: 'dit staat er twee keer in',
  partial: 'dit ontbreekt: het bestand lijkt niet heel',
};
const EN: Words = {
  missing_file: 'this file is missing',
  wrong_language: 'this file is not in Dutch',
  too_large: 'this file is too large',
  not_text: 'this is not a text file',
  not_utf8: 'this file is not in UTF-8',
  empty: 'this file is empty',
  missing_column: 'columns are missing',
  broken_line: 'a quotation mark is never closed: the file may be cut off',
  broken_off: 'this file ends in the middle of a line: it is cut off',
  wrong_column_count: 'the number of columns is wrong: the file may be cut off',
  empty_cell: 'this column may not be empty',
  too_long: 'this is too long',
  not_an_address: 'this is not an address',
  unknown_kind: 'this kind does not belong here',
  unknown_own_id: 'our language does not have this code',
  unknown_reference: 'this is referred to, but it is nowhere in the files',
  duplicate: 'this is in it twice',
  partial: 'this is missing: the file does not look whole',
};

/** What is wrong with a file of another language, in words that follow its name and line. */
export function conceptProblemWords(code: ConceptProblemCode, locale: Locale): string {
  return (locale === 'nl' ? NL : EN)[code];
}
