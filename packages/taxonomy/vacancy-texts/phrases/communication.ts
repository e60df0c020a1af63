import type { GroupPhrases } from './phrase.ts';

export const communicationPhrases: GroupPhrases = {
  'client-conversations': `
    gesprek* cliënt*|bewoner*|patiënt*|gast*|deelnemer*|inwoner* voer|heb|ga|verhelder|individueel;
    luister* cliënt*|bewoner*|patiënt*|gast*|vraag|oor|goed|verhaal|echt|hulpvraag|inwoner*;
    praatje maak|heb|cliënt*|bewoner*|patiënt*|gast*|mevrouw; vraag achter de vraag;
    luisterend oor; doorvragen; vraag door; praatje; hulpvraag verhelder|achterhaal|helder;
    klacht verhelder; begeleidingsgesprek*; hulpverleningsgesprek*; gespreksvaardig*;
    gesprekstechniek*; aandacht cliënt|bewoner|patiënt tijd|verhaal|oprecht; cliëntgesprek*;
    gesprek ga|aanga cliënt|bewoner|inwoner|mensen; praatje maken; gesprekken met cliënten;
    gesprekken met bewoners; kletspraatje*; babbel*; praatje*; tijd voor een praatje;
    aandacht bewoner*|cliënt*|patiënt*|gast* persoonlijk*|oprecht*|geef|heb|tijd;
    in gesprek cliënt*|bewoner*|patiënt*|inwoner*|mensen|jongere*;
    gesprek* cliënt*|patiënt*|bewoner*|inwoner*; drinkt koffie bezoek*|bewoner*|cliënt*;
    gerust* patiënt*|cliënt*|bewoner*; op gemak stel|zet patiënt*|cliënt*|bewoner*; vraagt door;
    empathisch gesprek*`,
  'family-conversations': `
    familie* gesprek*|contact|vertel|spreek|overleg|informeer|hoogte|betrek|aanspreekpunt|onderhoud|praat|bespreek|afstem|samenwerk|begeleid|afspraak;
    naaste* gesprek*|contact|overleg|informeer|hoogte|betrek|aanspreekpunt|bespreek|afstem;
    ouders contact|gesprek*|hoogte|overleg|bespreek|afstem;
    verwant* contact|gesprek*|overleg|betrek|samenwerk|bespreek; familiegesprek*; familiecontact*;
    gesprekken met ouders; vertegenwoordiger* contact|overleg|gesprek*; verwanten;
    familiegesprekken; gesprekken met familie; aanspreekpunt familie; contact met naasten;
    partner|familie*|naaste*|ouder|mantelzorg* betrek|betrekken;
    aanspreekpunt familie*|naaste*|ouder|mantelzorg*|verwant*|vertegenwoordig*;
    contact* familie*|naaste*|ouder|netwerk|verwant* onderhoud|heb|leg;
    familie* vraag|vragen beantwoord|bespreek|te woord; overleg* familie*|naaste*|ouder|verwant*;
    familie en naasten; stem af met familie|naasten|ouders; oudercontact*; familieparticipatie;
    oudergesprek*; contactpersonen contact|overleg;
    familie*|naaste*|ouder opvang|vangt|steun|ondersteun;
    tijd familie|naasten|partner|ouders neem|maak; familie|naasten|ouders|verwanten bijpraat|bijpraten|voorlicht*|uitnodig; oudergesprek*; ouders bespreek|praat ontwikkeling|kind|voortgang`,
  'intake-conversation': `
    intake*; kennismakingsgesprek* cliënt*|bewoner*; intakegesprek*;
    nieuwe cliënt* gesprek|kennismak*|intake|ontvang|aanmelding; opnamegesprek*; aanmeldgesprek*;
    intakes; intake* doe|voer|gesprek*|nieuw*|cliënt*|patiënt*|afneem|verzorg;
    kennismak* cliënt*|bewoner*|gesprek*; anamnese* afneem|gesprek|doe; zorgvraag bespreek nieuw*;
    nieuwe aanmelding*; rondleid* nieuw*|bewoner*|cliënt*|kandidaat*`,
  'motivational-interviewing': `
    motiver* gespreks*; motivational*; motiverende gesprek*; motivatie cliënt* verander*|vergroot;
    motiveer cliënt*|patiënt*|jongere*|mens* verander*|gedrag*|stap; gedragsverander*;
    oplossingsgericht gesprek*; motiverend gespreks*;
    motiveer* bewoner*|cliënt*|patiënt*|jongere* stap*|leefstijl|houden|gedrag; motiverend* gesprek*; gedragsverandering`,
  'patient-education': `
    uitleg geef|patiënt|cliënt|medicijn*|behandeling|leefregel*|bezoek; voorlicht*;
    leg uit patiënt*|cliënt*|medic*|hulpmiddel|naasten|familie|onderzoek;
    instruct* patiënt*|cliënt*|mantelzorg*|ouders|naaste*|geef;
    informeer patiënt*|cliënt*|ouders|naasten behandeling|onderzoek|ziekte|opname|ingreep;
    leer ouders|mantelzorg*|cliënt*|patiënt*|familie handeling*|zelf; gezondheidsvoorlichting;
    vragen patiënt* behandeling|onderzoek|ziekte|medic*; educatie patiënt*; patiëntenvoorlichting;
    zelfmanagement*; voorlichting; voorlichting geven; uitleg geven patiënten; instructie geven;
    familie leren; voorlicht* patiënt*|cliënt*|ouders|familie|naasten;
    informatie geef patiënt*|cliënt*|naasten|ouders;
    adviseer patiënt*|cliënt*|bewoner* leefstijl|gezondheid|behandel*;
    vragen patiënt*|cliënt* beantwoord medic*|gezondheid|behandel*;
    wat kan verwachten uitleg|legt|vertel; instructie en voorlichting;
    instrueer patiënt*|cliënt*|mantelzorg*|ouders; patiënteninformatie; patiënteducatie;
    uitleg iemand|patiënt*|cliënt*|mensen|bewoner*;
    geeft voorlichting|uitleg patiënt*|cliënt*|bewoner*|mensen;
    patiënten adviseren; adviseer|advies patiënt*|cliënt* telefoni*|zelfzorg|geef; zelfzorgadvi*; leef*regels uitleg|leg; leg uit medic*|behandeling`,
  'plain-language': `
    eenvoudig* taal|nederlands|woorden|uitleg; begrijpelijke taal|teksten|woorden;
    gewone taal|woorden; zonder jargon; jip-en-janneke*; laaggeletterd*; taalniveau b1; b1-niveau;
    begrijpelijk schrijf|uitleg|nederlands; klare taal; helder* uitleg moeilijk*|taal;
    moeilijke dingen simpel; eenvoudige taal; begrijpelijke taal;
    simpel|eenvoudig|begrijpelijk uitleg|leg|uitleggen|schrijf; begrijpelijke taal; helder uitleg*|leg lastig*|moeilijk*|ingewikkeld*`,
  'intercultural-communication': `
    culturen; cultur* achtergrond*|verschil*|diversiteit|omga; intercultureel*;
    diverse achtergrond*; verschillende achtergronden; migratieachtergrond; multicultureel*;
    verschillende nationaliteiten; cultuursensitie*;
    achtergrond* cultuur|culture*|allerlei|verschillend*|divers*; culture* verschillend*|allerlei|divers*|andere; cultuursensitief*`,
  'advance-care-planning': `
    laatste levensfase gesprek*|bespreek|praat|begin;
    wensen laatste|levenseinde|behandel*|later|toekomst bespreek|gesprek*|vastleg|praat;
    proactieve zorgplanning; advance care planning; ACP; behandelwens*; behandelgrens*;
    wilsverklaring*; levenseinde bespreek|gesprek*|praat; levenseindegesprek*; niet-reanimeren;
    behandelbeperking*; wensen voor later; toekomst* bespreek|bespreekbaar|wensen|praat;
    wensen levenseinde|later|toekomst|laatste; wilsverklaring*; levenseinde* praat|bespreek|gesprek*; behandelwens*; proactieve zorgplanning`,
  handover: `
    overdracht*; overdragen collega*|dienst;
    bijpraat dienst|collega*|avonddienst|nachtdienst|dagdienst;
    praat bij dienst|avonddienst|nachtdienst|dagdienst|collega*;
    vertel dagdienst|nachtdienst|avonddienst|dienst gebeur*|nacht|hoe; dienstoverdracht;
    overdracht geef|doe|schrijf; informeer dienst|dagdienst|nachtdienst|avonddienst; bijpraten;
    overdraag|overdragen dienst|collega*|volgende; draag over dienst|collega*`,
  'multidisciplinary-meeting': `
    mdo*; multidisciplinair* overleg*|team|behandel*; zorgoverleg*; behandelbespreking*;
    teamoverleg* inbreng; multidisciplinair; cliëntbespreking*; artsenvisite; visite lopen|arts;
    visite loop|arts; omloop arts|specialist; patiëntbespreking*; mdo's; casuïstiekbesprek*;
    bewonersbesprek*; zorgafstemmingsgesprek*; multidisciplinair overleg; deelnemen mdo;
    zorgafstem*; teambesprek*; behandeloverleg*; patiëntenoverleg*; cliëntoverleg*;
    cliëntenoverleg; bewonersoverleg*; zorgleefplanbesprek*; behandelteam*;
    disciplin* overleg|samenwerk*|samen|afstem*|bespreek;
    overleg* arts*|specialist*|fysiotherapeut|gedragsdeskundige|psycholoog|behandelaar*|psychiater|ergotherapeut;
    bespreek arts|specialist*|behandelaar*|gedragsdeskundige|psycholoog|fysiotherapeut;
    paramed* samenwerk*|overleg*|team; interdisciplinair; behandelbespreking;
    gedragsdeskundige samen|overleg|contact;
    wijkoverleg*; zit|schuif aan overleg*|bespreking*; gedragskundige bespreek|overleg*; loop visite arts|zaalarts`,
  'mdo-chairing': `
    voorzit*; overleg leid|voorzit; voorzitter overleg|mdo|vergader*; vergadering leid|voorzit;
    gespreksleider; mdo voorzitten; zit het mdo voor; overleg voorzitten`,
  teamwork: `
    samenwerk* team*|collega*|teamspeler; teamspeler; teamplayer; collegiaal*; collegialiteit;
    team samen verantwoordelijk*; samenwerken collega*; zelfsturend*; zelforganiserend*;
    samenwerken goed|graag|kunt|sterk; teamspeler; team samen doe|werk|hecht; samenwerk* collega*; collega* help|steun`,
  'giving-feedback': `
    feedback*; aanspreken collega*; spreek collega* aan; intervisie* deelneem; reflecter*;
    zelfreflect*; kritisch|eerlijk collega* bespreek|aanspreek; kwetsbaar opstel*; feedback`,
  'supervising-students': `
    student*|leerling*|stagiair* begeleid|coach|opleid|inwerk|beoordeel|werkbegeleid*|leer;
    werkbegeleid*; stagebegeleid*; praktijkbegeleid*; leermeester; werkbegeleider;
    studentbegeleid*; bbl-leerling*; leerlingen begeleid; stagiair*; praktijkopleider*;
    leerlingen begeleiden; stagiaires begeleiden; studenten begeleiden; leerlingen; studenten;
    stagiaires; leerling* werkvloer|begeleid|opleiden;
    opleid* leerling*|student*|stagiair*|collega*`,
  'coaching-colleagues': `
    coach* collega*|team*|medewerker*|verzorgende*|zorgmedewerker*|begeleiders|teamleden;
    coaching* on the job;
    collega* coach|ondersteun|advies|adviseer|versterk|meenem|inspireer|help|inwerk|begeleid;
    teamcoach*; werkcoach; teams coach; nieuwe collega* inwerk|begeleid|wegwijs;
    vraagbaak collega*; coaching medewerkers; inwerken; zorgcoach; collega’s coachen;
    medewerkers coachen; coacht team; inwerken collega’s; coachend*; coach*;
    collega* inwerk|begeleid|ondersteun|coach|adviseer|meenem|scholing; vraagbaak;
    sparringpartner*; sparren collega*|team*; consult* collega*|team*;
    nieuwe collega* inwerk|wegwijs|begeleid; deskundig* team|collega* vergroot|bevorder|deel;
    kennis deel|overdraag|overdracht collega*|team*; rolmodel; intervisie begeleid|leid`,
  'conflict-handling': `
    conflict*; ruzie oplos|bemiddel|omga|sus; meningsverschil*;
    bemiddel* conflict|ruzie|tussen partijen; conflicthanter*; conflicten; irritaties;
    meningen|belangen botsen|verschil*|tegengesteld*;
    schuurt gesprek|bespreek|aangaan; lastig* gesprek* aanga|voer|durf; goede gesprek* schuurt|aanga; meningsverschil*`,
  'complaint-handling': `
    klacht* afhandel|behandel|oplos|pak|handel|ontvang|opneem|serieus|neem over|wachttijden|bezoeker*|bewoner*;
    klachtenbehandel*; klachtenfunctionaris; klachtafhandel*; ontevreden*; klachtenbemiddel*;
    klachtenprocedure; klachten afhandelen;
    klacht* afhandel|oplos|behandel|neem|bespreek|ouders|bewoner*|zorgvuldig|ontvang|reageer;
    klachten van;
    klacht* handel|los|afhandel|behandel|te woord|onderzoek|bespreek|luister; klachtafhandel*; klachtenbehandel*; ontevreden klant*|cliënt*|familie*`,
  teaching: `
    training* geef|verzorg|ontwikkel|les|collega*|ontwerp|team;
    scholing* geef|verzorg|team|ontwikkel; workshop* geef|verzorg|collega*|team*|leid;
    les geef|geven|lesgeven|klinisch*; klinische les*;
    train collega*|team*|zorgteam|medewerker*|zorgmedewerker*|vrijwilliger*; cursus* geef|verzorg;
    docent*; lesgeven; geeft les*; instructie* geef|collega* medewerker*|zorgteam;
    e-learning* maak|ontwikkel; deskundigheidsbevord*; lesprogramma*;
    bijscholing geef|verzorg|organiseer; collega’s trainen; klinische lessen; scholing geven;
    trainingen geven; instrueer collega*|medewerk*|team*|wijk;
    train* geef|verzorg|collega*|ontwikkel|medewerk*;
    scholing* verzorg|geef|ontwikkel|organiseer collega*|team*|medewerk*|verzorg;
    toets bekwaam*|collega*; bekwaam* toets; voorlichting collega*;
    deskundigheid* bevorder|collega*; groepstraining*; trainingen; cursussen geef|verzorg|leid;
    informatieavond* geef|verzorg|organiseer; train* team*|collega*|medewerk*|gebruiker*|zorgmedewerk*|geef; instru* zorgmedewerk*|collega*|team*|medewerk*|verzorgende*; leer team*|collega*|medewerk*; deskundigheidsbevordering geef|verzorg|team; klinische les*; scholing* geef|verzorg|ontwikkel`,
  'sign-language': 'gebarentaal*; NGT; nederlandse gebarentaal; gebarentolk; doventolk',
  'speaking-dialect': `
    dialect*; plat praat|spreek; spreek plat; spreekt|verstaat plat|limburgs|dialect;
    moedertaal limburgs; plat; Limburgs`,
  'speaking-german': 'duits*; duitstalig*',
  'speaking-english': 'engels*; english; engelstalig*; fluent english',
  'speaking-other-language': `
    arabisch; turks; pools; berbers; tigrinya; frans; spaans; andere taal; meertalig*; somalisch;
    oekraïens; tweede taal; farsi; russisch; marokkaans; papiaments; portugees; roemeens;
    italiaans; dari; pashto; koerdisch; chinees; tamazight`,
  'shared-decision-making': `
    samen beslis*|besluit*; keuzes bespreek|beslis|patiënt|cliënt samen; shared decision*;
    gezamenlijke besluit*; samen beslissen; keuzehulp*; behandelopties bespreek; beslis samen`,
  'bad-news-conversation': `
    slecht nieuws*; slechtnieuws*; moeilijke boodschap*; slechte uitslag*; slechtnieuwsgesprek*;
    slecht nieuws; nee verkoop*; teleurstell* boodschap*|nieuws|breng`,
  'moral-deliberation': `
    moreel beraad; ethisch*; moreel*; ethiek*; dilemma* bespreek; ethische`,
  'professional-boundaries': `
    afstand nabijheid;
    grenzen bewaak|stel|aangeef|eigen|geef professionele|cliënt|jongere|eigen|bewaakt|duidelijk|aan;
    professionele afstand; eigen grens*; afstand en nabijheid; grenzen aangeven; stelt grenzen;
    grens* stel; begrenz*; balans betrokken* afstand; grenzen stellen; grenzen bewaken;
    grens bewaak|eigen|aangeef|stel|weet|ken; begrenzen; afstand* nabij*; zelfzorg eigen grens*;
    grenzen duidelijk|helder;
    werk los|loslaat|laat; privé werk scheid*; grenzen aangeef|bewaak|stel|eigen; professionele afstand`,
  'working-under-pressure': `
    hoofd koel; stressbestendig*;
    rust* bewaar|blijf|behoud druk*|gekkenhuis|hectiek|hectisch|stress|piek*; hectiek*; hectisch*;
    drukte* overzicht|rust*|werk|omga|kalm|goed;
    overzicht houd|behoud|bewaar druk*|hectiek|tegelijk|meerdere; onder druk; werkdruk omga;
    druk overzicht; koelbloedig*; tegelijk* prioriteit*|overzicht; prioriteiten stel;
    niet gek laten maken; piekmomenten; stressbestendigheid; prioriteren; hectische;
    werken onder druk; bij drukte; stressbestendig; drukke momenten; flexibel stress*|druk*;
    stressbestend*; druk* rust*|overzicht|hoofd|kalm|prioriteit*; overzicht* behoud|houd|bewaar;
    prioriteit* stel; kalm* blijf|druk*; hectiek; druk tempo; rust en overzicht;
    hoofdzaken bijzaken;
    paniek raak|schiet|snel; druk omval|van slag|goede; drie|twee|veel dingen tegelijk; schakel* snel|tussen druk|overzicht|taken; rustig druk*; stressbest*; overzicht houd|behoud; hectisch* werk|omgeving|situatie*`,
  'planning-own-work': `
    zelfstandig werk*|plan;
    eigen werk|agenda|tijd|dag|dagen|spreekuur plan|indeel|organiseer|inplan|deel|beheer;
    plant dagen|agenda|werk zelf|eigen; zelf inplannen; zelfstandig werken; eigen agenda;
    zelf je dag|agenda|planning|week; zelfstandig* organiseer; deelt je tijd|dag|werk in;
    zelfstandig te werken; zelfstandig uit te voeren; eigen werk plannen; werk zelfstandig;
    werkt zelfstandig; op jezelf werk*|zelfstandig*;
    eigen agenda|planning|werkzaamheden|tijd|caseload;
    zelf* indelen|indeel|plan|organiseer werk|tijd|agenda|dag|week;
    zelfstandig* uitvoer|werk|opereer|functioneer|aan de slag|pak; organiseer eigen;
    zelfstandig kunnen werken; plant en organiseert; zelfsturing; goed kunnen plannen;
    plannen en organiseren; zelfstandige werkhouding;
    week|dag|agenda|tijd|afspraken zelf|eigen indeel|deel|plan|regel|beheer; caseload beheer|zelfstandig; werk gestructureerd|prioriteit*; plannen organiseren`,
  presenting: `
    presenteer*; presentatie*; presenteren; spreken groep|voor publiek; vertel groep|zaal|publiek;
    presentatie geef|houd|verzorg; informatiebijeenkomst*|informatieavond* verzorg|geef;
    spreken in het openbaar; groepsbijeenkomst*; voorlichtingsbijeenkomst*; informatieavond*;
    voorlichting* groep*|school|scholen; presentaties;
    bijeenkomst* verzorg|geef|leid|organiseer ouders|bewoners|medewerkers|groep`,
  'chain-collaboration': `
    samenwerk* huisarts*|gemeente*|ziekenhuis*|wijkteam*|politie|partner*|organisaties|instelling*|instantie*|thuiszorg|school*|scholen|keten*|woningbouw*|externe|verwijzer*|specialist*|zorgverlener*|ggz;
    overleg* huisarts*|gemeente*|ziekenhuis*|politie|wijkteam*|praktijkondersteuner|apotheek|apotheker|school|scholen|specialist*|externe|partner*|verwijzer*|gezinsvoogd|zorgverlener*|instanties|thuiszorg;
    afstem* huisarts*|gemeente*|politie|ziekenhuis*|school|partner*|zorgverlener*|externe|instanties|behandelaar*|crisisdienst;
    contact* huisarts*|gemeente*|instanties|politie|verwijzer*|ziekenhuis*|partner*|gezinsvoogd|school|scholen|extern*|zorgverlener*;
    aanspreekpunt huisarts*|ziekenhuis*|gemeente*|verwijzer*|ketenpartner*|partner*|thuiszorg;
    ketenpartner*; ketenzorg samenwerk*; netwerkpartner*; samenwerkingspartner*;
    gesprek* school|gezinsvoogd|gemeente;
    stem af huisarts*|politie|gemeente*|crisisdienst|school|partner*;
    schakel* tussen ziekenhuis|huisarts|wijk|partner*|zorg; 0de en 1e lijn; externe partijen;
    korte lijn* huisarts*|wijkteam*|ziekenhuis*|gemeente*|school;
    verbind* zorg welzijn|gemeente|partijen; transmuraal*; spin in het web huisarts*|partner*;
    samenwerken met politie; samenwerken met gemeente; samenwerken huisartsen;
    overleggen huisartsen; ketenpartners; samenwerkingspartners;
    samenwerk*|overleg*|afstem*|contact*|schakel*|afspraken|onderhandel* kraamzorg|kinderopvang|wijkteam*|verloskund*|jeugdzorg|zorgkantoor|apotheek|reclassering|werkgever*|corporatie*|woningcorporatie*|onderwijs|scholen|school|gemeente*|huisarts*|ziekenhuis*|instanties|ketenpartner*|partners|verwijzer*|specialist*|thuiszorg|wijkverpleging|politie|ggz|sociaal|welzijn*|revalidatie*|crisisdienst|zorgaanbieder*|zorginstelling*|instelling*|organisatie*|externe|zorgverlener*|hulpverlener*|netwerk*;
    huisarts* contact*|overleg*|bel|bespreek|schakel*|samen; keten*;
    partijen samen*|overleg*|afstem*|netwerk*; netwerk* onderhoud|bouw|partner*|regio*|samenwerk*;
    externe relaties|contacten|instanties; betrokken instanties|hulpverleners|partijen;
    samenwerking* met*;
    bespreek|doorgeef verloskund*|huisarts*|wijkteam*|jeugdgezondheidszorg|praktijkondersteuner;
    aansluit|afstem|stem|schakel huisarts*|gemeente*|school|wijkteam*|verzekeraar*|zorgverzekeraar*; zorgverzekeraar* contact|overleg|bel; schakel school|gemeente|huisarts|veilig; schakel tussen huisarts|ziekenhuis|wijk*; onderhoud contact* zorgkantoor|gemeente|instanties|partners`,
  'helpline-conversations': `
    luisterlijn; hulplijn; telefonisch luister*|hulp|steun|advies|gesprek*|spreekuur;
    chat* hulp|luister*|jongere*|gesprek*|advies; kindertelefoon; telefonische hulpdienst;
    chatgesprek*; telefoon advies geef; mantelzorglijn; chathulp; adviesgesprek* telefon*`,
};
