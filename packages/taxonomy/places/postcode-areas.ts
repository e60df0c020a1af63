import type { Coordinates } from '@inzetbaar/domain/geography';

/** The area of a four-digit postcode. */
export interface PostcodeArea {
  /** Four digits. */
  code: string;
  /** The town or village in its addresses. */
  place: string;
  /** CBS code of the municipality in which (most of) it lies. */
  municipalityCode: string;
  /** Roughly its middle. */
  centre: Coordinates;
}

type Row = readonly [code: string, place: string, latitude: number, longitude: number];

function areasOf(municipalityCode: string, rows: readonly Row[]): PostcodeArea[] {
  return rows.map(([code, place, latitude, longitude]) => ({
    code,
    place,
    municipalityCode,
    centre: { latitude, longitude },
  }));
}

/**
 * The postcode areas with addresses in the 16 municipalities; areas of post boxes only are left
 * out. Written for this project: the centres are approximate (about a kilometre), compared with
 * the open list "4pp" of 2014, and the municipalities are those since 2019. Not an official
 * register: for addresses use the BAG.
 */
export const POSTCODE_AREAS: readonly PostcodeArea[] = [
  ...areasOf('GM0888', [
    ['6176', 'Spaubeek', 50.935, 5.843],
    ['6191', 'Beek', 50.939, 5.796],
    ['6199', 'Maastricht-Airport', 50.916, 5.775],
  ]),
  ...areasOf('GM1954', [
    ['6155', 'Puth', 50.955, 5.871],
    ['6174', 'Sweikhuizen', 50.953, 5.846],
    ['6333', 'Schimmert', 50.906, 5.826],
    ['6336', 'Hulsberg', 50.89, 5.858],
    ['6361', 'Nuth', 50.914, 5.89],
    ['6363', 'Wijnandsrade', 50.905, 5.884],
    ['6365', 'Schinnen', 50.944, 5.879],
    ['6436', 'Amstenrade', 50.939, 5.925],
    ['6438', 'Oirsbeek', 50.95, 5.908],
    ['6439', 'Doenrade', 50.968, 5.906],
    ['6447', 'Merkelbeek', 50.954, 5.94],
    ['6451', 'Schinveld', 50.969, 5.981],
    ['6454', 'Jabeek', 50.981, 5.941],
    ['6456', 'Bingelrade', 50.976, 5.926],
  ]),
  ...areasOf('GM0899', [
    ['6441', 'Brunssum', 50.952, 5.965],
    ['6442', 'Brunssum', 50.95, 5.986],
    ['6443', 'Brunssum', 50.941, 5.991],
    ['6444', 'Brunssum', 50.942, 5.967],
    ['6445', 'Brunssum', 50.935, 5.985],
    ['6446', 'Brunssum', 50.936, 5.949],
  ]),
  ...areasOf('GM1903', [
    ['6245', 'Eijsden', 50.777, 5.708],
    ['6247', 'Gronsveld', 50.809, 5.731],
    ['6251', 'Eckelrade', 50.808, 5.774],
    ['6252', 'Eckelrade', 50.804, 5.765],
    ['6255', 'Noorbeek', 50.769, 5.813],
    ['6261', 'Mheer', 50.779, 5.793],
    ['6262', 'Banholt', 50.792, 5.807],
    ['6265', 'Sint Geertruid', 50.796, 5.766],
    ['6267', 'Cadier en Keer', 50.828, 5.767],
    ['6268', 'Bemelen', 50.847, 5.765],
    ['6269', 'Margraten', 50.821, 5.82],
    ['6307', 'Scheulder', 50.829, 5.843],
  ]),
  ...areasOf('GM1729', [
    ['6271', 'Gulpen', 50.816, 5.891],
    ['6273', 'Ingber', 50.818, 5.86],
    ['6274', 'Reijmerstok', 50.799, 5.838],
    ['6276', 'Heijenrath', 50.776, 5.875],
    ['6277', 'Slenaken', 50.769, 5.862],
    ['6278', 'Beutenaken', 50.781, 5.856],
    ['6281', 'Mechelen', 50.795, 5.926],
    ['6285', 'Epen', 50.774, 5.914],
    ['6286', 'Wittem', 50.812, 5.911],
    ['6287', 'Eys', 50.826, 5.935],
    ['6289', 'Elkenrade', 50.841, 5.918],
    ['6321', 'Wijlre', 50.834, 5.894],
  ]),
  ...areasOf('GM0917', [
    ['6411', 'Heerlen', 50.888, 5.976],
    ['6412', 'Heerlen', 50.9, 5.958],
    ['6413', 'Heerlen', 50.915, 5.961],
    ['6414', 'Heerlen', 50.917, 5.98],
    ['6415', 'Heerlen', 50.899, 5.987],
    ['6416', 'Heerlen', 50.882, 5.995],
    ['6417', 'Heerlen', 50.878, 5.982],
    ['6418', 'Heerlen', 50.867, 6.003],
    ['6419', 'Heerlen', 50.871, 5.969],
    ['6421', 'Heerlen', 50.927, 5.956],
    ['6422', 'Heerlen', 50.847, 6.009],
    ['6431', 'Hoensbroek', 50.927, 5.927],
    ['6432', 'Hoensbroek', 50.922, 5.914],
    ['6433', 'Hoensbroek', 50.912, 5.93],
  ]),
  ...areasOf('GM0928', [
    ['6461', 'Kerkrade', 50.864, 6.063],
    ['6462', 'Kerkrade', 50.854, 6.067],
    ['6463', 'Kerkrade', 50.873, 6.064],
    ['6464', 'Kerkrade', 50.876, 6.078],
    ['6465', 'Kerkrade', 50.853, 6.032],
    ['6466', 'Kerkrade', 50.859, 6.028],
    ['6467', 'Kerkrade', 50.866, 6.026],
    ['6468', 'Kerkrade', 50.875, 6.045],
    ['6469', 'Kerkrade', 50.884, 6.049],
    ['6471', 'Eygelshoven', 50.892, 6.059],
  ]),
  ...areasOf('GM0882', [
    ['6371', 'Landgraaf', 50.902, 6.012],
    ['6372', 'Landgraaf', 50.886, 6.023],
    ['6373', 'Landgraaf', 50.91, 6.027],
    ['6374', 'Landgraaf', 50.914, 6.054],
  ]),
  ...areasOf('GM0935', [
    ['6211', 'Maastricht', 50.85, 5.687],
    ['6212', 'Maastricht', 50.834, 5.688],
    ['6213', 'Maastricht', 50.833, 5.666],
    ['6214', 'Maastricht', 50.845, 5.674],
    ['6215', 'Maastricht', 50.841, 5.651],
    ['6216', 'Maastricht', 50.851, 5.656],
    ['6217', 'Maastricht', 50.857, 5.669],
    ['6218', 'Maastricht', 50.866, 5.66],
    ['6219', 'Maastricht', 50.865, 5.682],
    ['6221', 'Maastricht', 50.849, 5.701],
    ['6222', 'Maastricht', 50.871, 5.711],
    ['6223', 'Maastricht', 50.886, 5.698],
    ['6224', 'Maastricht', 50.855, 5.714],
    ['6225', 'Maastricht', 50.863, 5.731],
    ['6226', 'Maastricht', 50.849, 5.735],
    ['6227', 'Maastricht', 50.838, 5.728],
    ['6228', 'Maastricht', 50.826, 5.726],
    ['6229', 'Maastricht', 50.834, 5.713],
  ]),
  ...areasOf('GM0938', [
    ['6231', 'Meerssen', 50.885, 5.752],
    ['6235', 'Ulestraten', 50.906, 5.782],
    ['6237', 'Moorveld', 50.919, 5.764],
    ['6241', 'Bunde', 50.896, 5.733],
    ['6243', 'Geulle', 50.921, 5.75],
  ]),
  ...areasOf('GM0965', [
    ['6351', 'Bocholtz', 50.818, 6.008],
    ['6353', 'Baneheide', 50.818, 5.976],
    ['6369', 'Simpelveld', 50.834, 5.982],
  ]),
  ...areasOf('GM1883', [
    ['6121', 'Born', 51.032, 5.81],
    ['6122', 'Buchten', 51.042, 5.811],
    ['6123', 'Holtum', 51.051, 5.823],
    ['6124', 'Papenhoven', 51.046, 5.776],
    ['6125', 'Obbicht', 51.028, 5.781],
    ['6127', 'Grevenbicht', 51.038, 5.774],
    ['6131', 'Sittard', 50.999, 5.866],
    ['6132', 'Sittard', 50.989, 5.884],
    ['6133', 'Sittard', 50.989, 5.863],
    ['6134', 'Sittard', 50.99, 5.849],
    ['6135', 'Sittard', 51.0, 5.847],
    ['6136', 'Sittard', 51.012, 5.872],
    ['6137', 'Sittard', 51.004, 5.886],
    ['6141', 'Limbricht', 51.012, 5.837],
    ['6142', 'Einighausen', 51.003, 5.827],
    ['6143', 'Guttecoven', 51.013, 5.818],
    ['6151', 'Munstergeleen', 50.975, 5.863],
    ['6153', 'Windraak', 50.971, 5.887],
    ['6161', 'Geleen', 50.962, 5.812],
    ['6162', 'Geleen', 50.977, 5.836],
    ['6163', 'Geleen', 50.982, 5.82],
    ['6164', 'Geleen', 50.957, 5.829],
    ['6165', 'Geleen', 50.964, 5.832],
    ['6166', 'Geleen', 50.973, 5.844],
    ['6167', 'Geleen', 50.992, 5.8],
  ]),
  ...areasOf('GM0971', [
    ['6129', 'Urmond', 50.99, 5.774],
    ['6171', 'Stein', 50.968, 5.766],
    ['6181', 'Elsloo', 50.948, 5.769],
  ]),
  ...areasOf('GM0981', [
    ['6291', 'Vaals', 50.772, 6.013],
    ['6294', 'Vijlen', 50.788, 5.963],
    ['6295', 'Lemiers', 50.785, 5.993],
  ]),
  ...areasOf('GM0994', [
    ['6301', 'Valkenburg', 50.864, 5.832],
    ['6305', 'Schin op Geul', 50.854, 5.873],
    ['6325', 'Berg en Terblijt', 50.861, 5.784],
    ['6341', 'Walem', 50.864, 5.871],
    ['6342', 'Walem', 50.866, 5.868],
  ]),
  ...areasOf('GM0986', [
    ['6311', 'Ransdaal', 50.858, 5.882],
    ['6312', 'Ransdaal', 50.862, 5.895],
    ['6343', 'Klimmen', 50.873, 5.884],
    ['6367', 'Voerendaal', 50.874, 5.926],
  ]),
];
