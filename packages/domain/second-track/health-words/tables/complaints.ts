import type { HealthWords } from '../health-words.ts';

/** What somebody feels or shows: complaints, pain, and observations of body and mind. */
export const COMPLAINTS: readonly HealthWords[] = [
  {
    kind: 'complaint',
    rule: 'complaints',
    leaning: 'own',
    words: `pijn, rugpijn, hoofdpijn, moe, moeheid, vermoeid, vermoeidheid, oververmoeid, uitgeput, uitputting,
      doodop, oververmoeidheid, futloos, lusteloos, energieverlies, energietekort, energieloos, slapeloos, slapeloosheid, slaapprobleem, slaapgebrek, slaaptekort,
      nachtmerrie, herbeleving, flashback, paniek, paniekaanval, angstaanval, huilbui, huilerig, labiel, somber, somberheid, neerslachtig, terneergeslagen,
      suf, versuft, duizelig, duizeligheid, misselijk, misselijkheid, diarree, koorts, koortsig, piekert, piekeren, pieker, benauwd, benauwdheid, kortademig, kortademigheid, hyperventilatie, hyperventileert, hyperventileren, hyperventileer,
      flauwgevallen, flauwvallen, flauwte, bewusteloos, hartkloppingen, overprikkeld, overprikkeling, prikkelgevoelig, prikkelgevoeligheid, prikkelbaar, prikkelbaarheid, lichtgevoelig, geluidsgevoelig,
      concentratieprobleem, concentratiestoornis, concentratieverlies, geheugenprobleem, geheugenverlies, vergeetachtig, vergeetachtigheid, hersenmist, brainfog, brain fog, mist in haar hoofd, mist in zijn hoofd, mist in mijn hoofd,
      tinteling, doof gevoel, gevoelloos, krachtverlies, krachtsverlies, kramp, zwelling, gezwollen, jeuk, galbulten, huiduitslag, bloeddruk, bloeddrukprobleem, hoge bloeddruk, lage bloeddruk, cholesterol, bloedsuikerspiegel,
      incontinent, incontinentie, opvliegers, evenwichtsprobleem, coordinatieprobleem, verward, verwardheid, in de war, wanhopig, levensmoe, zelfbeschadiging, automutilatie, ondervoed, conditieverlies, obsessief, nachtzweten, dwangmatig, bloedwaarden, krukken, brace, gips, spalk, nekkraag, korset, corset, mitella, rolstoelafhankelijk, bedlegerig, zweetaanval, zenuwtrek, geheugenstoornis, evenwichtsstoornis, gehoorproblemen, zichtproblemen, spierzwakte, spierspanning, spierstijfheid, stijfheid, zwakte in, koude rillingen, rillingen, bloedneus, oorpijn, oogdruk, dwanggedachten, huilt, in tranen, woedeaanval, driftbui, stemverlies, heesheid, rolstoelgebonden,
      stemmingswisseling, stemmingsklachten, ingestort, instorting, mentale instorting, doorgedraaid, gestrest, overbelast geraakt, vermagerd, sterk vermagerd, mank, hinkt`,
  },
  {
    kind: 'complaint',
    rule: 'complaints',
    leaning: 'either',
    words: `gehoorapparaat, hoortoestel, hoorapparaat, kunstgebit, rollator, depri`,
  },
  {
    kind: 'complaint',
    rule: 'complaints',
    leaning: 'asked',
    words: `klachten, stress, spanningen, angst, angstig, moedeloos`,
  },
];

/** `knieklachten`, `onderrugpijn`, `spierkramp`. */
export const COMPLAINT_ENDINGS: readonly HealthWords[] = [
  {
    kind: 'complaint',
    rule: 'complaints',
    leaning: 'own',
    words: `klachten, klacht, pijn, kramp, aanval, kloppingen, zwelling, vermoeidheid, slijtage`,
  },
];

/** Whole words that end like a complaint and are none. */
export const NO_COMPLAINT = `clientklacht, klantklacht, klantenklacht, bewonersklacht, familieklacht, patientklacht,
  patientenklacht, huurklacht, huurderklacht, huurdersklacht, geluidsklacht, overlastklacht, buurklacht, aanklacht,
  weeklacht, consumentenklacht, tegenaanval, cyberaanval, hackaanval, clientklachten, klantklachten, klantenklachten,
  bewonersklachten, familieklachten, patientklachten, patientenklachten, huurklachten, huurderklachten, huurdersklachten,
  geluidsklachten, overlastklachten, buurklachten, consumentenklachten, aanklachten`;
