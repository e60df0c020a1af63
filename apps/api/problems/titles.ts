import type { DomainErrorCode } from '@inzetbaar/domain/errors';

export type Locale = 'nl' | 'en';
type Words = Readonly<Record<Locale, string>>;

/** What the reader is told, in plain words; nothing of what went wrong inside. */
export const PROBLEM_TITLES: Readonly<Record<DomainErrorCode | 'internal_error', Words>> = {
  invalid_input: {
    nl: 'Niet alles is goed ingevuld.',
    en: 'Not everything was filled in correctly.',
  },
  not_signed_in: { nl: 'U bent niet ingelogd.', en: 'You are not signed in.' },
  wrong_credentials: {
    nl: 'Dit e-mailadres en wachtwoord horen niet bij elkaar.',
    en: 'This e-mail address and password do not match.',
  },
  too_many_attempts: {
    nl: 'U hebt het te vaak geprobeerd. Wacht even en probeer het daarna opnieuw.',
    en: 'Too many attempts. Please wait and try again.',
  },
  too_busy: {
    nl: 'Het is nu erg druk. Wacht even en probeer het opnieuw.',
    en: 'It is very busy now. Please wait a moment and try again.',
  },
  forbidden: { nl: 'U mag dit niet doen.', en: 'You are not allowed to do this.' },
  not_found: { nl: 'Dit is er niet (meer).', en: 'This does not exist (any more).' },
  version_conflict: {
    nl: 'Iemand anders heeft dit intussen veranderd.',
    en: 'Somebody else has changed this in the meantime.',
  },
  version_required: {
    nl: 'Bij deze wijziging hoort de versie die u hebt gelezen (If-Match).',
    en: 'This change needs the version that you have read (If-Match).',
  },
  transition_not_allowed: {
    nl: 'Dit kan nu niet meer. Bekijk de laatste stand.',
    en: 'This is not possible any more. Look at the latest state.',
  },
  capacity_exceeded: {
    nl: 'Er is geen plek meer: alle plaatsen of uren zijn bezet.',
    en: 'There is no room left: all positions or hours are taken.',
  },
  already_exists: { nl: 'Dit bestaat al.', en: 'This exists already.' },
  already_placed: {
    nl: 'Bij deze kennismaking hoort al een plaatsing.',
    en: 'This introduction has a placement already.',
  },
  registration_unchecked: {
    nl: 'Voor dit werk vraagt de wet een registratie of diploma. Dat is hier nog niet gecontroleerd. Laat het eerst controleren.',
    en: 'By law this work needs a registration or diploma, which has not been checked yet. Have it checked first.',
  },
  authority_missing: {
    nl: 'Voor dit werk vraagt de wet een registratie of diploma dat er niet (meer) is. Niemand kan hier een uitzondering op maken.',
    en: 'By law this work needs a registration or diploma that is not there (any more). Nobody can waive this.',
  },
  location_in_use: {
    nl: 'Er horen vacatures bij deze locatie. Ook oude vacatures tellen mee. Daarom kunt u de locatie niet verwijderen.',
    en: 'There are vacancies at this location. Old vacancies count too. That is why it cannot be removed.',
  },
  asking_closed: {
    nl: 'U kunt voor deze training geen plaats meer vragen.',
    en: 'It is too late to ask for a seat in this training.',
  },
  no_seat_left: {
    nl: 'Alle plaatsen zijn bezet. Maak eerst een plaats vrij, of maak meer plaatsen.',
    en: 'All seats are taken. Free a seat first, or make more seats.',
  },
  session_in_use: {
    nl: 'Voor deze datum heeft iemand een plaats gevraagd. Daarom kunt u de datum niet weghalen.',
    en: 'Somebody asked for a seat on this date. That is why it cannot be removed.',
  },
  case_overlaps: {
    nl: 'Er is al een dossier van deze medewerker over deze dagen.',
    en: 'There is a case of this employee over these days already.',
  },
  lane_not_accepted: {
    nl: 'Deze vacature staat niet open voor uw route.',
    en: 'This vacancy is not open to your lane.',
  },
  release_not_active: {
    nl: 'Deze gegevens worden niet (meer) gedeeld.',
    en: 'These data are not shared (any more).',
  },
  answers_waiting: {
    nl: 'Er wacht nog iemand op uw antwoord. Geef eerst antwoord, dan kunt u de vacature weer openzetten.',
    en: 'Somebody still waits for your answer. Answer first, then you can open the vacancy again.',
  },
  invitation_invalid: {
    nl: 'Deze uitnodiging is al gebruikt of verlopen. Vraag een nieuwe.',
    en: 'This invitation was used or has expired. Ask for a new one.',
  },
  link_invalid: {
    nl: 'Deze link werkt niet of niet meer. Vraag om een nieuwe.',
    en: 'This link does not work, or not any more. Ask for a new one.',
  },
  own_request: {
    nl: 'Dit is uw eigen vraag. U kunt niet voor uzelf tekenen.',
    en: 'This is your own request. You cannot sign off for yourself.',
  },
  idempotency_conflict: {
    nl: 'Deze opdracht wordt al uitgevoerd, of was een andere.',
    en: 'This request is being handled already, or was a different one.',
  },
  payload_too_large: { nl: 'Dit bestand is te groot.', en: 'This file is too large.' },
  unsupported_media: {
    nl: 'Dit soort bestand of tekst kan hier niet.',
    en: 'This kind of file or text is not accepted here.',
  },
  internal_error: {
    nl: 'Er ging bij ons iets mis. Probeer het later opnieuw.',
    en: 'Something went wrong on our side. Please try again later.',
  },
};
