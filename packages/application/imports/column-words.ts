import type { VacancyColumn } from '../ports/index.ts';

/** Other names under which employers' files have a column; compared without case, accents and signs. */
export const COLUMN_WORDS: Readonly<Record<VacancyColumn, readonly string[]>> = {
  external_id: ['id', 'extern id', 'vacaturenummer', 'nummer', 'referentie', 'reference'],
  title: ['titel', 'functie', 'functietitel', 'vacature'],
  description: ['omschrijving', 'tekst', 'vacaturetekst', 'beschrijving'],
  branch: ['branche', 'sector'],
  location: ['locatie', 'vestiging', 'werklocatie'],
  postcode: ['postal code', 'pc'],
  municipality: ['gemeente', 'plaats', 'woonplaats', 'stad', 'city'],
  positions: ['plaatsen', 'aantal', 'aantal plaatsen', 'posities'],
  pool_hours: ['urenpool', 'pool uren', 'uren totaal'],
  hours_min: ['uren min', 'uren vanaf', 'min uren', 'uren minimaal'],
  hours_max: ['uren max', 'uren tot', 'max uren', 'uren maximaal', 'uren'],
  skills: ['vaardigheden', 'bekwaamheden', 'competenties'],
  titles: ['titels', 'beroepstitels', 'registraties', 'big'],
  reserved_procedures: ['voorbehouden handelingen', 'handelingen'],
  conditions_met: ['werkvoorwaarden wel', 'voorwaarden wel'],
  conditions_not_met: ['werkvoorwaarden niet', 'voorwaarden niet'],
  availability: ['werktijden', 'rooster', 'beschikbaarheid', 'tijden'],
  lanes: ['routes', 'route', 'doelgroep', 'doelgroepen'],
  forms: ['vormen', 'vorm', 'plaatsingsvorm', 'dienstverband'],
  starts_on: ['startdatum', 'begindatum', 'ingangsdatum'],
  expires_on: ['einddatum', 'sluitingsdatum', 'reageren tot', 'geldig tot'],
};

/** Other words for the codes of closed lists. */
export const VALUE_WORDS: Readonly<Record<string, string>> = {
  ziekenhuis: 'hospital',
  ziekenhuizen: 'hospital',
  'verpleging verzorging en thuiszorg': 'vvt',
  thuiszorg: 'vvt',
  'geestelijke gezondheidszorg': 'ggz',
  gehandicaptenzorg: 'ghz',
  'eerste lijn': 'primary-care',
  eerstelijn: 'primary-care',
  huisartsenzorg: 'primary-care',
  jeugdzorg: 'youth-care',
  'sociaal werk': 'social-work',
  welzijn: 'social-work',
  geboortezorg: 'maternity-care',
  kraamzorg: 'maternity-care',
  'tweede spoor': 'second-track',
  'gedeeld traineeship': 'traineeship',
  trainee: 'traineeship',
  'meer uren': 'extra-hours',
  werkervaringsplaats: 'trial',
  proefplaatsing: 'uwv-trial',
  detachering: 'secondment',
  contract: 'contract',
  dienstverband: 'contract',
  rotatie: 'rotation',
  'verzorgende ig': 'verzorgende-ig',
  vig: 'verzorgende-ig',
};

/** Text for comparing: lower case, no accents, signs as single spaces. */
export function foldWord(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The column that a heading means, or null. */
export function columnOf(heading: string, columns: readonly VacancyColumn[]): VacancyColumn | null {
  const wanted = foldWord(heading);
  return (
    columns.find((column) => foldWord(column) === wanted) ??
    columns.find((column) => COLUMN_WORDS[column].includes(wanted)) ??
    null
  );
}
