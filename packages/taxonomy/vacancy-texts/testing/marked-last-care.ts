import type { MarkedText } from './marked-text.ts';

/**
 * Written and marked before the reader was improved for the sixth time, kept aside, and measured once
 * when that was done (docs/vacancy-texts.md). Care and nursing.
 */
export const MARKED_LAST_CARE: readonly MarkedText[] = [
  {
    id: 'lang-helpende-plus',
    text: `Helpende Plus, locatie Hof van Eys (20-28 uur per week)

Zorg is mensenwerk. Bij Stichting Eyserzorg geloven we daarin. Wij zijn een organisatie met vijf locaties, waar 300 betrokken collega's en 120 vrijwilligers elke dag het verschil maken voor ouderen met dementie, een lichamelijke beperking of een psychiatrische achtergrond.

Wat gaat u doen?
U ondersteunt onze bewoners bij het opstaan, wassen, aankleden en naar het toilet gaan. U reikt medicijnen aan, meet de bloeddruk en brengt zalf aan op de huid. U dekt de tafel, smeert boterhammen en helpt bewoners die niet zelf kunnen eten. U doet een spelletje, maakt een wandeling of leest de krant voor. Merkt u dat iemand zich anders gedraagt dan normaal, dan meldt u dat bij de verzorgende. Aan het eind van uw dienst rapporteert u in het cliëntdossier.

Wat vragen wij van u?
- Diploma Helpende Zorg en Welzijn, met het certificaat Helpende Plus
- U werkt graag samen en bent eerlijk tegen collega's
- U bent bereid om in de avond en het weekend te werken
- U hebt geen ervaring met ouderenzorg nodig; enthousiasme des te meer

Wat bieden wij u?
Een baan dicht bij huis, salaris volgens FWG 25, en de mogelijkheid om door te leren voor verzorgende IG. U krijgt bij ons trainingen zoals reanimatie, tillen en omgaan met onbegrepen gedrag.`,
    skills: [
      'personal-care',
      'continence-care',
      'medication-prompting',
      'vital-signs',
      'skin-care',
      'eating-support',
      'meal-service',
      'day-activities',
      'health-observation',
      'ecd-reporting',
      'teamwork',
    ],
    hours: [20, 28],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
  {
    id: 'lang-chirurgie',
    text: `Verpleegkundige Chirurgie | Ziekenhuis Sint Rochus | 24 tot 36 uur

Jij maakt het verschil op onze verpleegafdeling Chirurgie

Werken op de chirurgie betekent: tempo, techniek en tevreden patiënten. Op onze 28 bedden liggen mensen die een buik- of vaatoperatie hebben ondergaan. Jij bereidt hen voor op de ingreep, haalt hen op van de recovery en houdt hen daarna goed in de gaten. Je verzorgt wonden, drains en nieuwe stoma's, geeft antibiotica per infuus en zorgt dat de pijn draaglijk blijft. Je scoort de EWS en belt op tijd het spoedinterventieteam. Met de fysiotherapeut haal je patiënten zo snel mogelijk uit bed. Je regelt het ontslag, inclusief de overdracht naar de thuiszorg.

Je bent ook werkbegeleider van leerling-verpleegkundigen en je hebt een aandachtsgebied, bijvoorbeeld wondzorg of delier.

Dat vragen wij van jou
Een afgerond diploma mbo- of hbo-verpleegkunde en een BIG-registratie. Je bent proactief, leergierig en stressbestendig. Draai je je hand niet om voor onregelmatige diensten? Mooi!

Dat mag jij van ons verwachten
- Een salaris tussen € 2.900 en € 4.100 (FWG 45)
- Opleidingen tot bijvoorbeeld IC-, SEH- of kinderverpleegkundige
- Een 13e maand en 8% vakantiegeld

Over het ziekenhuis
Sint Rochus is een algemeen ziekenhuis met 2.300 medewerkers en alle specialismen, van kraamzorg tot geriatrie.`,
    skills: [
      'perioperative-care',
      'wound-care',
      'drain-care',
      'stoma-care',
      'iv-medication',
      'infusion-care',
      'pain-assessment',
      'early-warning',
      'mobility-support',
      'discharge-planning',
      'handover',
      'supervising-students',
      'focus-area-role',
      'working-under-pressure',
    ],
    hours: [24, 36],
    titles: ['verpleegkundige'],
    procedures: ['injection'],
    desirable: [],
  },
  {
    id: 'lang-poh-somatiek',
    text: `Praktijkondersteuner somatiek (POH-S) | 16 uur | Huisartsen Geleenbeek

Twee ochtenden en een hele dag per week, in overleg in te vullen.

Jij draait zelfstandig je spreekuren voor mensen met diabetes, COPD en hart- en vaatziekten. Je meet de bloeddruk, controleert voeten, bespreekt de bloeduitslagen en stelt in overleg met de huisarts de medicatie bij. Je helpt mensen om te stoppen met roken, gezonder te eten en meer te bewegen: niet met een opgeheven vingertje, maar door aan te sluiten bij wat zij zelf willen. Kwetsbare ouderen bezoek je thuis en met hen praat je ook over wensen rond het levenseinde. Je legt alles vast in het HIS en belegt één keer per jaar de bijeenkomst met apotheek en diëtist.

Jij
• hebt de hbo-opleiding tot POH afgerond, of bent verpleegkundige en wilt die gaan volgen
• kunt plannen en organiseren
• schrikt niet van longfunctietesten en hartfilmpjes

Wij
• zijn een praktijk met vijf huisartsen, een POH-GGZ en een wijkverpleegkundige in huis
• betalen volgens de cao Huisartsenzorg, schaal 7
• lachen veel en lunchen samen`,
    skills: [
      'diabetes-care',
      'copd-care',
      'cardiac-care',
      'vital-signs',
      'diabetic-foot-care',
      'lifestyle-coaching',
      'motivational-interviewing',
      'geriatric-care',
      'advance-care-planning',
      'gp-system',
      'planning-own-work',
      'spirometry',
      'ecg-recording',
      'chain-collaboration',
      'chronic-care-support',
    ],
    hours: [16, 16],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
  {
    id: 'lang-kraamzorg',
    text: `Kraamverzorgende (16-32 u/wk) bij Kraamzorg Lieve Start

Beschuit met muisjes, wallen onder je ogen en een huis vol geluk: jouw werkplek is elke week anders!

Wat ga je allemaal doen?
🍼 Je zorgt voor mama en baby in de eerste acht dagen
🍼 Je let op het herstel van de moeder en op de groei van het kindje
🍼 Je leert ouders voeden, badderen en troosten
🍼 Je helpt bij het aanleggen en weet wat je doet bij stuwing of kloven
🍼 Je houdt het huis leefbaar: wasje draaien, badkamer poetsen, boterham smeren voor de grote broer
🍼 Je staat de verloskundige bij tijdens de bevalling
🍼 Je signaleert als het somber wordt in het hoofd van mama en trekt op tijd aan de bel

Wat zoeken wij?
Een gediplomeerd kraamverzorgende met een kloppend hart, een eigen auto en een flexibele instelling. Je vindt het oké om oproepbaar te zijn. Je voelt je thuis in gezinnen met allerlei achtergronden en gewoonten. Spreek je Arabisch of Tigrinya? Dat zouden we geweldig vinden.

Wat bieden wij?
Contract van 16 tot 32 uur, een regiocoach, teamuitjes, een tablet en jaarlijks scholing (zoals borstvoeding, reanimatie pasgeborene en vroegsignalering).`,
    skills: [
      'postpartum-care',
      'newborn-care',
      'maternal-checks',
      'parent-instruction',
      'breastfeeding-support',
      'household-support',
      'birth-assistance',
      'postnatal-mood',
      'driving',
      'on-call-duty',
      'intercultural-communication',
      'speaking-other-language',
    ],
    hours: [16, 32],
    titles: [],
    procedures: [],
    desirable: ['speaking-other-language'],
    asksDiploma: true,
  },
  {
    id: 'lang-casemanager-dementie',
    text: `Casemanager dementie, 28 uur per week, regio Westelijke Mijnstreek

De diagnose dementie zet een leven op zijn kop, ook dat van de partner en de kinderen. Als casemanager loop je met hen mee, vanaf het niet-pluisgevoel tot aan de opname of het overlijden.

Dit is jouw werk
Je bezoekt ongeveer vijftig echtparen en alleenstaanden. Je brengt hun situatie in beeld, geeft uitleg over de ziekte en denkt mee over passende hulp: dagopvang, huishoudelijke ondersteuning of een hulpmiddel. Je let erop dat de mantelzorger het volhoudt. Je praat over later: autorijden, geldzaken, wilsverklaringen. Je vraagt de Wlz-indicatie aan en bereidt de verhuizing naar het verpleeghuis voor. Je bent de vaste schakel tussen huisarts, geheugenpoli, wijkteam en thuiszorg. Ook geef je informatieavonden in het Alzheimer Café.

Wie ben je?
Je hebt een hbo-diploma (verpleegkunde of social work) plus de post-hbo casemanagement dementie, of je gaat daar dit jaar mee beginnen. Je kent de weg in het aanbod van de regio. Je deelt je week zelf in. Je blijft overeind bij verdriet en boosheid. Rijbewijs B.

Wat krijg je?
Een salaris in FWG 50, een laptop en telefoon, en een fijn team van negen casemanagers. Wij zijn onderdeel van een organisatie die ook verpleeghuiszorg, revalidatie en eerstelijnsbehandeling biedt.`,
    skills: [
      'case-management',
      'dementia-support',
      'informal-carer-support',
      'advance-care-planning',
      'care-indication',
      'chain-collaboration',
      'social-map',
      'planning-own-work',
      'driving',
      'patient-education',
      'teaching',
      'family-conversations',
      'care-mediation',
    ],
    hours: [28, 28],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
  {
    id: 'lang-ergotherapeut',
    text: `Ergotherapeut (24 uur) – team Behandeling & Expertise

Het team
Je komt te werken in een hecht team van ergotherapeuten, fysiotherapeuten, logopedisten, een diëtist en een psycholoog. Samen behandelen we bewoners van onze verpleeghuizen én cliënten in de eerste lijn.

De functie
Met jouw blik op het dagelijks handelen help je mensen om te blijven doen wat voor hen belangrijk is. Je observeert iemand bij het koken of aankleden, zoekt uit waar het vastloopt en oefent nieuwe manieren. Je adviseert over rolstoelen, ligging en aanpassingen in de woning en vraagt deze aan bij gemeente of zorgverzekeraar. Bij cliënten met NAH of Parkinson besteed je aandacht aan het verdelen van energie. Je instrueert zorgmedewerkers over tillen en verplaatsen. Behandelverslagen schrijf je in Ysis. Eens per zes weken zit je aan tafel bij het multidisciplinair overleg.

Jouw bagage
Je hebt een bachelor Ergotherapie en staat ingeschreven in het Kwaliteitsregister Paramedici. Je kunt zelfstandig een caseload beheren. Ervaring met psychogeriatrie is een plus, maar pas afgestudeerden zijn ook van harte welkom.

Onze bagage
Salaris FWG 45-50, een persoonlijk ontwikkelbudget en de kans om je te verdiepen in handtherapie of valpreventie.`,
    skills: [
      'adl-training',
      'aids-and-adaptations',
      'energy-management',
      'brain-injury-support',
      'parkinson-care',
      'teaching',
      'ecd-reporting',
      'multidisciplinary-meeting',
      'planning-own-work',
      'dementia-support',
      'posture-care',
      'ergonomic-working',
      'nursing-home-care',
      'teamwork',
    ],
    hours: [24, 24],
    titles: ['ergotherapeut'],
    procedures: [],
    desirable: ['dementia-support'],
  },
  {
    id: 'lang-wijkverzorgende',
    text: `Verzorgende IG in de thuiszorg – avonddienst – 16 uur

"Kind, fijn dat je er weer bent." Dat hoor je bij ons elke avond.

Van vijf tot half elf rij jij je rondje door Eijsden en Gronsveld. Je helpt mensen naar bed, trekt kousen uit, geeft medicijnen en druppelt ogen. Bij mevrouw Smeets wissel je het verband van haar open been en bij meneer Habets leeg je de katheterzak en spoel je af en toe zijn blaas. Bij mensen die gaan sterven zorg je voor rust en comfort, en heb je oog voor wie achterblijft. Ook de personenalarmering is bij ons: gaat er een af, dan ga jij kijken.

Jij bent iemand die niet snel in paniek raakt, die problemen oplost en die weet wanneer je de wijkverpleegkundige moet bellen. Je schrijft kort en duidelijk wat er is gebeurd in het dossier op je tablet. Een collega met een vraag help je verder.

Je hebt: een diploma Verzorgende IG (niveau 3), een rijbewijs en zin om 's avonds te werken.
Jij krijgt: avondtoeslag, een auto van ons, een werkpak, een vast contract, en kortingen bij winkels in de buurt.

Buurtzorg 't Maasdal werkt met kleine teams zonder baas. De roosters maken we met elkaar, en daarbij help jij een handje mee.`,
    skills: [
      'home-care-round',
      'compression-stockings',
      'medication-administration',
      'eye-ear-drops',
      'wound-care',
      'catheter-care',
      'bladder-irrigation',
      'palliative-care',
      'alarm-response',
      'working-under-pressure',
      'ecd-reporting',
      'driving',
      'rostering',
    ],
    hours: [16, 16],
    titles: ['verzorgende-ig'],
    procedures: [],
    desirable: [],
  },
  {
    id: 'lang-ouderenpsychiatrie',
    text: `Verpleegkundige kliniek ouderenpsychiatrie, 32 uur, Maastricht

Als verpleegkundige in onze kliniek zorg je voor mensen van boven de zestig met een ernstige depressie, een psychose of een bipolaire stoornis, die vaak ook lichamelijk kwetsbaar zijn.

Je taken en verantwoordelijkheden zijn:
- het observeren van het psychisch en lichamelijk functioneren en het interpreteren daarvan;
- het aangaan van een behandelrelatie met de patiënt en diens naasten;
- het toedienen van medicatie, waaronder injecties, en het letten op bijwerkingen;
- het uitvoeren van lichamelijke controles (bloeddruk, gewicht, ECG);
- het begeleiden van groepsbijeenkomsten;
- het inschatten van het suïciderisico en zo nodig ingrijpen;
- het toepassen van de Wvggz en het zo veel mogelijk voorkomen van dwang;
- het opstellen van een verpleegplan en een signaleringsplan.

Wij verwachten:
- diploma verpleegkunde (mbo of hbo) en registratie in het BIG-register;
- bekendheid met herstelondersteunende zorg;
- goede mondelinge en schriftelijke vaardigheden;
- bereidheid tot het draaien van nachtdiensten.

Wij bieden:
- een functie in een academische omgeving;
- salaris overeenkomstig FWG 50;
- vervolgopleidingen (GGZ-verpleegkundige, SPV, verpleegkundig specialist);
- agressietraining en fysieke weerbaarheid.`,
    skills: [
      'gerontopsychiatry-care',
      'mood-anxiety-support',
      'psychosis-support',
      'psychiatric-observation',
      'medication-administration',
      'intramuscular-injection',
      'somatic-screening',
      'vital-signs',
      'ecg-recording',
      'group-guidance',
      'suicide-prevention',
      'compulsory-care-law',
      'care-planning',
      'relapse-plan',
      'recovery-oriented-care',
      'night-care',
      'family-conversations',
    ],
    hours: [32, 32],
    titles: ['verpleegkundige'],
    procedures: ['injection'],
    desirable: [],
  },
];
