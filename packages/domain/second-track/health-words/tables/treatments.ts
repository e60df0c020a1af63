import type { HealthWords } from '../health-words.ts';

/** What is done about it: therapies, operations, examinations, and aids of treatment. */
export const TREATMENTS: readonly HealthWords[] = [
  {
    kind: 'treatment',
    rule: 'treatment',
    leaning: 'either',
    words: `operatie, operaties, geopereerd, opereren, heroperatie, ingreep, medische ingreep, chirurgische ingreep, hechtingen, narcose, chemo, chemokuur, chemotherapie, immunotherapie, hormoontherapie, hormoonkuur, prednisonkuur, penicillinekuur, stootkuur,
      bestraling, bestraald, bestralen, radiotherapie, transplantatie, getransplanteerd, donornier, stamceltransplantatie, amputatie, geamputeerd, bypass, gedotterd, dotteren, stent, pacemaker, icd, katheterisatie, hartkatheterisatie, dialyse, hemodialyse, nierdialyse, dialyseert, dialyseren,
      therapie, fysiotherapie, fysio, oefentherapie, manuele therapie, ergotherapie, logopedie, haptonomie, haptotherapie, psychotherapie, gedragstherapie, cognitieve gedragstherapie, cgt, emdr, schematherapie, groepstherapie, relatietherapie, systeemtherapie, traumatherapie, traumabehandeling, praattherapie, mindfulnesstherapie, lichttherapie, biofeedback, neurofeedback, acupunctuur, dry needling, osteopathie, chiropractie, homeopathie, craniosacraal,
      psychiatrische behandeling, psychologische behandeling, psychologische hulp, psychische hulp, hormoonbehandeling, pijnbehandeling, kankerbehandeling, laserbehandeling, dotterbehandeling, rugbehandeling, vervolgbehandeling, ziekenhuisbehandeling, spoedbehandeling, wortelkanaalbehandeling, dagbehandeling, nabehandeling, deeltijdbehandeling, behandeltraject, uitbehandeld, uitbehandeling, behandelplan, behandelaar, ggz-traject, ggz-behandeling, afkicken, afgekickt, afkickkliniek, afkicktraject, detox, ontwenningskuur, ontwenning,
      revalideert, revalideren, gerevalideerd, revalidatietraject, revalidatieprogramma, pijnrevalidatie, hartrevalidatie, revalidatie, poliklinische revalidatie,
      borstvergroting, borstverkleining, borstreconstructie, borstbesparend, borstamputatie, ooglidcorrectie, neuscorrectie, geslachtsoperatie, kijkoperatie, keyhole, gastric bypass, maagverkleining, mri, mri-scan, ct-scan, petscan, pet-scan, botscan, hersenscan, echo, rontgenfoto, rontgenonderzoek, biopsie, punctie, ruggenprik, bloedonderzoek, bloedprikken, darmonderzoek, coloscopie, gastroscopie, endoscopie, mammografie, hartfilmpje, ecg, eeg, slaaponderzoek, neuropsychologisch onderzoek, psychologisch onderzoek, psychiatrisch onderzoek, medisch onderzoek, uitstrijkje,
      infuus, stoma, katheter, sonde, sondevoeding, prothese, kunstheup, kunstknie, knieprothese, heupprothese, steunzolen, zuurstoffles, beademing, gehoorimplantaat, cpap, injectie, injecties, blokkade, zenuwblokkade, herstellingsoord, crisisopname, dagopname, ziekenhuisopname, klinische opname, psychiatrische opname, gedwongen opname, heropname, lotgenotengroep, zelfhulpgroep, aa-groep, intensive care`,
  },
  {
    kind: 'treatment',
    rule: 'treatment',
    leaning: 'asked',
    words: `behandeling, scan, kuur`,
  },
];

export const TREATMENT_ENDINGS: readonly HealthWords[] = [
  {
    kind: 'treatment',
    rule: 'treatment',
    leaning: 'either',
    words: `operatie, therapie, transplantatie, amputatie, prothese, bestraling, injectie, scan, ectomie, scopie, revalidatie, ingreep, implantaat, dialyse, blokkade`,
  },
  {
    kind: 'treatment',
    rule: 'treatment',
    leaning: 'asked',
    words: `behandeling`,
  },
];

/** Whole words that end like a treatment and are none, or are work. */
export const NO_TREATMENT = `cooperatie, kooperatie, klachtbehandeling, klachtenbehandeling, wondbehandeling,
  bezwaarbehandeling, zaaksbehandeling, wegblokkade, microscopie, documentscan, barcodescan, virusscan, quickscan,
  werkscan, talentscan, skillsscan, vaardighedenscan, loopbaanscan, competentiescan, taalscan, beroepenscan,
  arbeidsmarktscan, marktscan, reddingsoperatie, bezuinigingsoperatie, verbouwingsoperatie, kapitaalinjectie,
  arbeidstherapie, verhuisoperatie`;

/**
 * Who treats. By itself each is a profession; with a word for a visit it tells of a treatment.
 */
export const PROVIDERS = `psycholoog, bedrijfspsycholoog, gz-psycholoog, psych, psychiater, psychotherapeut, therapeut,
  therapeute, fysiotherapeut, fysiotherapeute, manueel therapeut, oefentherapeut, cesartherapeut, ergotherapeut,
  logopedist, dietist, dietiste, haptonoom, haptotherapeut, osteopaat, chiropractor, acupuncturist, homeopaat, huisarts,
  huisartsenpost, dokter, arts, specialist, internist, cardioloog, neuroloog, oncoloog, reumatoloog, orthopeed, chirurg,
  dermatoloog, gynaecoloog, uroloog, longarts, oogarts, kno-arts, radioloog, revalidatiearts, verslavingsarts, tandarts,
  kaakchirurg, anesthesist, pijnspecialist, medisch specialist, endocrinoloog, hematoloog, nefroloog, mdl-arts, behandelaar,
  zorgverlener, hulpverlener, maatschappelijk werker, maatschappelijk werkster, maatschappelijk werk, traumapsycholoog,
  seksuoloog, relatietherapeut, poh, poh-ggz, praktijkondersteuner, verloskundige, slaappoli,
  pijnpoli, pijnkliniek, slaapcentrum, podotherapeut, optometrist, audicien, audioloog, plastisch chirurg, handtherapeut`;

/** Where people are treated, and where people work: only a plain word for a patient's visit counts. */
export const CARE_PLACES = `ziekenhuis, ic, polikliniek, poli, kliniek, seh, spoedeisende hulp, eerste hulp, ggz, g.g.z., revalidatiecentrum,
  revalidatiekliniek, revalidatie, verslavingszorg, verslavingskliniek, psychiatrie, psychologie, fysiotherapie, fysio, mondriaan,
  adelante, zuyderland, mumc, azm, lionarons, hsk, parnassia, radboudumc, crisisdienst, dagbehandeling, ciro, u-center,
  orthopedie, neurologie, cardiologie, oncologie, reumatologie, radiologie, dermatologie, gynaecologie, chirurgie,
  intensive care, virenze, metggz, novadic, afkickkliniek, umc, laurentius, catharina, maastro`;
