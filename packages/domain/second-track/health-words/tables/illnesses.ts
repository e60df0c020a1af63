import type { HealthWords } from '../health-words.ts';

/**
 * Names of illnesses as case managers, HR and candidates write them. `own`: seldom the illness of a
 * client, so only a plain word of work with clients makes it one.
 */
export const ILLNESSES: readonly HealthWords[] = [
  {
    kind: 'illness',
    rule: 'nature-and-cause',
    leaning: 'own',
    words: `burn-out, bournout, burnoud, bore-out, overspannen, overspannenheid, overspanning, opgebrand, zenuwinzinking,
      hernia, nekhernia, lage rughernia, rsi, cans, whiplash, tennisarm, tenniselleboog, golferselleboog,
      muisarm, frozen shoulder, carpaletunnelsyndroom, carpaal tunnelsyndroom, carpale tunnelsyndroom,
      carpaal tunnel syndroom, peesontsteking, slijmbeursontsteking, hielspoor, hallux valgus, meniscus,
      kruisband, ischias, spit, scoliose, stenose, wervelkanaalvernauwing, discopathie, bechterew,
      long covid, longcovid, post covid, postcovid, long-covid, post-covid, pais, me/cvs, cvs,
      chronisch vermoeidheidssyndroom, chronische vermoeidheid, fibromyalgie, weke delen reuma,
      solk, alk, crps, sympathische reflexdystrofie, dystrofie, hypermobiliteit, ehlers danlos,
      hersenschudding, migraine, clusterhoofdpijn, tinnitus, oorsuizen, meniere, evenwichtsstoornis,
      endometriose, spatader, lipoedeem, aambei, liesbreuk, navelbreuk, galsteen,
      niersteen, maagzweer, prikkelbare darm, griep, buikgriep, bronchitis, verkoudheid, hooikoorts,
      contacteczeem, handeczeem, gordelroos, pfeiffer, lyme, q-koorts, legionella, bell-parese,
      hoogsensitief, hoogsensitiviteit, hooggevoelig, hooggevoeligheid, aanpassingsstoornis,
      surmenage, neurasthenie, schildklier, schildklierprobleem, hashimoto, psoriasis, rosacea,
      hidradenitis, sarcoidose, lupus, sjogren, hartritmestoornis, boezemfibrilleren, atriumfibrilleren,
      angina pectoris, hypertensie, lymfoom, hodgkin, melanoom, borstkanker, baarmoederhalskanker,
      prostaatkanker, schildklierkanker, pds, ibs, eds, pcos, pms, pmdd, cts, hsp, tos, hnp,
      post-concussioneel syndroom`,
  },
  {
    kind: 'illness',
    rule: 'nature-and-cause',
    leaning: 'either',
    words: `depressie, depressief, postnatale depressie, manisch, manie, bipolair, angststoornis,
      paniekstoornis, dwangstoornis, dwangneurose, smetvrees, pleinvrees, hoogtevrees, agorafobie,
      fobie, ptss, ptsd, cptss, trauma, getraumatiseerd, posttraumatisch, psychose, psychotisch,
      schizofrenie, schizofreen, schizoaffectief, wanen, waanbeeld, waanideeen, paranoia, paranoide, borderline, narcisme,
      persoonlijkheidsstoornis, persoonlijkheidsproblematiek, dissociatief, dissociatie, hechtingsstoornis,
      adhd, add, autisme, autistisch, autist, autismespectrumstoornis, asperger, pdd-nos, ass, tourette,
      dyslexie, dyslectisch, dyscalculie, dyspraxie, ocd, ocs, bps, odd, dcd, suicidaal, suicide, suicidepoging, zelfmoordpoging, zelfmoordgedachten,
      anorexia, anorectisch, boulimia, boulimie, eetstoornis, binge eating, obesitas, overgewicht,
      verslaving, verslaafd, verslaafde, alcoholist, alcoholisme, alcoholverslaafd, drugsverslaafd, gokverslaafd, drankprobleem, alcoholprobleem, drugsprobleem, alcoholmisbruik, drugsgebruik,
      kanker, kankerpatient, tumor, hersentumor, gezwel, carcinoom, melanoom, leukemie, uitzaaiing, uitgezaaid, metastase, kwaadaardig,
      infarct, fractuur, cirrose, ruptuur, kneuzing, fibrose, sclerose, leukemie, hartinfarct, hartaanval, hartfalen, hartziekte, hartpatient, hartstilstand, hartritmestoornis, hartklepprobleem, kransslagader, vaatlijden, etalagebenen, aneurysma,
      beroerte, cva, tia, herseninfarct, hersenbloeding, hersenletsel, niet aangeboren hersenletsel, nah,
      hersenvliesontsteking, epilepsie, epileptisch, epilepticus, parkinson, multiple sclerose, ms, als, huntington, alzheimer, dementie, dementerend, dement, dementeert, korsakov, delier, lewy body, neuropathie, polyneuropathie, guillain barre,
      dwarslaesie, hemiplegie, verlamd, verlamming, halfzijdig verlamd, spasme, spastisch, spasticiteit, spierziekte, spierdystrofie,
      diabetes, diabeet, suikerziekte, suikerpatient, prediabetes, hypo, dm2, dm1,
      copd, astma, astmatisch, longemfyseem, emfyseem, longembolie, longontsteking, longziekte, longfibrose, tuberculose, tbc, slaapapneu, apneu, taaislijmziekte, cystic fibrosis,
      trombose, trombosebeen, embolie, bloedarmoede, hemofilie, sikkelcel, lymfeklierkanker, lymfoedeem, oedeem,
      reuma, reumatisch, reumatoide, artritis, artrose, jicht, osteoporose, botontkalking, slijtage aan gewrichten, gewrichtsslijtage,
      crohn, colitis, diverticulitis, coeliakie, glutenallergie, levercirrose, hepatitis, geelzucht, pancreatitis, nierfalen, nierinsufficientie, nierziekte, nierpatient, blaasontsteking,
      hiv, hiv-positief, aids, soa, eczeem, allergisch, allergie, voedselallergie, latexallergie, sepsis, bloedvergiftiging,
      doof, doofheid, slechthorend, slechthorendheid, gehoorverlies, gehoorschade, slechtziend, slechtziendheid, blind, blindheid, glaucoom, staar, maculadegeneratie, netvliesloslating,
      verstandelijke beperking, verstandelijk beperkt, licht verstandelijke beperking, licht verstandelijk beperkt, zwakbegaafd, lvb, moeilijk lerend, syndroom van down, downsyndroom,
      hydrocefalus, hersenafwijking, hartafwijking, afasie, aangeboren afwijking, chronisch ziek, chronische ziekte, chronische aandoening, ongeneeslijk, ongeneeslijk ziek, terminaal, terminaal ziek, ernstig ziek, ernstige ziekte,
      auto-immuunziekte, decubitus, doorligwond, doorligplek, open been, botontsteking, botbreuk`,
  },
  {
    kind: 'illness',
    rule: 'nature-and-cause',
    leaning: 'either',
    words: `ontsteking, infectie, letsel, blessure, geblesseerd, zweer, cyste, poliep, abces, diagnose, gediagnosticeerd, ziektebeeld, comorbiditeit`,
  },
  {
    kind: 'illness',
    rule: 'nature-and-cause',
    leaning: 'asked',
    words: `corona, covid, covid-19, ziekte, aandoening, stoornis, breuk, syndroom, virus, handicap, gehandicapt`,
  },
  {
    kind: 'pregnancy',
    rule: 'nature-and-cause',
    leaning: 'either',
    words: `zwanger, zwangerschapsvergiftiging, zwangerschapsdiabetes, zwangerschapsklachten, bekkeninstabiliteit,
      hyperemesis, miskraam, ivf, fertiliteitstraject, vruchtbaarheidsbehandeling, abortus, buitenbaarmoederlijk, in de overgang, menopauze, overgangsverschijnselen, keizersnede`,
  },
];

/**
 * What a name of an illness ends with: `knieartrose`, `schouderontsteking`, `nierkanker`. `least`
 * letters have to stand before it.
 */
export const ILLNESS_ENDINGS: readonly HealthWords[] = [
  {
    kind: 'illness',
    rule: 'nature-and-cause',
    leaning: 'either',
    words: `kanker, tumor, carcinoom, sarcoom, lymfoom, melanoom, blastoom, artrose, artritis, reuma, infarct,
      bloeding, trombose, embolie, stoornis, syndroom, depressie, psychose, verslaving, verslaafd, verslaafde, fobie,
      ontsteking, infectie, breuk, fractuur, letsel, blessure, kneuzing, verrekking, ruptuur, hernia,
      ziekte, aandoening, allergie, intolerantie, insufficientie, deficientie, cirrose, fibrose, sclerose, porose,
      eczeem, cyste, poliep, abces, myalgie, neuralgie, artropathie, neuropathie, myopathie, plegie, parese,
      verlamming, scheuring, verstuiking, verzakking, vernauwing, verkalking, ontwrichting, osis, iasis, pathie, algie, penie, megalie, cytose, matose, spasme, epilepsie, diabetes, leukemie, anemie, psychotisch, dystrofie, stenose, apneu, trauma, infectie,
      orgaanfalen, patient, vergiftiging, fibrilleren, itis`,
  },
];

/** Whole words that end like an illness and are none. */
export const NO_ILLNESS = `beroepsziekte, kritis, inbreuk, schipbreuk, contractbreuk, ambtsmisbruik, schuldenproblematiek,
  schuldproblematiek, gezinsproblematiek, opvoedproblematiek, huisvestingsproblematiek, armoedeproblematiek,
  roosterproblematiek, personeelsproblematiek, woonproblematiek, systeemproblematiek, gedragsproblematiek,
  doelgroepproblematiek, verkeersinfarct, marktfalen, overheidsfalen, wachtlijstproblematiek, verzuimproblematiek, sympathie, antipathie, empathie, telepathie, homeopathie, osteopathie,
  nostalgie, apathie, budgetvernauwing, wegvernauwing, rijstrookvernauwing, bewustzijnsvernauwing`;
