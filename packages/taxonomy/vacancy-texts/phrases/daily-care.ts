import type { GroupPhrases } from './phrase.ts';

export const dailyCarePhrases: GroupPhrases = {
  'personal-care': `
    was|wassen|kleed|kleden bewoner|cliënt|mens|patiënt|gast|iemand|oudere;
    help|ondersteun|assisteer wassen|aankleed|kleed|opsta|opstaan|verzorging|verzorgen;
    was|wassen aankleed|kleed|opsta|kleden; uit bed help|haal|kom;
    ochtend|dagelijks|lichamelijk verzorging|zorg verleen|bied|geef;
    adl|zorgtaken ondersteun|ondersteuning|taak; algemene dagelijkse levensverrichtingen;
    lichamelijke verzorging; persoonlijke verzorging; persoonlijke zorg; ochtendronde; avondzorg;
    zelfzorg ondersteun|overneem; wassen aankleden; ochtendverzorging; ochtendzorg; zorgmoment*;
    basiszorg; persoonlijk* verzorging|zorg|hygiëne ondersteun|help|bied|verleen|geef;
    bed|op help|haal|kom uit bewoner*|cliënt*; verzorgende taken|werkzaamheden|handelingen;
    algemeen dagelijkse levens*; adl-zorg; adl-ondersteuning; basis- en complexe zorg; zorgtaken;
    zorg verleen|bied bewoner*|cliënt*; help|ondersteun opstaan|aankleden|wassen`,
  'oral-care': `
    tand|tanden|gebit|prothese poets|verzorg|reinig; tandenpoetsen; mond verzorg; mondhygiëne`,
  'skin-care': `
    huid verzorg|insmeer|smeer|controleer|inspecteer; zalf|crème smeer|aanbreng;
    huidproblemen signaleer; smetten behandel|voorkom; huidletsel voorkom`,
  'nail-foot-care': `
    nagel knip|verzorg|vijl; voet verzorg|controleer; pedicure; handen en voeten verzorgen`,
  'continence-care': `
    wc|toilet help|breng|begeleid|ga|ondersteun; toiletgang; toiletrondes;
    incontinentie|inco materiaal|verband|gebruik|verwissel|verschoon; incontinentiemateriaal;
    incontinentiezorg; verschoon bewoner|cliënt|kind|iemand; po steek|geef;
    luier verschoon|verwissel; naar het toilet helpen; helpen toilet; toiletbezoek;
    toilet* help|breng|gang|begeleid|ondersteun; luier* verschoon|wissel; incontinentie*; po|urinaal geef`,
  'mobility-support': `
    help|ondersteun|begeleid loop|lopen|sta|opsta|bewegen; rollator|rolstoel loop|duw|wandel|help;
    wandel bewoner|cliënt|gast|mens|mevrouw; mobiliseer patiënt|bewoner|cliënt; mobiliseren;
    help verplaatsen; transfer* begeleid|help|ondersteun;
    wandel* samen|bewoner*|cliënt*|rondje|buiten;
    wandeling|ommetje bewoner*|cliënt*|gast*|samen|begeleid|spelletje;
    uit bed haal|help|mobiliseer; mobiliseer patiënt*|bewoner*; lopen|wandelen|traplopen help|begeleid|ondersteun`,
  'hoist-transfers': `
    til|tillen|verplaats|transfer lift|tillift|hulpmiddel|glijzeil|plafondlift|draaischijf;
    tillift; plafondlift; glijzeil; stalift; draaischijf; transfer maak|doe|begeleid|uitvoer;
    actieve lift; tilhulpmiddel; transfers tillift; tilliften; passieve lift;
    lift uit|bed|haal|help til*|transfer*|passief|bewoner*`,
  'ergonomic-working': `
    ergonomisch; fysiek belasting let|voorkom|beperk; rug spaar|gezond; tiltechniek;
    goede werkhouding; fysieke belasting;
    tillen verplaatsen|instru*|veilig|train*; ergonom*; tiltechniek*; ergocoach`,
  'eating-support': `
    help|ondersteun|begeleid|assisteer eten|drinken|maaltijd|ontbijt|boterham; eten geef|aanreik;
    maaltijd ondersteuning|begeleiding; maaltijdondersteuning; zelf niet eten; zelf eten;
    brood smeer; boterham smeer; ontbijt|lunch verzorg|begeleid; helpen bij het eten;
    eten en drinken geven; hulp bij het eten; ondersteunen bij maaltijden;
    help|begeleid|ondersteun bij|tijdens ontbijt|lunch|avondeten|maaltijd*|eten; eetmoment*;
    eten begeleid; aan tafel help|ondersteun; eten en drinken geven|aanbieden`,
  'dysphagia-support': `
    verslik*; slikstoornis*; slikklacht*; dikte vloeistof|drinken|eten;
    verdikt eten|drinken|voeding; slikprobl*; slikproblemen; veilig eten en drinken; verslikken;
    aangepaste voeding|consistentie`,
  'medication-prompting': `
    medicijn|medicatie|pil|baxter aanreik|aangeef|klaarzet; baxter*; medicijnrol;
    innemen|inname medicijn|medicatie toezie|help|herinner|begeleid; medicatie-inname;
    medicijnen aangeven; medicatie aangeven; medicatie aanreiken;
    medicijn*|medicatie baxter* geef|aanreik|aangeef;
    medicijn*|medicatie inname|innemen|neem|aanreik*|reik|herinner|aanbied`,
  'compression-stockings': `
    kous|steunkous aantrek|uittrek|trek|aandoe; steunkous*; elastische kousen;
    therapeutische kousen; kousen aantrekken; steunkousen`,
  'eye-ear-drops': `
    oog|oor|ogen|oren druppel; oogdruppel*; oordruppel*; druppelen; druppel toedien|geef`,
  'pressure-ulcer-prevention': `
    decubitus*; doorlig*; wisselligging; zij draai bewoner|cliënt|patiënt|mens|iemand; drukplek*;
    lighouding wissel|verander; anti-decubitus; huiddefect voorkom; doorligplekken; decubitus`,
  'health-observation': `
    verandering zie|merk|signaleer|opmerk|meld|observeer|gezondheid;
    achteruitga zie|merk|signaleer|meld|opmerk;
    gezondheid|welzijn|welbevinden houd|let|bewaak|observeer|volg;
    signaleer verander*|bijzonderheden|knelpunten|risico; goed ga opletten|kijk|let;
    observeer bewoner|cliënt|patiënt|kind; observeren signaleren;
    oog ga iemand|cliënt|bewoner minder|slechter; merkt als|wanneer|dat minder|slechter|anders;
    bijzonderheden meld|doorgeef|signaleer|bespreek;
    zie|merk anders|minder|slechter iemand|mevrouw|cliënt|bewoner; oogje in het zeil;
    doorgeef verpleging|verpleegkundige zie|merk; zien als iemand; houdt een oogje in het zeil;
    gezondheid in de gaten houden; achteruitgang zien; slechter gaan melden; aantrek bel|bellen;
    signaler* verander*|gezondheid*|problemen|achteruit*|vroegtijdig|tijdig;
    verander* opval|gedrag|gezondheid*|conditie|situatie signaleer|opmerk|doorgeef|bespreek|tijdig;
    alert verander*|signalen|gezondheid*; lichamelijke|geestelijke verander*|achteruitgang;
    in de gaten wie|cliënt*|bewoner*|gezondheid*|hoe; signaleringsfunctie;
    signaal|signalen opvang|oppik|zie|herken|doorgeef cliënt*|bewoner*|gezond*|team;
    conditie bewoner*|cliënt*|patiënt* observeer|let|bewaak; gezondheidstoestand;
    observeert en signaleert; gezondheidsproblem*; minder eet|drinkt|loopt zie|merk|meld; stiller;
    vinger aan de pols; zorgvraag verander*; zie|merk|signaleer meld|doorgeef;
    signaleer risico*|bijzonderheden|behoefte*|gezondheid*|welzijn|zorg*;
    aan de bel; zie|merk vergeet|achteruit|mager|verward*|afval*; doorgeef|geef door wijkverpleegkundige|verzorgende|verpleegkundige|team; anders dan anders|normaal; goed ga niet met; zie|merk gedraagt|gedrag`,
  'palliative-care': `
    palliatief*; terminal*; levenseinde; laatste levensfase;
    laatste week|dag|fase leven|begeleid|zorg; stervend*; sterven begeleid|zorg;
    comfort voorop|bied; stervensfase; stervensbegeleiding; verlicht pijn|benauwdheid|klachten;
    mensen die gaan sterven; palliatief; hospice; stervende;
    laatste levensdagen|dagen|fase|levensfase|weken|periode; ongeneeslijk*; sterfbed;
    laatste levensfase begeleid|zorg|waardig; waardig afscheid|sterven|einde; niet meer beter;
    palliatief-terminale; einde leven|levens* begeleid*|zorg; comfortzorg`,
  'last-offices': `
    overleden|overledene|overlijden verzorg; laatste verzorging; overledene*; afleggen;
    overledene verzorgen`,
  'household-support': `
    huishouden help|ondersteun|doe|draai;
    huishoudelijke taken|werk|ondersteuning|werkzaamheden|hulp|klus; boodschap doe|haal|help;
    licht huishoudelijk; stofzuig dweil|sop|poets|was; was draai|doe boodschap|huishouden;
    schoonmaak|poets cliënt|thuis|huis; woning schoonhoud|schoon; ramen lap; stofzuigen;
    huishoudelijke hulp; poetsen bij mensen thuis; hulp in de huishouding; huishoudelijk*;
    licht huishoudelijk werk; schoonmaak* thuis|cliënt*|mensen;
    boodschappen doe|haal|cliënt*|samen; woning cliënt* schoon*|opgeruimd; ramen lappen;
    bed verschon*|was|stof*|boodschap* huis|stofzuig*|schoon*;
    huishoudelijk* taken|werk|klus*|ondersteun*|licht; huis leefbaar|netjes|orde|schoon houd|maak`,
  'night-care': `
    nachtdienst*; nachtwacht; nachtrond*; nachtzorg; slaapdienst*; slaapwacht*;
    nacht waak|werk|let|toezicht|dienst; waakdienst*; waakt over; slapende dienst; waakt bewoners;
    voor de nacht; in de nacht; nachtdiensten; slaapdiensten; nachten werken; blijf slapen;
    slaap*|slapende dienst*|wacht*; wakend* nacht*; nachtelijk*; waakt nacht*;
    nacht toezicht|rustig|zorg|alert; wakkere nacht*;
    nachts aanspreekpunt|zorg|toezicht|werk|dienst|beoordeel; nachtverpleegkundige;
    nachtzorgmedewerker`,
  'infection-prevention': `
    hygiënisch; hygiëne*; infectiepreventie; hygiënerichtlijn*; hygiëneprotocol*;
    besmetting voorkom; steriel werk; handhygiëne; aseptisch; hygiënisch werken; hygiëneregels;
    hygiënevoorschriften; infectie*; hygiënisch*; schoon werk*; beschermende kleding;
    bewaak|let|zorg|werk hygiëne`,
  'shared-household': `
    huiskamer*; gezamenlijk|samen eet|kook|koffie woonkamer|huiskamer|tafel;
    sfeer|gezellig huiskamer|woning|zorg|woonkamer; sfeervol; toezicht huiskamer|woonkamer;
    kleinschalig wonen; huiskamer; woonkamer begeleiden`,
  'bathing-support': `
    douche help|begeleid|ondersteun; douchen; bad doe|help|ga; badderen; bedbad; wassen op bed;
    verzorgend wassen; douchebeurt; in bad helpen`,
  'hair-and-shaving': `
    haren* kam|was|verzorg|krul|föhn; scheer*; scheren; baard verzorg; uiterlijke verzorging;
    haar|kleding|uiterlijk verzorgd|zit|netjes; make-up|opmaken help`,
  'bed-making': `
    bed verschoon|opmaak|verschonen; bedden verschoon|opmaak; beddengoed wissel|verschoon;
    bed opmaken`,
  'nutrition-monitoring': `
    weeg|wegen bewoner|cliënt|patiënt; gewicht|vocht|voeding bijhoud|controleer|registreer|volg;
    vochtbalans; intake|vochtinname|voedingsinname registreer|bijhoud|bewaak;
    gegeten|eet|drinkt noteer|registreer|schrijf|bijhoud|houd;
    ondervoeding signaleer|screen|voorkom|herken|let; voedingstoestand; vochtlijst bijhouden;
    eetlijst bijhouden; gewicht bijhouden; eetpatroon*;
    zie|merk|meld|signaleer weinig|minder eet|drinkt|drink|eten`,
  'bowel-monitoring': 'ontlasting*; obstipatie; verstopping; stoelgang; defecatie*; laxeer*',
  'glasses-hearing-aids': `
    hoortoestel*; hoorapparaat; gehoorapparaat; bril poets|schoon|schoonmaak|verzorg;
    batterij wissel; gehoorapparaten`,
  'prosthesis-orthosis-care': `
    prothese aandoe|doe|help|verzorg; brace* aandoe|doe|aanleg|help; spalk aandoe|doe|aanleg;
    orthese aandoe|doe; spalken`,
  'sleep-support': `
    slapen help|gaan|niet|kan|rust|goed|lukt; slaap|slapen bevorder|ritme|hygiëne|probleem;
    slaapprobl*; slapelo*; slaapritme; naar bed help|breng|gaan; slaapritueel;
    bed breng bewoner|cliënt|kind|iemand; welterusten;
    slapen rust|weer|kan|lukt; weer rust* nacht|slaap`,
  'complementary-care': `
    handmassage; massage*; aromatherapie; geur muziek|massage|ontspanning; complementaire zorg;
    etherische oliën; ontspann* massage|muziek|geur`,
  'home-care-round': `
    route rijd|fiets|draai|loop|doe|eigen|zelfstandig|alleen|cliënt;
    cliënt|mens thuis|huis fiets|rijd|ga alleen|zelfstandig|route|langs; van cliënt naar cliënt;
    avondroute; ochtendroute; zorgroute; wijk in zelfstandig|alleen|ga|trek; thuiszorgroute;
    zorg aan huis; zorg bij mensen thuis; zorg verleen|geef|bied thuis|thuissituatie|huis;
    cliënt naar cliënt; rijd|fiets cliënt*|adressen|wijk|route; route langs|rijd|fiets|loop; van deur tot deur; langs cliënt*|mensen thuis fiets|rijd;
    rondje rijd|fiets|door; eigen route; rij*|fiets* route|ronde|rondje`,
  'home-safety': `
    drempel|kleedje|snoer; veiligheid in huis; struikel*; brandveilig thuis|woning; woningscan;
    woonveiligheid`,
  'nursing-home-care': `
    verpleeghuisbewoner*; somatiekafdeling; langdurige zorg bewoner; intramuraal;
    in ONS verpleeghuis; verpleeghuis; verpleeghuis bewoners; verpleeghuiszorg;
    somatisch* afdeling|bewoner*|zorg|woning`,
  'short-stay-care': `
    kortdurend verblijf|opname; eerstelijnsverblijf; ELV; logeeropvang;
    logeren|logees zorg|opvang|kom; herstelzorg; zorghotel; herstelverblijf; kortverblijf;
    tijdelijk verblij*; tijdelijk opgenomen|opname`,
  'culture-sensitive-care': `
    cultuursensitief;
    cultuur|geloof|gewoonte|religie|achtergrond zorg|rekening|aansluit|respect|houd; ramadan;
    halal; cultuurspecifiek*; eigen geloof`,
};
