/** Words that count only when written in capitals: in small letters they are something else. */
export const ONLY_IN_CAPITALS = `ms, als, ass, add, me, eds, ibs, pds, tos, alk, cts, hsp, bps, odd, dcd, ocs, solk, cans, pais, cvs, hypo, spit, crps, pms`;

/** Ordinary words that sound like an illness or a treatment, or lie one letter from it. */
export const ORDINARY_WORDS = `mediatie`;
