import type { FieldIssue, FieldIssueCode } from '@inzetbaar/domain/errors';
import type { Locale } from './titles.ts';

type Words = Readonly<Record<Locale, string>>;

/** What is wrong with a field, and how to mend it. `{name}` is filled from the issue's values. */
const MESSAGES: Readonly<Record<FieldIssueCode, Words>> = {
  required: { nl: 'Vul dit in.', en: 'Please fill this in.' },
  unknown_field: { nl: 'Dit veld kennen we niet. Haal het weg.', en: 'Unknown field. Remove it.' },
  wrong_type: {
    nl: 'Dit is niet de juiste soort waarde.',
    en: 'This is not the right kind of value.',
  },
  too_short: {
    nl: 'Dit is te kort: minstens {minimum} tekens.',
    en: 'Too short: at least {minimum} characters.',
  },
  too_long: {
    nl: 'Dit is te lang: hoogstens {maximum} tekens.',
    en: 'Too long: at most {maximum} characters.',
  },
  too_small: { nl: 'Dit getal is te klein.', en: 'This number is too small.' },
  too_large: { nl: 'Dit getal is te groot.', en: 'This number is too large.' },
  too_many: { nl: 'Kies er hoogstens {maximum}.', en: 'Choose at most {maximum}.' },
  too_many_links: {
    nl: 'U hebt al {maximum} links die werken. Stop er eerst een.',
    en: 'You have {maximum} working links already. Stop one first.',
  },
  too_few: { nl: 'Kies er minstens {minimum}.', en: 'Choose at least {minimum}.' },
  not_in_list: { nl: 'Kies een waarde uit de lijst.', en: 'Choose a value from the list.' },
  not_a_date: {
    nl: 'Dit is geen datum. Schrijf bijvoorbeeld 2026-12-31.',
    en: 'Not a date. Write for example 2026-12-31.',
  },
  date_in_past: { nl: 'Deze datum is al voorbij.', en: 'This date has passed.' },
  date_in_future: {
    nl: 'Deze datum moet nog komen. Kies vandaag of een dag daarvoor.',
    en: 'This date is still to come. Choose today or a day before.',
  },
  outside_sickness: {
    nl: 'Deze datum valt buiten de ziekteperiode.',
    en: 'This date lies outside the period of sickness.',
  },
  overlaps: {
    nl: 'Deze periode overlapt een andere.',
    en: 'This period overlaps another one.',
  },
  date_too_far: {
    nl: 'Deze datum is te ver weg.',
    en: 'This date is too far away.',
  },
  dates_out_of_order: {
    nl: 'De einddatum ligt voor de begindatum.',
    en: 'The end lies before the start.',
  },
  not_an_email: {
    nl: 'Dit is geen e-mailadres. Schrijf bijvoorbeeld naam@voorbeeld.nl.',
    en: 'Not an e-mail address. Write for example name@example.org.',
  },
  own_address: {
    nl: 'Dit is uw eigen e-mailadres. Vul het adres van iemand anders in.',
    en: 'This is your own e-mail address. Fill in the address of somebody else.',
  },
  asked_too_often: {
    nl: 'U vroeg dit adres al {maximum} keer in {days} dagen. Probeer het later, of vraag het iemand anders.',
    en: 'You asked this address {maximum} times in {days} days. Try again later, or ask somebody else.',
  },
  too_many_open: {
    nl: 'U hebt al {maximum} vragen gesteld. Wacht op antwoord, of trek er een in.',
    en: 'You have asked {maximum} times already. Wait for an answer, or withdraw one.',
  },
  not_a_name: {
    nl: 'Schrijf hier alleen een naam, zonder adres of link.',
    en: 'Write a name only, without an address or a link.',
  },
  // The words come with the issue: they name what was seen, and the rule that it breaks.
  names_health: { nl: '{nl}', en: '{en}' },
  recognisable: { nl: '{nl}', en: '{en}' },
  perhaps_recognisable: { nl: '{nl}', en: '{en}' },
  level_too_high: {
    nl: 'Dit niveau is te hoog. Kies hoogstens niveau {maximum}.',
    en: 'This level is too high. Choose level {maximum} at most.',
  },
  control_characters: {
    nl: 'Hier staan tekens in die niet mogen. Typ de tekst opnieuw.',
    en: 'Contains characters that are not allowed. Type it again.',
  },
  unknown_skill: {
    nl: 'Deze vaardigheid kennen we niet. Kies er een uit de lijst.',
    en: 'Unknown skill. Choose one from the list.',
  },
  unknown_municipality: {
    nl: 'Deze gemeente of plaats ligt niet in de regio.',
    en: 'This municipality or place is not in the region.',
  },
  unknown_location: {
    nl: 'Deze locatie hoort niet bij de organisatie.',
    en: 'This location does not belong to the organisation.',
  },
  unknown_postcode: {
    nl: 'Deze postcode ligt niet in de regio.',
    en: 'This postcode is not in the region.',
  },
  not_dutch: {
    nl: 'Deze tekst is niet in het Nederlands. Plak een Nederlandse tekst, of vul de vacature zelf in.',
    en: 'This text is not in Dutch. Paste a Dutch text, or fill in the vacancy yourself.',
  },
  not_a_big_number: {
    nl: 'Een BIG-nummer heeft 11 cijfers, zonder punten of spaties.',
    en: 'A BIG number has 11 digits, without points or spaces.',
  },
  registration_too_long: {
    nl: 'Een registratie geldt hoogstens 5 jaar. Kijk in Mijn BIG-register wat de laatste dag is.',
    en: 'A registration holds for 5 years at most. Look in Mijn BIG-register for the last day.',
  },
  duplicate: { nl: 'Dit staat er dubbel.', en: 'This occurs twice.' },
  skill_twice: {
    nl: 'Deze vaardigheid staat er twee keer in. Houd er één, met het niveau dat klopt.',
    en: 'This skill is in the list twice. Keep one, at the level that is right.',
  },
  min_above_max: {
    nl: 'Het minimum is hoger dan het maximum.',
    en: 'The minimum is above the maximum.',
  },
  hours_over_week: {
    nl: 'Een week heeft 168 uur. Vul een lager aantal in.',
    en: 'A week has 168 hours. Enter less.',
  },
  conflicts_with: { nl: 'Dit past niet bij {field}.', en: 'This conflicts with {field}.' },
  weak_password: {
    nl: 'Kies een langer wachtwoord, bijvoorbeeld vier woorden.',
    en: 'Choose a longer password, for example four words.',
  },
  broken_quoting: {
    nl: 'De aanhalingstekens in deze regel kloppen niet. Zet om elke tekst een paar ", en schrijf een " in de tekst dubbel.',
    en: 'The quotes in this row are broken. Put a pair of " around each text and double a " inside it.',
  },
  wrong_column_count: {
    nl: 'Deze regel heeft {found} kolommen, de kopregel {columns}. Zet teksten met een scheidingsteken tussen aanhalingstekens.',
    en: 'This row has {found} columns, the heading {columns}. Put quotes around texts that hold a separator.',
  },
  invalid: { nl: 'Dit klopt niet.', en: 'This is not valid.' },
};

/** What people call the fields that another one can conflict with. */
const FIELD_WORDS: ReadonlyMap<unknown, Words> = new Map<string, Words>([
  ['roles', { nl: 'de gekozen rollen', en: 'the chosen roles' }],
  ['municipality', { nl: 'de gemeente', en: 'the municipality' }],
  ['skills', { nl: 'de gekozen vaardigheden', en: 'the chosen skills' }],
  ['positions', { nl: 'het aantal plaatsen', en: 'the number of positions' }],
  ['conditionsMet', { nl: 'wat bij dit werk wel kan', en: 'what this work does allow' }],
]);
/** For a field without words of its own: its name in the code would say nothing. */
const ANOTHER_FIELD: Words = { nl: 'wat u elders invulde', en: 'what you filled in elsewhere' };

/** The message of an issue in a language, with its values filled in and fields named in words. */
export function issueMessage(issue: FieldIssue, locale: Locale): string {
  return MESSAGES[issue.code][locale].replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = issue.values?.[name];
    if (name === 'field') return (FIELD_WORDS.get(value) ?? ANOTHER_FIELD)[locale];
    return String(value ?? '');
  });
}
