import type { Coordinates } from '@inzetbaar/domain/geography';

/** A municipality of the care region. */
export interface Municipality {
  /** Code of Statistics Netherlands (CBS), `GM` and four digits. */
  code: string;
  name: string;
  /** Roughly the middle of its main town. */
  centre: Coordinates;
  /** Towns, villages and well-known districts by which people look for it, as they are written. */
  localities: readonly string[];
}

function municipality(
  code: string,
  name: string,
  latitude: number,
  longitude: number,
  localities: readonly string[],
): Municipality {
  return { code, name, centre: { latitude, longitude }, localities };
}

/**
 * The 16 municipalities of Zuid-Limburg, by name. Codes: CBS, as in force since 2019 (when Nuth,
 * Onderbanken and Schinnen became Beekdaelen). The coordinates are approximate: written for this
 * project, good to about a kilometre, meant for distances between towns and not for navigation.
 */
export const MUNICIPALITIES: readonly Municipality[] = [
  municipality('GM0888', 'Beek', 50.94, 5.796, [
    'Genhout',
    'Geverik',
    'Neerbeek',
    'Spaubeek',
    'Maastricht-Airport',
  ]),
  municipality('GM1954', 'Beekdaelen', 50.937, 5.889, [
    'Amstenrade',
    'Arensgenhout',
    'Bingelrade',
    'Doenrade',
    'Hulsberg',
    'Jabeek',
    'Merkelbeek',
    'Nuth',
    'Oirsbeek',
    'Onderbanken',
    'Puth',
    'Schimmert',
    'Schinnen',
    'Schinveld',
    'Sweikhuizen',
    'Vaesrade',
    'Wijnandsrade',
  ]),
  municipality('GM0899', 'Brunssum', 50.947, 5.971, ['Treebeek', 'Langeberg', 'Rumpen']),
  municipality('GM1903', 'Eijsden-Margraten', 50.801, 5.77, [
    'Banholt',
    'Bemelen',
    'Cadier en Keer',
    'Eckelrade',
    'Eijsden',
    'Gronsveld',
    'Margraten',
    'Mesch',
    'Mheer',
    'Noorbeek',
    'Rijckholt',
    'Scheulder',
    'Sint Geertruid',
  ]),
  municipality('GM1729', 'Gulpen-Wittem', 50.813, 5.902, [
    'Beutenaken',
    'Elkenrade',
    'Epen',
    'Eys',
    'Gulpen',
    'Heijenrath',
    'Ingber',
    'Mechelen',
    'Partij',
    'Reijmerstok',
    'Slenaken',
    'Wijlre',
    'Wittem',
  ]),
  municipality('GM0917', 'Heerlen', 50.888, 5.979, [
    'Heerlerbaan',
    'Heerlerheide',
    'Heksenberg',
    'Hoensbroek',
    'Mariarade',
    'Welten',
    'Zeswegen',
  ]),
  municipality('GM0928', 'Kerkrade', 50.866, 6.063, [
    'Chevremont',
    'Eygelshoven',
    'Kerkrade-West',
    'Spekholzerheide',
    'Terwinselen',
  ]),
  municipality('GM0882', 'Landgraaf', 50.902, 6.025, [
    'Nieuwenhagen',
    'Rimburg',
    'Schaesberg',
    'Ubach over Worms',
    'Waubach',
  ]),
  municipality('GM0935', 'Maastricht', 50.851, 5.691, [
    'Amby',
    'Borgharen',
    'Daalhof',
    'De Heeg',
    'Heer',
    'Heugem',
    'Itteren',
    'Limmel',
    'Malberg',
    'Randwyck',
    'Scharn',
    'Wyck',
    'Mestreech',
  ]),
  municipality('GM0938', 'Meerssen', 50.885, 5.752, [
    'Bunde',
    'Geulle',
    'Moorveld',
    'Rothem',
    'Ulestraten',
  ]),
  municipality('GM0965', 'Simpelveld', 50.834, 5.982, ['Baneheide', 'Bocholtz']),
  municipality('GM1883', 'Sittard-Geleen', 50.99, 5.855, [
    'Born',
    'Buchten',
    'Einighausen',
    'Geleen',
    'Grevenbicht',
    'Guttecoven',
    'Holtum',
    'Limbricht',
    'Lindenheuvel',
    'Munstergeleen',
    'Obbicht',
    'Papenhoven',
    'Sittard',
    'Windraak',
  ]),
  municipality('GM0971', 'Stein', 50.968, 5.766, [
    'Berg aan de Maas',
    'Catsop',
    'Elsloo',
    'Meers',
    'Urmond',
  ]),
  municipality('GM0981', 'Vaals', 50.772, 6.014, ['Lemiers', 'Vijlen']),
  municipality('GM0994', 'Valkenburg aan de Geul', 50.865, 5.831, [
    'Berg en Terblijt',
    'Houthem',
    'Schin op Geul',
    'Sibbe',
    'Valkenburg',
    'Vilt',
    'Walem',
  ]),
  municipality('GM0986', 'Voerendaal', 50.878, 5.93, [
    'Klimmen',
    'Kunrade',
    'Ransdaal',
    'Ubachsberg',
    'Weustenrade',
  ]),
];
