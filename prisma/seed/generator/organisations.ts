import type { Branch } from '@inzetbaar/domain/branches';
import type { Coordinates } from '@inzetbaar/domain/geography';
import { findPostcodeArea } from '@inzetbaar/taxonomy/places';

/** A place where an invented organisation works. */
export interface SeedLocation {
  /** Stable in the demo; the database gives it an id of its own. */
  key: string;
  name: string;
  /** CBS code. */
  municipalityCode: string;
  place: string;
  /** Four digits. */
  postcode: string;
  coordinates: Coordinates;
}

/** An invented employer of the demo region. */
export interface SeedOrganisation {
  slug: string;
  name: string;
  branches: readonly Branch[];
  about: string;
  locations: readonly SeedLocation[];
  /** Where the work is done: in its own houses, or at people's homes. */
  worksAt: 'locations' | 'homes';
  /** How large it is beside the others: its share of vacancies and people. */
  size: number;
}

const HOME_CARE: ReadonlySet<string> = new Set(['thuiszorg-mergelwind']);

type LocationRow = readonly [name: string, postcode: string];

function organisation(
  slug: string,
  name: string,
  branches: readonly Branch[],
  size: number,
  about: string,
  rows: readonly LocationRow[],
): SeedOrganisation {
  const locations = rows.map(([locationName, postcode], number): SeedLocation => {
    const area = findPostcodeArea(postcode);
    if (area === undefined) throw new Error(`unknown postcode area ${postcode} of ${slug}`);
    return {
      key: `${slug}-${number + 1}`,
      name: locationName,
      municipalityCode: area.municipalityCode,
      place: area.place,
      postcode,
      coordinates: area.centre,
    };
  });
  const invented = 'Deze organisatie is verzonnen voor de demo.';
  const worksAt = HOME_CARE.has(slug) ? 'homes' : 'locations';
  return { slug, name, branches, size, worksAt, about: `${about} ${invented}`, locations };
}

/** The 14 employers of the demo region. None of them exists; the municipalities do. */
export const SEED_ORGANISATIONS: readonly SeedOrganisation[] = [
  organisation(
    'zorggroep-maaslinde',
    'Zorggroep Maaslinde',
    ['vvt'],
    6,
    'Wij geven ouderen zorg in kleine woongroepen, met veel aandacht voor familie en buurt.',
    [
      ['Huis De Kadewachter', '6211'],
      ['Woonhof Scharnelinde', '6226'],
      ['Het Beukenplein', '6231'],
      ['Huize Veerstoep', '6245'],
      ['De Bundervlinder', '6241'],
      ['Plateauzicht', '6269'],
    ],
  ),
  organisation(
    'thuiszorg-mergelwind',
    'Thuiszorg Mergelwind',
    ['vvt'],
    5,
    'Onze kleine wijkteams helpen mensen thuis, zodat zij zo lang mogelijk zelf kunnen blijven doen wat zij willen.',
    [
      ['Wijkteam Centrumring', '6411'],
      ['Wijkteam Torenmarkt', '6461'],
      ['Wijkteam Strijthaege', '6371'],
      ['Wijkteam Heuvelspoor', '6369'],
      ['Wijkteam Kunderveld', '6367'],
    ],
  ),
  organisation(
    'woonzorg-korenbloem',
    'Woonzorg Korenbloem',
    ['vvt'],
    5,
    'Bij ons wonen ouderen die veel zorg nodig hebben in een huis dat voelt als thuis.',
    [
      ['Huis Korenmolen', '6131'],
      ['De Klaproos', '6161'],
      ['Kasteelhof', '6121'],
      ['Havenzicht', '6171'],
      ['De Beekoever', '6191'],
    ],
  ),
  organisation(
    'verpleeghuis-waterlelie',
    'Verpleeghuis De Zilveren Waterlelie',
    ['vvt'],
    3,
    'Wij zijn een kleine organisatie in het heuvelland, met verpleeghuizen, revalidatie en een hospice.',
    [
      ['De Geuloever', '6271'],
      ['Drielandenhof', '6291'],
      ['Grottenhuys', '6301'],
    ],
  ),
  organisation(
    'ziekenhuis-heuvelgaard',
    'Ziekenhuis Heuvelgaard',
    ['hospital'],
    5,
    'Een ziekenhuis voor de hele streek, met korte lijnen en veel ruimte om te leren.',
    [
      ['Hoofdlocatie Heuvelgaard', '6418'],
      ['Polikliniek Noord', '6136'],
      ['Polikliniek Parkstad', '6444'],
    ],
  ),
  organisation(
    'medisch-centrum-zuiderpoort',
    'Medisch Centrum Zuiderpoort',
    ['hospital'],
    4,
    'Wij bieden ziekenhuiszorg, onderzoek en opleiding onder één dak.',
    [
      ['Gebouw Zuiderpoort', '6228'],
      ['Dagkliniek Maasboog', '6221'],
    ],
  ),
  organisation(
    'ggz-zilverberk',
    'GGZ Zilverberk',
    ['ggz'],
    4,
    'Wij steunen mensen met psychische klachten bij hun herstel, thuis als het kan en in de kliniek als het moet.',
    [
      ['Kliniek Berkenlaan', '6215'],
      ['Herstelcentrum Oost', '6417'],
      ['FACT-huis Westelijke Mijnstreek', '6133'],
    ],
  ),
  organisation(
    'centrum-morgenster',
    'Herstelcentrum Morgensterhof',
    ['ggz', 'social-work'],
    2,
    'Wij bieden beschermd wonen, opvang en begeleiding aan mensen die een nieuwe start maken.',
    [
      ['Beschermd wonen Roda', '6466'],
      ['Opvang De Wending', '6374'],
    ],
  ),
  organisation(
    'stichting-kiezelhof',
    'Stichting Kiezelhof',
    ['ghz'],
    5,
    'Wij begeleiden mensen met een beperking bij wonen, werken en vrije tijd.',
    [
      ['Woonpark Kiezelhof', '6432'],
      ['Werkplaats De Mus', '6361'],
      ['Woonhuis Zonneveld', '6365'],
      ['Dagcentrum De Heide', '6441'],
    ],
  ),
  organisation(
    'de-vlinderwei',
    'De Vlinderwei',
    ['ghz'],
    3,
    'Bij ons wonen kinderen en volwassenen die intensieve zorg nodig hebben, in gewone huizen in het dorp.',
    [
      ['Huis Maasblik', '6181'],
      ['Huis Lindenpoort', '6165'],
      ['Huis Molenveld', '6235'],
    ],
  ),
  organisation(
    'huisartsengroep-drie-torens',
    'Huisartsengroep Drie Torens',
    ['primary-care'],
    2,
    'In onze gezondheidscentra werken huisartsen, apotheek en paramedici samen.',
    [
      ['Gezondheidscentrum Westertoren', '6217'],
      ['Gezondheidscentrum Molentoren', '6416'],
      ['Praktijk Boscheltoren', '6351'],
      ['Praktijk Brouwerstoren', '6321'],
    ],
  ),
  organisation(
    'jeugdhulp-vuurvlinder',
    'Jeugdhulp Vuurvlinder',
    ['youth-care'],
    3,
    'Wij helpen kinderen, jongeren en gezinnen, zo gewoon mogelijk en dicht bij huis.',
    [
      ['Gezinshuis en groep De Kring', '6413'],
      ['Jeugdteam Oost', '6224'],
      ['Jeugdteam Kollenberg', '6132'],
    ],
  ),
  organisation(
    'welzijn-zonnebron',
    'Welzijn Zonnebron',
    ['social-work'],
    3,
    'Wij brengen mensen in de wijk bij elkaar en helpen met vragen over geld, werk en opvoeden.',
    [
      ['Buurthuis Het Rad', '6463'],
      ['Wijkpunt Langeberg', '6443'],
      ['Wijkpunt Achter de Winkels', '6372'],
      ['Dorpspunt Klimmen', '6343'],
      ['Dorpspunt Roode Beek', '6451'],
    ],
  ),
  organisation(
    'kraamzorg-ooievaarsnest',
    'Kraamzorg Ooievaarsnest',
    ['maternity-care'],
    2,
    'Wij zorgen in de eerste week voor moeder, baby en gezin, en werken samen met de verloskundigen.',
    [
      ['Regiokantoor Westelijke Mijnstreek', '6162'],
      ['Geboortehuis Heuvelland', '6301'],
    ],
  ),
];

/** Every location of the demo region. */
export const SEED_LOCATIONS: readonly SeedLocation[] = SEED_ORGANISATIONS.flatMap(
  ({ locations }) => locations,
);
