/** What makes somebody recognisable. */
export const RECOGNISABLE_KINDS = [
  'full-name',
  'contact',
  'number',
  'birth-date',
  'name',
  'age',
  'address',
  'date',
  'combination',
  'employer',
  'health',
] as const;
export type RecognisableKind = (typeof RECOGNISABLE_KINDS)[number];

/**
 * - `must-change`: points at one person by itself;
 * - `may-stay`: the writer, who knows what colleagues know, may decide that it points at nobody.
 */
export type RecognisableWeight = 'must-change' | 'may-stay';

interface Words {
  nl: string;
  en: string;
}

/** Why a phrase is marked and what can stand in its place (B1). */
export interface RecognisableRule {
  weight: RecognisableWeight;
  name: Words;
  reason: Words;
  instead: Words;
}

/** The rules of the check, as data: a screen shows their words beside the phrase. */
export const RECOGNISABLE_RULES: Readonly<Record<RecognisableKind, RecognisableRule>> = {
  'full-name': {
    weight: 'must-change',
    name: { nl: 'naam', en: 'name' },
    reason: {
      nl: 'Met een hele naam weet iedereen om wie het gaat.',
      en: 'With a full name everybody knows who it is about.',
    },
    instead: {
      nl: 'Schrijf bijvoorbeeld “een collega” of “de medewerker”.',
      en: 'Write for example “a colleague” or “the employee”.',
    },
  },
  contact: {
    weight: 'must-change',
    name: { nl: 'contactgegevens', en: 'contact details' },
    reason: {
      nl: 'Een e-mailadres, telefoonnummer of profiel is van één persoon.',
      en: 'An e-mail address, phone number or profile belongs to one person.',
    },
    instead: {
      nl: 'Laat het weg. Uw eigen naam staat al bij uw bijdrage.',
      en: 'Leave it out. Your own name already stands with what you write.',
    },
  },
  number: {
    weight: 'must-change',
    name: { nl: 'persoonlijk nummer', en: 'personal number' },
    reason: {
      nl: 'Met dit nummer is iemand op te zoeken. Een BSN mag u nooit delen.',
      en: 'With this number somebody can be looked up. A citizen service number may never be shared.',
    },
    instead: { nl: 'Laat het nummer weg.', en: 'Leave the number out.' },
  },
  'birth-date': {
    weight: 'must-change',
    name: { nl: 'geboortedatum', en: 'date of birth' },
    reason: {
      nl: 'Een geboortedatum hoort bij één persoon.',
      en: 'A date of birth belongs to one person.',
    },
    instead: {
      nl: 'Noem de leeftijdsgroep, bijvoorbeeld “een vijftiger”.',
      en: 'Name the age group, for example “in their fifties”.',
    },
  },
  name: {
    weight: 'may-stay',
    name: { nl: 'naam', en: 'name' },
    reason: {
      nl: 'Collega’s in de regio kennen misschien iemand met deze naam.',
      en: 'Colleagues in the region may know somebody of this name.',
    },
    instead: {
      nl: 'Schrijf “een collega” of “de medewerker”. Een verzonnen naam mag blijven.',
      en: 'Write “a colleague” or “the employee”. An invented name may stay.',
    },
  },
  age: {
    weight: 'may-stay',
    name: { nl: 'precieze leeftijd', en: 'exact age' },
    reason: {
      nl: 'Een precieze leeftijd maakt een verhaal snel herkenbaar.',
      en: 'An exact age soon makes a story recognisable.',
    },
    instead: {
      nl: 'Noem de leeftijdsgroep: “begin vijftig”, “een zestiger”.',
      en: 'Name the age group: “early fifties”, “in their sixties”.',
    },
  },
  address: {
    weight: 'may-stay',
    name: { nl: 'adres', en: 'address' },
    reason: {
      nl: 'Een adres of postcode wijst naar een huis.',
      en: 'An address or postcode points at a house.',
    },
    instead: {
      nl: 'Noem de streek of laat het weg. Het adres van een kantoor mag blijven.',
      en: 'Name the area or leave it out. The address of an office may stay.',
    },
  },
  date: {
    weight: 'may-stay',
    name: { nl: 'precieze datum', en: 'exact date' },
    reason: {
      nl: 'Wie erbij was, herkent iemand aan de dag.',
      en: 'Who was there recognises somebody by the day.',
    },
    instead: {
      nl: 'Schrijf hoelang het duurde: “na drie maanden”.',
      en: 'Write how long it took: “after three months”.',
    },
  },
  combination: {
    weight: 'may-stay',
    name: { nl: 'zeldzame combinatie', en: 'rare combination' },
    reason: {
      nl: 'Functie, plaats en tijd samen passen vaak bij één persoon.',
      en: 'Function, place and time together often fit one person.',
    },
    instead: {
      nl: 'Laat de plaats of de tijd weg, of noem een bredere functie.',
      en: 'Leave out the place or the time, or name a broader function.',
    },
  },
  employer: {
    weight: 'may-stay',
    name: { nl: 'eigen werkgever', en: 'own employer' },
    reason: {
      nl: 'Met de werkgever erbij weten collega’s daar om wie het gaat.',
      en: 'With the employer named, colleagues there know who it is about.',
    },
    instead: {
      nl: 'Schrijf “een zorgorganisatie in de regio”.',
      en: 'Write “a care organisation in the region”.',
    },
  },
  health: {
    weight: 'may-stay',
    name: { nl: 'gezondheid of privéleven', en: 'health or private life' },
    reason: {
      nl: 'Dit lijkt over de gezondheid of het privéleven van één persoon te gaan.',
      en: 'This seems to be about the health or private life of one person.',
    },
    instead: {
      nl: 'Schrijf wat iemand wel of niet kan. Over een ziekte in het algemeen schrijven mag.',
      en: 'Write what somebody can or cannot do. Writing about an illness in general is fine.',
    },
  },
};
