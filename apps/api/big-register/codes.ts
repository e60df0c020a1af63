import type { LegalTitle, Specialism } from '@inzetbaar/domain/law';

/**
 * Codes of the public web service of the CIBG for the professions of article 3 (its professional groups;
 * the same numbers as in the Dutch code system RoleCodeNL). A code that is not here is no title that the
 * service can confirm.
 */
export const TITLE_OF_GROUP: ReadonlyMap<string, LegalTitle> = new Map([
  ['01', 'arts'],
  ['02', 'tandarts'],
  ['03', 'verloskundige'],
  ['04', 'fysiotherapeut'],
  ['16', 'psychotherapeut'],
  ['17', 'apotheker'],
  ['25', 'gz-psycholoog'],
  ['30', 'verpleegkundige'],
  ['31', 'orthopedagoog-generalist'],
  ['81', 'physician-assistant'],
  ['82', 'klinisch-technoloog'],
]);

/** Its types of specialism, as far as the product knows them. */
export const SPECIALISM_OF_TYPE: ReadonlyMap<string, Specialism> = new Map([
  ['4', 'general-practice'],
  ['8', 'occupational-medicine'],
  ['15', 'general-practice'],
  ['16', 'internal-medicine'],
  ['19', 'paediatrics'],
  ['22', 'clinical-geriatrics'],
  ['35', 'psychiatry'],
  ['42', 'rehabilitation-medicine'],
  ['47', 'elderly-care-medicine'],
  ['53', 'orthodontics'],
  ['54', 'oral-surgery'],
  ['55', 'society-and-health'],
  ['56', 'intellectual-disability-medicine'],
  ['60', 'hospital-pharmacy'],
  ['61', 'clinical-psychology'],
  ['63', 'clinical-neuropsychology'],
  ['69', 'vs-mental-health'],
  ['75', 'community-pharmacy'],
  ['76', 'vs-general-care'],
]);
