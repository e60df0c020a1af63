/** The longest text that the one search takes, in characters. */
export const LONGEST_WORDS = 100;
