import type { GroupPhrases } from './phrase.ts';

export const facilityPhrases: GroupPhrases = {
  cleaning: `
    schoonmaak*; schoonmaken; poets* kamer*|toilet*|gang*|sanitair|appartement*|afdeling;
    reinig* kamer*|sanitair|ruimte*|gang*|appartement*|vloer*; stofzuig*; dweil*; sanitair*;
    moppen; ramen lap*|was; schoonhoud*|schoonhouden kamer*|ruimte*|afdeling|locatie;
    interieurverzorg*; huishoudelijk medewerker afdeling|locatie;
    schone kamer*|ruimte*|omgeving|afdeling; schoonmaakwerk*; glasbewassing; soppen; afstoffen;
    maakt schoon; schoonmaak; poetsen; schoon maak|kamer*|houd|appartement*|sanitair;
    netjes houd|appartement*|gang*|kamer*|ruimte*; poets*; vloer* schrob|dweil|reinig|was;
    keuken schoon|schoonmaak|schoonhoud; schrobben; reinig*; opruim* schoonmaak*|kamer*|keuken;
    huishoudelijke werkzaamheden afdeling*|locatie; gangen appartementen kamer*|sanitair;
    opgeruimd* schoon|netjes; orde|netjes|opgeruimd appartement*|kamer*|ruimte*|gang*|afdeling`,
  'meal-service': `
    maaltijd* verzorg|serveer|bereid|uitserveer|deel|uitdeel|rondbreng|portioneer|klaarmaak|opneem|regel;
    bestelling* opneem|bed|patiënt*|eten|maaltijd*; voedingsassist*;
    eten serveer|rondbreng|uitdeel|uitserveer|rond; ontbijt klaarmaak|serveer|verzorg|rondbreng;
    broodmaaltijd*; lunch klaarmaak|serveer|verzorg|uitserveer; menukeuze*; borden opmaak|maak;
    serveer patiënt*|bewoner*|gast*|bord*|maaltijd*; afdelingskeuken; maaltijdservice; dienbladen;
    wensen eten|maaltijd* patiënt*|bewoner*|gast*; rond maaltijd*|drinken|koffie;
    eten en drinken verzorg|rond; maaltijdwagen; voedingsmedewerker; uitserveren; maaltijden;
    maaltijd serveren; broodmaaltijd klaarmaken; maaltijdkeuze; maaltijden rondbrengen;
    tafel dekken; tussendoortje*;
    maaltijd* portioneer*|verzorg|rond|uitdeel|uitserveer|bereid|regel|help;
    eten klaarmaak|klaar|verzorg|serveer|uitserveer|rondbreng; portioneer*;
    ontbijt*|lunch|avondmaaltijd|broodmaaltijd verzorg|bereid|klaarmaak|klaarzet|serveer;
    warme maaltijd*; tafel dek|dekken|afruim; maaltijdvoorziening;
    koffie thee rond*|serveer|schenk`,
  cooking: `
    kook* bewoner*|groep|gast*|cliënt*|vers|samen|gezond|elke|dagelijks|lekker|maaltijd*; kok;
    koken; kookt; zelfstandig werkend kok; keuken kook|bereid|menu*;
    menu* samenstel|bedenk|kook|maak|bereid; verse maaltijd*|soep; gerechten bereid|kook|maak;
    warme maaltijd bereid|kook|maak; mise en place; koksdiploma; grootkeuken; warme maaltijd;
    kok*; vers bereid|maak|kook|gerechten; gerechten; bereid salades|soep*|maaltijd*|gerechten;
    snijdt groente*; bak* taart|koek*|brood`,
  'diet-kitchen': `
    dieet*; diëten; allergie*; dieetkok; dieetwens*; glutenvrij*; natriumarm*|zoutloos|zoutarm;
    dieetkeuken; dieetmaaltijd*; lactosevrij; gemalen maaltijd*|voeding; voedselallergie*;
    dieetmaaltijden; dieet koken`,
  'food-safety': `
    haccp; voedselveilig*;
    temperatuur* gerecht*|eten|maaltijd*|koel*|keuken|producten meet|controleer|registreer|houd;
    houdbaarheid*; koelkast* controleer|temperatu*|datum*; levensmiddelenhygiëne; hygiënecode*;
    voedselhygiëne; tht; temperatuurlijst*; voedselveiligheid; koelkast* controleer; haccp*;
    temperatuur* lijst*|registreer|controleer|meet|invul|vul; koelcel*; houdbaarheidsdatum*`,
  hospitality: `
    gastvrij*; gastvrouw*; gastheer*; welkom voel|gast*|bezoek*|heet|zorg|laat|bewoner*;
    oog gast|wensen|details|sfeer; koffie schenk|zet|rondbreng|thee|inschenk|serveer;
    gast* ontvang|wensen|verwen|gezellig; gastheerschap; sfeer* maak|creëer|gastvrij; koffie thee;
    kopje koffie; warm welkom geef|zorg; hartelijk ontvang*|welkom;
    aankleden tafel*|ruimte* sfeer*; hospitality; koffierond*; gastvrouw; gastheer; koffie zetten;
    koffie schenken; zich welkom voelen; gastvrij; verwelkom*; warm welkom; gastvrijheid;
    ontvang gast* koffie|thee|welkom;
    sfeer* creëer|zorg|maak|bewaak|prettig*|gezellig*|warm*|huis*; gast* verwen|ontvang|welkom;
    gastgericht*;
    klantvriendelijk*; klantgericht*; gastvrij*; welkom voel*|heet; servicegericht*; vriendelijk gasten|bezoek*|klant*|bellers`,
  laundry: `
    was* strijk|vouw|doe|verzorg|verdeel|gewassen|draai|sorteer|kleding|wasmachine; linnen*;
    strijk*; wasgoed; wasserij*; vuil linnen; linnenkamer;
    kleding was|strijk|vouw|verdeel|rondbreng|opruim; textiel*; wasmachine*; strijken; vouwen;
    linnengoed; bewonerswas; wasverzorging; wast kleding; de was doen; doet de was;
    wassen en strijken; kleren strijken; was kleding bewoner*|cliënt*`,
  'stock-management': `
    voorraad*|voorraden;
    bestelling* doe|plaats|controleer|ontvang|materiaal|materialen|beheer|opruim;
    bestel* materiaal|materialen|middelen|producten|bij|tijd|artikelen|boodschap*|levering;
    magazijn*; aanvul* kast*|voorraad*|materiaal|materialen|handschoen*|zeep;
    vul bij|aan materiaal|materialen|handschoen*|zeep|kast*|voorraad*|schappen|karren|disposables;
    goederen ontvang|uitpak|verdeel|bestel|opruim|levering; logistiek* medewerk*|goed*;
    voorraadbeheer; bestellingen; magazijn; assortiment; steriele materialen aanvul;
    goederenontvangst; bestellen; voorraad; boodschappen bestellen; bestelt boodschappen;
    voorraad aanvullen; voorra*;
    bestel* plaats|doe|doorgeef|kantoor*|materia*|artikel*|producten|middel*|morgen|tijdig|bij|levering;
    kantoorartikel*; materia* bestel|aanvul|bijhoud|controleer|beheer|klaarleg; bestelling*;
    aanvullen; hulpmiddelen bestel; kasten aanvul|bijvul|vul; levering* ontvang|controleer;
    voldoende materia*|voorraad;
    bijvul koeling*|koelkast*|kast*|karren; vul bij koeling*|koelkast*|keuken; inkoop|inkopen doe|verzorg|regel; doe boodschappen keuken|groep`,
  'building-maintenance': `
    klein* onderhoud|reparatie*|klus*|mankement*; klusjes; huismeester*; lampen vervang|wissel;
    repareer* gebouw|kleine|deur*|kraan*|meubel*|defect*|bewoner*; conciërge*; kleine reparaties;
    onderhoudsklus*; verstopping* verhelp|afvoer; schilder* muur|kozijn*|onderhoud;
    gebouw* controleer|onderhoud|beheer; onderhoudsmedewerker; handyman;
    klussen gebouw|locatie|bewoner*; legionella*; lampen vervangen; klein onderhoud; huismeester`,
  gardening: `
    tuin* onderhoud|verzorg|werk|bijhoud|groen|moes|cliënt*|snoei|schoffel; groenonderhoud;
    moestuin*; tuinieren; hovenier*; groene vingers; snoei*; groenvoorziening*; tuinwerk*;
    gras* maai; schoffel*; groenmedewerker; kas* planten; zaai* oogst*|sla|groente*;
    planten water|verzorg|zaai|stek; buitenterrein; tuinman; onkruid; tuin onderhouden;
    tuinonderhoud; onderhoud|verzorg tuin|binnentuin|terras|groen`,
  'patient-transport': `
    vervoer* patiënt*|cliënt*|bewoner*|gast*|oudere*|deelnemer*|bed*|leerling*|rolstoel*;
    patiëntenvervoer;
    breng* patiënt*|cliënt*|gast*|deelnemer*|bewoner*|oudere* afspraak|onderzoek|thuis|huis|afdeling|operatiekamer|ok|bus*|dagbested*|rolstoel;
    bus* haal|ophaal|rijd|chauffeur|breng|thuisbreng; chauffeur*;
    haal op gast*|deelnemer*|mensen|bewoner*|cliënt*|oudere*|bus*; rolstoelbus*; rolstoelvervoer;
    ophalen thuisbrengen; bedden* vervoer|rijd|transport; patiëntvervoer*; transporteur*;
    bedtransport; patiëntentransport; ophaal gast*|deelnemer*|mensen|cliënt*|oudere*; busje;
    vervoersdienst; personenvervoer; rolstoelbus; chauffeur; cliënten vervoeren; haalt ouderen op;
    ophalen busje; vervoer cliënten`,
  'instrument-sterilisation': `
    sterilis* instrument*|csa|materiaal|set*; csa;
    instrument* reinig|steriliseer|schoon|pak|desinfecteer|controleer|schoonmaak; autoclaaf;
    sterilisatie*; sterilisatieafdeling; steriliseren; desinfecteer* scoop|instrument*|scopen;
    instrumentenset*; medische hulpmiddelen reinig|steriliseer; thermodesinfector; dsmh;
    netten pak; steriele set*`,
  'emergency-response': `
    bhv*; bedrijfshulpverlen*; brand* ontruim*|blus; bhv-certificaat; bhv'er; ehbo bhv;
    ontruimingsoefening*; BHV-team; BHV; BHV-organisatie`,
  security: `
    beveilig*; surveill*;
    toezicht* gebouw|locatie|bezoek*|terrein|houd beveilig*|gebouw|orde|aanspreek; portier*;
    beveiliger; toezicht en veiligheid; nachtportier; veiligheid* gebouw|terrein|pand|ingang;
    toegangscontrole*; controlerond*; sluitrond*; gastheer beveilig*; orde handhaaf*; wpbr;
    sleutelbeheer; afsluit* gebouw|pand`,
  dishwashing: `
    afwas*; vaatwas*; spoelkeuken*; afwassen; vaat*; bandafwas*; vaatwasser; servies was|schoon;
    serviezen; vuile vaat`,
  'restaurant-service': `
    restaurant* bedien|gast*|medewerk*|werk|serveer|bezoek*;
    bedien* gast*|restaurant|bewoner*|bezoek*; lunch* klaarzet|buffet*|vergader*|banquet*;
    vergader* koffie|lunch|klaarzet|verzorg|inricht|service; horeca*; brasserie*; grand café;
    restaurantmedewerker; vergaderzaal|vergaderruimte* klaarzet|inricht|koffie; banqueting*;
    buffet*; bar bedien|gast*; bediening; cateringmedewerker; barista; personeelsrestaurant;
    uitgiftebalie; uitgifte; lunch* verzorg|uitgifte|bedien;
    gasten bedien|restaurant|helpt|terras; koffiehoek; restaurant; grand-café; broodjes beleg`,
  'cash-register': `
    kassa*; reken af; afreken* gast*|klant*|kassa|winkel;
    winkel* verkoop|bijvul|klant*|sta|help|beheer; winkeltje*; kassawerk*; cadeauwinkel*;
    spullen verkoop markt|klant*|winkel; verkoop* klant*|winkel|kassa; klanten help|bedien winkel;
    kassa; pinnen`,
  'isolation-cleaning': `
    operatiekamer* reinig|schoonmaak|desinfecteer|poets;
    isolatie* kamer*|schoonmaak*|reinig|patiënt*; ok schoonmaak*|reinig|poets;
    geïsoleerd* patiënt*|kamer*; desinfect*; isolatiekamer*;
    besmet* kamer*|ruimte*|schoonmaak*|reinig; cleanroom; operatiecomplex reinig|schoonmaak;
    specialistische reiniging; eindreiniging; operatiekamers schoonmaken;
    schoonmaak operatiekamers; OK schoonmaken; maakt OK schoon; desinfecteren`,
  'waste-handling': `
    afval*; ziekenhuisafval; container* leeg|afvoer|rijd|buiten; afvalstroom*; prullenbak*;
    vuilnis*; vuilcontainer*; afvoer afval; sluisafval; afvalscheiding; medisch afval;
    vuilniszak*; specifiek ziekenhuisafval; afval afvoeren; afval scheiden;
    vuil*|afval weg|afvoer|gescheiden|scheid`,
  'equipment-management': `
    hulpmiddelen* beheer|onderhoud|controleer|keuring|schoon|uitgifte|registreer|depot;
    apparat* beheer|keuring|controleer|onderhoud|registreer|kalibreer; medische apparatuur;
    keur* apparat*|hulpmiddel*|lift*|bed*|rolstoel*; medische techni* onderhoud|beheer;
    tilliften keuring|controleer|onderhoud; rolstoel* beheer|controleer|repareer|banden|onderhoud;
    inventaris* beheer|houd|bij|controleer; uitleen*; hulpmiddelenbeheer; instrumentatie*;
    medisch instrumentatietechn*; hulpmiddelen; matrassenbeheer; hulpmiddelen controleren;
    hulpmiddelen beheren; apparatuur controleren;
    kapot* meld|bed|bedden|rolstoel*|hulpmiddel*|apparat*; repareer bed|bedden|rolstoel*|hulpmiddel*`,
  'sewing-repair': `
    kleding herstel|merk|vermaak|verstel|label; verstelwerk; merken kleding|was; naaiwerk*;
    kleding vermaak; label* kleding; naaimachine; kledingherstel; naaister; coupeuse; knopen aan;
    naaien; naaiwerk;
    naam* label*|merk* kleding|inzet; repareer naad|knoop|kleding|rits; kleding herstel|repareer|merk; naaimachine`,
  'technical-maintenance': `
    installatie* onderhoud|storing*|beheer|technisch*|controleer;
    storing* verhelp|oplos|los|techni*|installatie*|dienst; technicus; monteur*; verwarming*;
    elektr* installatie*|onderhoud|storing*; technische installatie*; klimaatinstallatie*;
    technisch onderhoud; werktuigbouw*; cv-ketel*; brandmeldinstallatie*; loodgieter*;
    technisch medewerker; gebouwbeheersysteem; elektricien; noodstroom*; luchtbehandeling;
    gebouwgebonden; servicemonteur; technisch beheer*; elektrotechniek`,
  'moving-furnishing': `
    verhuiz* intern*|kamer*|team*|afdeling*|medewerk*;
    kamer*|appartement* inricht|verhuis|klaarmaak nieuw*|bewoner*|meubel*;
    meubel* verplaats|zet|sjouw|verhuis|opstel|monteer; interne verhuizing*;
    inrichten kamer*|zaal|zalen|ruimte*; verhuiswerk*; zalen klaarzet|opbouw|inricht;
    tafels stoelen klaarzet|sjouw|zet; meubilair; kamers verhuizen; kamers inrichten;
    meubels verplaatsen; zaal|zalen|vergaderza*|vergaderruimte* klaarzet|inricht|opbouw`,
  driving: `
    rijbewijs*; rijbewijs b; eigen auto|vervoer; auto* rijbewijs|bezit|beschik|eigen; autorijden;
    beschikking over een auto; vervoer beschik|eigen; rijvaardig*; rij* auto; rijbewijs;
    eigen auto; eigen vervoer`,
  'facility-coordination': `
    facilitair* coördin*|manager|teamleider|zaken|beheer|adviseur|regel|dienst;
    leverancier* contact|aanstuur|afspraak|contract*|overleg; facility manag*;
    facilitair coördinator; schoonmaak eten gebouw; contractmanagement; hoofd facilitair;
    facilitaire processen; huisvesting* facilitair*; gebouwenbeheer; facilitaire zaken;
    schoonmaakbedrijf aanstuur|contact|overleg; onderhoudscontract*`,
  'fire-evacuation-lead': `
    ontruim* leid|ploegleider|oefen|coördin*; hoofd bhv; ploegleider*;
    bhv* coördin*|ploegleider|hoofd|organiseer; ontruimingsplan*; bhv-coördinator;
    bhv-ploegleider; hoofd-bhv; ontruiming leiden; leidt ontruiming; brand leid ontruim*`,
};
