import type { GroupPhrases } from './phrase.ts';

export const rehabilitationPhrases: GroupPhrases = {
  'physical-exercise-therapy': `
    oefentherap*; oefen dag|patiënt|revalidant*|lopen|traplopen|opstaan|kracht|trap;
    oefenprogramma*; trainingsschema*; oefenschema*; fysiotherap* behandel*;
    kracht conditie train|oefen; oefeningen patiënt|cliënt|revalidant doe|begeleid|geef;
    behandel* bewegingsapparaat|klachten fysio*; oefenzaal; conditie verbeter|train;
    medische fitness; manuele therapie; spierkracht; oefentherapie; oefenprogramma`,
  'gait-training': `
    loop* train*|oefen; traplopen; looptrain*; loopvaardigheid; trap lopen oefen;
    weer leren lopen; looprevalidatie; lopen oefen; looptherapie; looptraining;
    loop en oefentherapie`,
  'adl-training': `
    adl train*|oefen; zelfzorg oefen|train; oefen aankleden|wassen|koken|zelf;
    leer zelf weer wassen|aankleden; adl-training; zelf aankleden oefen|leer|weer;
    was- en kleedtraining; kooktraining; adl training; zelfzorg oefenen;
    oefen* aankleden|wassen|koken|aankleed|zelfzorg|adl|veter*;
    train* aankleden|wassen|koken|zelfzorg|dagelijks*|adl; oefenkeuken;
    dagelijkse handelingen|activiteiten oefen|leer|train|opnieuw|weer; zich wast kook;
    dagelijkse activiteiten;
    dagelijks* handel*|leven oefen|aanleer|weer|observeer|train; oefen aankleden|wassen|koken|handelingen`,
  'geriatric-rehabilitation': `
    grz; geriatrische revalidatie; revalidatie* oudere|geriatri*; herstelafdeling; revalidant*;
    revalideer* oudere|thuis|huis; revalidatieafdeling; oudere|patiënt revalideer*|revalidatie;
    revalideren; revalidatiekliniek; revaliderende ouderen`,
  'stroke-care': `
    beroerte*; cva*; herseninfarct*; hersenbloeding*; stroke; stroke unit; tia;
    halfzijdig* verlam*; hemiplegie; beroerte`,
  'goal-setting': `
    doel* stel|opstel|bepaal|werk|bereik|formuleer|evalueer|bespreek cliënt|bewoner|revalidant|patiënt|jongere|deelnemer|samen|hen|kind*;
    werkt aan doelen; persoonlijke doelen; behandeldoel*; wil bereiken; doelgericht werk;
    wat hij|zij|iemand|cliënt|deelnemer wil bereiken;
    leerdoel*|ontwikkeldoel* cliënt*|deelnemer*|jongere*|kind*; smart; toekomstplan*;
    haalbare doelen; doelen opstellen; doelen stellen; doelen bepalen;
    doel* actueel|werk|stel|haal|bereik|behaal|formuleer|opstel|evalueer|samen|persoonlijk*|haalbare|ontwikkel*;
    werken aan doelen; ontwikkeldoel*; leerdoel*; doelgericht;
    revalidatiedoel*; behandeldoel*; formuleer doel*|revalidatiedoel* samen|cliënt*; doelen samen|opstel|evalueer`,
  'fall-prevention': `
    valpreventie*; val* voorkom|risico|gevaar|incident*; valrisico*; vallen voorkom; valpoli;
    valanalyse*; valtraining; valincident*; vallen voorkomen; valpreventie`,
  'aids-and-adaptations': `
    hulpmiddel* kies|advis*|aanvraag|aanvragen|aanpas|leer|aanmeet|regel|uitzoek|juist;
    rollator|rolstoel kies|advis*|juist|aanmeet|uitzoek|aanvraag|pas; woningaanpass*;
    aanpassingen thuis|woning adviseer|regel; hulpmiddelenadvies; hulpmiddelenconsulent;
    scootmobiel*; rolstoeladvies;
    loophulpmiddel*; hulpmiddelen adviseer|instrueer|gebruik|inzet; rolstoel* adviseer|aanmeet; voorziening* aanvraag|vraag|adviseer rolstoel*|woning*|wmo`,
  'speech-therapy': `
    logoped*; stemtherap*; spraak taal behandel*|train; taalstoornis*; stotter*; stemproblem*;
    spraak- en taal*; articulatie*; TOS; afasietherapie; logopedische behandeling`,
  'swallowing-assessment': `
    slik* onderzoek*|beoordeel|test|screen*; slikonderzoek*; slikscreening; FEES; slikfunctie;
    slikvideo*; slikdiagnostiek; slikproblemen onderzoeken; slikonderzoek`,
  'dietary-advice': `
    voedingsadvi*; dieetadvi*; dieet* advies|adviseer|bespreek|behandelplan; advies voeding|eten;
    diëtet*; dieetbehandel*; ondervoeding behandel*|advies;
    overgewicht adviseer|begeleid|behandel; voedingsconsult*; voedingsplan*; voedingsspreekuur`,
  'cognitive-rehabilitation': `
    geheugen* train*|oefen; cognitie* train*|revalid*|oefen|behandel*|stoornis*;
    aandacht geheugen|plannen train|oefen; hersenletsel denk|geheugen|aandacht oefen|train;
    cognitieve revalidatie; geheugentraining; strategietraining; cognitieve training;
    cognitieve problemen; geheugen trainen; oefen*|train* aandacht|geheugen|concentratie|plannen;
    geheugen*; denk* geheugen* train*|oefen*; cognitief*; concentratie* train*|oefen*`,
  'cardiac-pulmonary-rehabilitation': `
    hartrevalid*; longrevalid*; hart- en longrevalidatie; revalideer* hart*|long*|infarct;
    hart long train* revalid*; fit-module`,
  'orthopaedic-rehabilitation': `
    heup*|knie operatie|nieuwe|fractuur|gebroken|breuk|revalid*|prothese; heupoperatie*;
    heupfractuur*; gebroken heup; nieuwe knie; orthopedisch* revalid*|patiënt|trauma; botbreuk*;
    knieprothese*; kruisband*; fractuur*; amputatie*; nieuwe heup`,
  'aphasia-conversations': 'afasi*; moeite met praten; afasie',
  'energy-management': `
    energie verdeel*|verdelen|balans|beheer*|leer; energieverdel*; energiemanagement;
    belastbaarheid energie|verdeel|belasting; vermoeid* leer|omga|verdeel|dag;
    belasting belastbaarheid; activiteitenweger;
    doseer*|doseren mensen|energie|leer|cliënt*|activiteit*;
    energie* verdel*|balans|doseer*|indeel; belasting en belastbaarheid; belastbaarheid;
    vermoeidheid*; energie omga`,
  'pain-rehabilitation': `
    chronische pijn*; pijnrevalid*; blijvende pijn; pijnpoli; pijneducatie; langdurige pijn*;
    pijnklachten`,
  'therapeutic-climate': `
    therapeutisch klimaat; revaliderend klimaat; hele dag oefen*|train* afdeling; oefenmoment*;
    elk moment oefen*; therapeutisch leefklimaat; therapie op de afdeling;
    therapeutisch* moment*|klimaat|handelen; oefenen afdeling|momenten tips|benut|elk;
    revalidatieklimaat; doorlopend oefen*;
    oefen* hele dag|door; therapeutisch klimaat; revaliderend klimaat`,
};
