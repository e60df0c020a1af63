import type { GroupPhrases } from './phrase.ts';

export const guidancePhrases: GroupPhrases = {
  'daily-structure': `
    structuur bied|geef|breng|aanbreng|zorg|dag|duidelijk*|houvast|ritme; dagstructuur; dagritme*;
    dagprogramma; dagindeling; ritme dag|houd|geef; structuur rond; vaste structuur;
    structureer dag; structuur bieden; structuur dag; plannen van de dag;
    overzicht|duidelijkheid|voorspelba*|houvast|regelmaat breng|bied|geef|aanbreng|schep dag|week|leven|structuur|bewoner*|cliënt*|jongere*;
    dag* structur*; week*plan*|dagplan*|weekprogramma;
    planning dag|week cliënt*|bewoner*|samen|maak|deelnemer*; weekplanning; regelmaat;
    duidelijkheid en structuur; voorspelbaarheid; structuur en duidelijkheid;
    structuur en veiligheid;
    week* plan*|indeel|structuur samen|iemand|cliënt*|bewoner*; vast* dagritme|ritme|structuur; dagritme`,
  'supporting-independence': `
    zelfredzaam*;
    zelfstandig cliënt|bewoner|leven|mogelijk|wonen|maak|worden vergroot|leer|stimuleer|bevorder|ondersteun|begeleid|help;
    zelf doen kan|laat|stimuleer; eigen kracht; eigen regie|mogelijkheden; reablement;
    zelf|zelfstandig stap|stapje; zo zelfstandig mogelijk; zelfredzaamheid; eigen regie;
    zelfstandig* vergroot|bevorder|stimuleer|versterk|behoud|mogelijk*;
    zelf* doen kan|laat|mogelijk|stimuleer|zoveel; zo lang mogelijk zelfstandig|thuis;
    zelfstandigheid; eigen regie behoud|voer|vergroot|versterk|cliënt*;
    regie leven|eigen cliënt*|bewoner*|houd|behoud; mogelijkheden cliënt* kijk|zie|benut;
    talenten;
    zelf kan|kunnen eerst|weer|kijk; leven zelf|eigen invulling|richting geef|geven`,
  'living-skills-training': `
    woonvaardigheid; woonvaardighe*; woonbegeleid*; begeleid wonen;
    wonen begeleid|leer|ondersteun zelfstandig|cliënt|huishoud*;
    leer koken|schoonmaken|huishouden|wassen|opruimen;
    huishouden leer|aanleren|samen|ondersteun cliënt|jongere|bewoner;
    praktische vaardighe* leer|aanleer|oefen; woontraining; huishoudelijke vaardigheden;
    woonbegeleider; huishouden ondersteunen; woonvaardigheden;
    help|ondersteun|begeleid|leer|oefen huishouden|koken|schoonmaken|boodschappen|opruimen bewoner*|cliënt*|jongere*|jongvolwassene*|hen|deelnemer*;
    huishoud* leer|oefen|train; woonvaardig*;
    zelfstandig wonen leer|begeleid|ondersteun|toewerken;
    koken schoonmaken leer|oefen|samen|begeleid; dagelijkse vaardig*;
    praktische zaken|ondersteuning cliënt*|bewoner*|begeleid*`,
  'misunderstood-behaviour': `
    onbegrepen gedrag; probleemgedrag; moeilijk verstaanbaar;
    gedrag verklaar|zoek|erachter|oorzaak|achter; gedragsproblem*; onrustig bewoner|gedrag|worden;
    onrust bewoner|omga|begrijp|signaleer; moeilijk gedrag; gedrag vandaan komt;
    moeilijk verstaanbaar gedrag`,
  'dementia-support': `
    dementie*; dementerend*; psychogeriatri*; PG; alzheimer*; geheugenprobl*; pg-afdeling;
    vergeetachtig*; geheugenverlies; dement*; dementie; psychogeriatrie; psychogeriatrische`,
  'de-escalation': `
    agressi*; escal*; de-escaler*; deëscaleer*;
    rustig|kalm boos|schelden|gescholden|spanning|dreig|agressief|oploop;
    boos patiënt|cliënt|bezoeker|bewoner|gast; grote mond;
    spanning oploop|opbouw|wegneem|verminder|hoog; dreig* situatie|rustig; scheld*; spanningen;
    emoties hoog|oploop; rust bewaar conflict|boos|spanning; grensoverschrijdend gedrag;
    agressieregulatie; agressie; emoties oplopen; rustig blijven agressie; escalaties;
    deëscaleren; de-escalerend;
    conflict* cliënt*|jongere*|bewoner* de-escaleer*|rustig|kalm*|oplos; escaleer*|escalatie*;
    spanning* cliënt*|oploop|afbouw|herken|de-escaleer*|voorkom; grensoverschrijdend*;
    boos* cliënt*|bezoek*|patiënt*; agressie-incident*; schreeuw*; onder controle boos*;
    rustig blijf|handel schreeuw*|boos*|agressi*; kalmeer*;
    kalmeer; boel|situatie rustig|kalm|sussen; oploop rust|rustig|kalm; rust brengen|terug onrust|agressie|crisis; boos* rustig|vriendelijk`,
  'care-planning': `
    zorgplan*; zorgleefplan*; begeleidingsplan*; ondersteuningsplan*; behandelplan*;
    plan maak|schrijf|opstel|bijstel|evalueer cliënt|bewoner|gezin|patiënt|doel|zorg;
    hulpverleningsplan*; leefplan*; zorgdossier bijstel|opstel|maak; woonplan; perspectiefplan*;
    plan van aanpak maak|schrijf|opstel; verpleegplan*; gezinsplan*; zorgdoel*;
    zorgplannen schrijven; zorgleefplan; begeleidingsplannen; ondersteuningsplan; behandelplan;
    plan* schrijf|maak|opstel|actueel|bijstel|evalueer begeleid*|zorg*|cliënt*|ondersteun*|bewoner*|samen;
    zorg(leef)plan; ondersteuningsplannen; persoonlijk plan|ontwikkelplan;
    evaluer* zorg*|plan*|doelen; zorgplannen; toekomstplan`,
  'personal-mentor': `
    persoonlijk begeleider; pb'er; mentor*; mentor; contactverzorgende; evv*;
    eerste verantwoordelijke; evv'er; vast aanspreekpunt;
    vaste aanspreekpunt|contactpersoon|begeleider|gezicht cliënt|bewoner|jongere|familie|kind;
    contactpersoon bewoner|cliënt|familie; aandachtsfunctionaris bewoner; coördinerend begeleider;
    zorgcoördinator; persoonlijk begeleid*; aanspreekpunt bewoners naasten;
    eerste aanspreekpunt cliënt`,
  'group-guidance': `
    groep begeleid|leid|draai|draaien|sta; groepsbegeleid*; groepsdynamiek; groepsproces*;
    groepsleider; groepsactiviteit*; sfeer groep; groep begeleiden; met een groep;
    groepsbegeleiding; groep* begeleid|leid|cliënt*|deelnemer*|kinderen|jongeren; groepswerk*;
    groepsgericht*; op de groep; groepstraining* geef|begeleid; groep* leid|draai|geef;
    groepsbijeenkomst* leid|begeleid;
    groep* begeleid|leid|geef bijeenkomst*|cliënt*|deelnemer*; groepsbehandel*`,
  'day-activities': `
    dagbesteding*; dagactiviteit*; dagopvang; activiteitenbegeleid*; dagcentrum;
    activiteitencentrum; dagverzorging; zinvolle dag; dagbehandeling activiteit*;
    dagbestedingsgroep; zinvolle daginvulling; daginvulling; dagbesteding; activiteitenbegeleider;
    dagbested*;
    activiteiten bied|begeleid|aanbied|uitvoer deelnemer*|bewoner*|cliënt*|ouderen|groep|bezoeker*;
    dag invul*; ontmoetingscentrum; activiteiten* aan cliënt*|bewoner*|deelnemer*;
    spelletje* doe|speel|samen; krant voorlees|lees; daginvulling`,
  'job-coaching': `
    jobcoach*; betaald werk; begeleid|zoek|help werk|baan|arbeid werk*;
    werkplek zoek|cliënt|begeleid|deelnemer; ips; toeleiding werk|arbeid; arbeidstoeleiding;
    arbeidsmatig*; trajectbegeleider werk|arbeid; re-integratietraject; werkfit*; naar betaald;
    werkgever cliënt|kandidaat|plek zoek|bemiddel; arbeidsparticipatie; doorgroei werk|baan;
    jobcoach; begeleiden naar werk`,
  'ambulatory-guidance': `
    ambulant*; thuis begeleid|cliënt cliënt|jongere|mens|bezoek;
    begeleid thuis|thuissituatie|aan huis; woonbegeleiding ambulant; bij cliënten thuis;
    huisbezoek* cliënt|begeleid|afleg; thuisbegeleid*; thuisondersteun*; begeleiding aan huis;
    ambulant begeleider; ambulante begeleiding`,
  'money-support': `
    administratie cliënt|bewoner|jongere|post|geld|help|thuis ondersteun|help|orde|begeleid|samen;
    geld* help|ondersteun|omga|beheer|uitkom; post help|open|doornem|ordenen|lees;
    rekeningen cliënt|bewoner|help|betaal|post; budgetteer*; budgetbegeleiding;
    financiën cliënt|help|ondersteun|orde|bewoner; omgaan met geld; geldzaken;
    financiële administratie cliënt|bewoner; thuisadministratie; bankzaken; post en geld;
    geld ondersteunen; hulp bij geld; financiën op orde; budget beheren;
    grip|overzicht geld|administratie|financiën`,
  'autism-support': 'autis*; ASS; autismespectrum*',
  'brain-injury-support': `
    nah; hersenletsel*; niet-aangeboren; hersenletselgevolg*; hersenletsel`,
  'grief-support': `
    verlies|verdriet|rouw steun|ruimte|begeleid|troost|bied|opvang|omga; rouw*; rouwbegeleiding;
    nabestaanden; nabestaande opvang|begeleid|steun; verlies en rouw;
    troost nabestaande|naaste|familie; verlies steunen; rouw begeleiden; troost*;
    verlies* steun|begeleid|omga|verwerk*|ruimte; stil durf*|zijn verdriet; verdriet;
    nazorg nabestaanden|familie overlijden; emotioneel* steun|ondersteun* naaste*|familie;
    moeilijke tijd steun|ondersteun|begeleid; emotionele steun|ondersteuning`,
  'spiritual-support': `
    zingeving*; levensvragen*; geestelijk verzorg*; zinvraag*; levensbeschouw*; zin van het leven;
    spiritueel*; geestelijke verzorging; geestelijke zorg; zingevingsvragen`,
  'one-to-one-supervision': `
    één-op-één; een-op-een; 1-op-1; individuele begeleiding intensief|dienst; 1:1; één op één;
    1-op-1 begeleid*; individuele* begeleid* cliënt* intensie*; uren naast iemand;
    persoonlijke begeleiding één`,
  'young-onset-dementia-support': `
    jong dement*; jonge mensen met dementie; dementie jonge leeftijd; jongdementie;
    jong dementerende*`,
  'korsakov-huntington-support': 'korsakov*; huntington*; korsakow; korsakoff',
  reminiscence: `
    reminiscentie*; herinnering* ophaal|haal|oproep|foto|vroeger|deel; levensboek*;
    levensverhaal maak|schrijf|boek; foto* vroeger; verhalen van vroeger; over vroeger praat;
    vroeger praat|deed|verhaal*|graag`,
  'validation-method': `
    validation*; validerend*; beleving aansluit|meega|meebeweeg|sluit|meegaan;
    belevingswereld aansluit|meega|sluit|meebeweeg; belevingsgericht*;
    meebeweg* verbeter|tegenspreek; zonder te verbeteren; meebewegen; niet tegensprek*`,
  'freedom-of-movement': `
    dwaal*; dwalen*; dolen*; gesloten deur*|afdeling|open; open deuren; leefcirkel*;
    vrijheid bewoner|bewegen|bied|ruimte; bewegingsvrij*; opendeurenbeleid;
    vrij rondlopen|bewegen`,
  'animal-assisted-activities': `
    dieren zet|inzet|therapie|verzorg cliënt|deelnemer|bewoner|gast|samen; zorgboerderij*;
    kinderboerderij*; therapiehond*; dieren verzorg|voer|boerderij;
    natuur inzet|gebruik rust|cliënt; boerderij*; stal uitmest*|paard; hulphond;
    geiten kip*|schap|konijn`,
  'workshop-guidance': `
    werkplaats*; houtbewerk*; houtwerkplaats; fietsenwerkplaats; fietsen repareer|reparatie;
    inpakwerk; montage*; kringloopwinkel; leerwerkplek*; productiewerk; werkproject*;
    timmer* deelnemer|cliënt|vogelhuis*; klus verdeel deelnemer|cliënt; werkopdracht*;
    arbeidsmatige dagbesteding`,
  'travel-training': `
    reizen leer|oefen|zelfstandig|train; bus|trein|fiets zelfstandig|leer oefen|leer|train reiz*;
    openbaar vervoer leer|oefen; reistraining; ov leer|oefen|reis; zelfstandig reizen;
    oefenen reizen; reizen met de bus`,
  'social-skills-training': `
    sociale vaardighe*; sova*; weerbaarheidstraining*; vriendschap|contact leer|oefen|train;
    nee zeggen; rots en water; sociaal vaardig*; sociale vaardigheidstraining;
    weerbaarheid train|cursus|oefen; omgaan met anderen leer|oefen; sociale vaardigheden;
    contact leg|maak|onderhoud|oefen leer|oefen|help|train|vrienden;
    oefen* telefoontje|gesprek|sociaal*; omgaan* anderen|emoties|boosheid leer|oefen|train|help;
    weerbaar*; vaardig* sociale|emotionele|sociaal leer|train|oefen|vergroot;
    sociaal-emotionele ontwikkeling`,
  'adhd-support': `
    adhd*; ADD; snel afgeleid; aandachtstekort*; adhd; druk gedrag; omgaan met druk gedrag`,
  'sensory-regulation': `
    prikkel*; over- en onderprikkeling; overprikkel*; prikkelverwerking; prikkelregulatie;
    sensorische informatieverwerking; rustige ruimte; prikkels; overprikkeling; prikkelarm;
    overvraag*; prikkelgevoelig*; spanning* afbouw|zak|oploop prikkel*|overvraag*|autis*;
    emmer vol; rustige omgeving; prikkelarme`,
  'network-building': `
    netwerk inzet|betrek|bouw|versterk|inschakel|opbouw|vergroot|samen cliënt|familie|vriend*|sociaal|gezin|informeel|eigen|rond;
    sociaal netwerk; informele netwerk;
    buur*|opa|oma|familie|vriend* inschakel|rol|betrek|schakel netwerk|plan|hulp|gezin|bijstand;
    eigen netwerk; netwerk rond; netwerkberaad; steunend netwerk; jim; familiegroepsplan;
    eigen kracht-conferentie; netwerk versterk|betrek;
    netwerk cliënt*|betrek|versterk|sociaal|informeel|opbouw|eigen|uitbreid; informeel netwerk;
    naasten betrek; sociale contacten uitbreid|opbouw|help|stimuleer;
    netwerk samen|bewoner*|cliënt*|gezin`,
  'residential-group-guidance': `
    woongroep*; groepswoning*; woonvoorziening*; beschermd wonen; beschermde woonvorm;
    woonlocatie begeleid*; woonlocatie*; gezinsvervangend tehuis; samenwonen begeleid|bewoner*;
    woonbegeleider groep; begeleid*|woonbegeleider woning|locatie bewoners|cliënten;
    24-uurs woonvorm; clusterwon*`,
};
