/** Words that count only when written in capitals: in small letters they are something else. */
export const ONLY_IN_CAPITALS = `ms, als, ass, add, me, eds, ibs, pds, tos, alk, cts, hsp, bps, odd, dcd, ocs, solk, cans, pais, cvs, hypo, spit, crps, pms`;

/** Ordinary words that sound or end like something of health, or lie one letter from it. */
export const ORDINARY_WORDS = `mediatie, meditatie, geklaagd, beklaagd, aangeklaagd, afbreuk, trendbreuk, krampachtig, krampachtige,
  kinderziekte, kinderziekten, kinderziektes, islamofobie, homofobie, xenofobie, vermoeiend, vermoeiende, vermoedelijk,
  concert, concerten, concerthal, immigrant, immigrante, immigranten, dialectisch, asperge, asperges, trombone, zonde,
  zanger, zangers, zangeres, huiverig, krachtens, ruiling, ruilingen, bakoven, afdoening, staren, logopedist, logopediste, osteopaat, homeopaat, haptonoom,
  voorwaarde, voorwaarden, kroonslagader, scannen, kanker op, breuken, sommeren, pielen, echoen`;
