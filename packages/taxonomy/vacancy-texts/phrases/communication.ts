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
    gesprekken met bewoners`,
  'family-conversations': `
    familie* gesprek*|contact|vertel|spreek|overleg|informeer|hoogte|betrek|aanspreekpunt|onderhoud|praat|bespreek|afstem|samenwerk|begeleid|afspraak;
    naaste* gesprek*|contact|overleg|informeer|hoogte|betrek|aanspreekpunt|bespreek|afstem;
    ouders contact|gesprek*|hoogte|overleg|bespreek|afstem;
    verwant* contact|gesprek*|overleg|betrek|samenwerk|bespreek; familiegesprek*; familiecontact*;
    contact met familie; gesprekken met ouders; vertegenwoordiger* contact|overleg|gesprek*;
    verwanten; familiegesprekken; gesprekken met familie; aanspreekpunt familie;
    contact met naasten`,
  'intake-conversation': `
    intake*; kennismakingsgesprek* cliënt*|bewoner*; intakegesprek*;
    nieuwe cliënt* gesprek|kennismak*|intake|ontvang|aanmelding; opnamegesprek*; aanmeldgesprek*;
    intakes`,
  'motivational-interviewing': `
    motiver* gespreks*; motivational*; motiverende gesprek*; motivatie cliënt* verander*|vergroot;
    motiveer cliënt*|patiënt*|jongere*|mens* verander*|gedrag*|stap; gedragsverander*;
    oplossingsgericht gesprek*; motiverend gespreks*`,
  'patient-education': `
    uitleg geef|patiënt|cliënt|medicijn*|behandeling|leefregel*|bezoek; voorlicht*;
    leg uit patiënt*|cliënt*|medic*|hulpmiddel|naasten|familie|onderzoek;
    instruct* patiënt*|cliënt*|mantelzorg*|ouders|naaste*|geef;
    informeer patiënt*|cliënt*|ouders|naasten behandeling|onderzoek|ziekte|opname|ingreep;
    leer ouders|mantelzorg*|cliënt*|patiënt*|familie handeling*|zelf; gezondheidsvoorlichting;
    vragen patiënt* behandeling|onderzoek|ziekte|medic*; educatie patiënt*; patiëntenvoorlichting;
    zelfmanagement*; voorlichting; voorlichting geven; uitleg geven patiënten; instructie geven;
    familie leren`,
  'plain-language': `
    eenvoudig* taal|nederlands|woorden|uitleg; begrijpelijke taal|teksten|woorden;
    gewone taal|woorden; zonder jargon; jip-en-janneke*; laaggeletterd*; taalniveau b1; b1-niveau;
    begrijpelijk schrijf|uitleg|nederlands; klare taal; helder* uitleg moeilijk*|taal;
    moeilijke dingen simpel; eenvoudige taal; begrijpelijke taal`,
  'intercultural-communication': `
    culturen; cultur* achtergrond*|verschil*|diversiteit|omga; intercultureel*;
    diverse achtergrond*; verschillende achtergronden; migratieachtergrond; multicultureel*;
    culturele; verschillende nationaliteiten; cultuursensitie*`,
  'advance-care-planning': `
    laatste levensfase gesprek*|bespreek|praat|begin;
    wensen laatste|levenseinde|behandel*|later|toekomst bespreek|gesprek*|vastleg|praat;
    proactieve zorgplanning; advance care planning; ACP; behandelwens*; behandelgrens*;
    wilsverklaring*; levenseinde bespreek|gesprek*|praat; levenseindegesprek*; niet-reanimeren;
    behandelbeperking*; wensen voor later`,
  handover: `
    overdracht*; overdragen collega*|dienst; draag over;
    bijpraat dienst|collega*|avonddienst|nachtdienst|dagdienst;
    praat bij dienst|avonddienst|nachtdienst|dagdienst|collega*;
    vertel dagdienst|nachtdienst|avonddienst|dienst gebeur*|nacht|hoe; dienstoverdracht;
    overdracht geef|doe|schrijf; informeer dienst|dagdienst|nachtdienst|avonddienst; bijpraten`,
  'multidisciplinary-meeting': `
    mdo*; multidisciplinair* overleg*|team|behandel*; zorgoverleg*; behandelbespreking*;
    teamoverleg* inbreng; multidisciplinair; cliëntbespreking*; artsenvisite; visite lopen|arts;
    visite loop|arts; omloop arts|specialist; patiëntbespreking*; mdo's; casuïstiekbesprek*;
    bewonersbesprek*; zorgafstemmingsgesprek*; multidisciplinair overleg; deelnemen mdo`,
  'mdo-chairing': `
    voorzit*; overleg leid|voorzit; voorzitter overleg|mdo|vergader*; vergadering leid|voorzit;
    gespreksleider; mdo voorzitten; zit het mdo voor; overleg voorzitten`,
  teamwork: `
    samenwerk* team*|collega*|teamspeler; teamspeler; teamplayer; collegiaal*; collegialiteit;
    team samen verantwoordelijk*; samenwerken collega*; zelfsturend*; zelforganiserend*`,
  'giving-feedback': `
    feedback*; aanspreken collega*; spreek collega* aan; intervisie* deelneem; reflecter*;
    zelfreflect*; kritisch|eerlijk collega* bespreek|aanspreek; kwetsbaar opstel*; feedback`,
  'supervising-students': `
    student*|leerling*|stagiair* begeleid|coach|opleid|inwerk|beoordeel|werkbegeleid*|leer;
    werkbegeleid*; stagebegeleid*; praktijkbegeleid*; leermeester; werkbegeleider;
    studentbegeleid*; bbl-leerling*; leerlingen begeleid; stagiair*; praktijkopleider*;
    leerlingen begeleiden; stagiaires begeleiden; studenten begeleiden`,
  'coaching-colleagues': `
    coach* collega*|team*|medewerker*|verzorgende*|zorgmedewerker*|begeleiders|teamleden;
    coaching* on the job;
    collega* coach|ondersteun|advies|adviseer|versterk|meenem|inspireer|help|inwerk|begeleid;
    teamcoach*; werkcoach; teams coach|ondersteun; nieuwe collega* inwerk|begeleid|wegwijs;
    vraagbaak collega*; coaching medewerkers; inwerken; zorgcoach; collega’s coachen;
    medewerkers coachen; coacht team; inwerken collega’s`,
  'conflict-handling': `
    conflict*; ruzie oplos|bemiddel|omga|sus; meningsverschil*;
    bemiddel* conflict|ruzie|tussen partijen; conflicthanter*; conflicten; irritaties`,
  'complaint-handling': `
    klacht* afhandel|behandel|oplos|pak|handel|ontvang|opneem|serieus|neem over|wachttijden|bezoeker*|bewoner*;
    klachtenbehandel*; klachtenfunctionaris; klachtafhandel*; ontevreden*; klachtenbemiddel*;
    klachtenprocedure; klachten; klachten afhandelen`,
  teaching: `
    training* geef|verzorg|ontwikkel|les|collega*|ontwerp|team;
    scholing* geef|verzorg|team|ontwikkel; workshop* geef|verzorg|collega*|team*|leid;
    les geef|geven|lesgeven|klinisch*; klinische les*;
    train collega*|team*|zorgteam|medewerker*|zorgmedewerker*|vrijwilliger*; cursus* geef|verzorg;
    docent*; lesgeven; geeft les*; instructie* geef|collega* medewerker*|zorgteam;
    e-learning* maak|ontwikkel; deskundigheidsbevord*; lesprogramma*; trainer;
    bijscholing geef|verzorg|organiseer; collega’s trainen; klinische lessen; scholing geven;
    trainingen geven`,
  'sign-language': 'gebarentaal*; NGT; nederlandse gebarentaal; gebarentolk; doventolk',
  'speaking-dialect': `
    dialect*; plat praat|spreek; limburgs*; spreek plat; spreekt|verstaat plat|limburgs|dialect;
    moedertaal limburgs; plat`,
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
    slecht nieuws*; slechtnieuws*; moeilijke boodschap*; slechte uitslag*; slechtnieuwsgesprek*`,
  'moral-deliberation': `
    moreel beraad; ethisch*; moreel*; ethiek*; dilemma* bespreek; ethische`,
  'professional-boundaries': `
    afstand nabijheid;
    grenzen bewaak|stel|aangeef|eigen|geef professionele|cliënt|jongere|eigen|bewaakt|duidelijk|aan;
    professionele afstand; eigen grens*; afstand en nabijheid; grenzen aangeven; stelt grenzen;
    grens* stel; begrenz*; balans betrokken* afstand; grenzen stellen; grenzen bewaken`,
  'working-under-pressure': `
    hoofd koel; stressbestendig*;
    rust* bewaar|blijf|behoud druk*|gekkenhuis|hectiek|hectisch|stress|piek*; hectiek*; hectisch*;
    drukte* overzicht|rust*|werk|omga|kalm|goed;
    overzicht houd|behoud|bewaar druk*|hectiek|tegelijk|meerdere; onder druk; werkdruk omga;
    druk overzicht; koelbloedig*; tegelijk* prioriteit*|overzicht; prioriteiten stel;
    niet gek laten maken; schakel* snel; piekmomenten; stressbestendigheid; prioriteren;
    hectische; werken onder druk; bij drukte; stressbestendig; drukke momenten`,
  'planning-own-work': `
    zelfstandig werk*|plan;
    eigen werk|agenda|tijd|dag|dagen|spreekuur plan|indeel|organiseer|inplan|deel|beheer;
    plant dagen|agenda|werk zelf|eigen; zelf inplannen; zelfstandig werken; eigen agenda;
    zelf je dag|agenda|planning|week; zelfstandig* organiseer; deelt je tijd|dag|werk in;
    zelfstandig te werken; zelfstandig uit te voeren; eigen werk plannen; werk zelfstandig;
    werkt zelfstandig`,
  presenting: `
    presenteer*; presentatie*; presenteren; spreken groep|voor publiek; vertel groep|zaal|publiek;
    presentatie geef|houd|verzorg; informatiebijeenkomst*|informatieavond* verzorg|geef;
    spreken in het openbaar`,
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
    overleggen huisartsen; ketenpartners; samenwerkingspartners`,
  'helpline-conversations': `
    luisterlijn; hulplijn; telefonisch luister*|hulp|steun|advies|gesprek*|spreekuur;
    chat* hulp|luister*|jongere*|gesprek*|advies; kindertelefoon; telefonische hulpdienst;
    chatgesprek*; telefoon advies geef; mantelzorglijn; chathulp; adviesgesprek* telefon*`,
};
