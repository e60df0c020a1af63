/** The names of the settings of the ranking that have words of their own. */
export const SETTINGS = [
  'importance',
  'relatedFactor',
  'trainingWeeksLimit',
  'trainingCredit',
  'trainedLevel',
  'readyCredit',
  'hoursMinimumCredit',
  'travelReferenceKm',
  'unknownTravelCredit',
] as const;
export type Setting = (typeof SETTINGS)[number];

const SHARES: readonly Setting[] = [
  'relatedFactor',
  'trainingCredit',
  'readyCredit',
  'hoursMinimumCredit',
  'unknownTravelCredit',
];

/** The setting with this name, or undefined where the screens have no words for it yet. */
export function settingOf(name: string): Setting | undefined {
  return SETTINGS.find((setting) => setting === name);
}

/** A value as it is read: shares as a percentage, `3 : 1` and whole numbers as they are. */
export function settingValue(
  setting: Setting,
  value: string,
  formats: { percent: (value: number) => string },
): string {
  const number = Number(value);
  return SHARES.includes(setting) && Number.isFinite(number) ? formats.percent(number) : value;
}
