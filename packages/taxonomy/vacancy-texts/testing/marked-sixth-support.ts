import type { MarkedText } from './marked-text.ts';

/** Long texts in the ways of large employers, with much that asks nothing; guidance, youth, office. */
export const MARKED_SIXTH_SUPPORT: readonly MarkedText[] = [
  {
    id: 'zesde-begeleider-emb',
    text: `Begeleider EMB, woonlocatie Zonnebloem (24-30 uur)

In één oogopslag zien of Roy vandaag lekker in zijn vel zit. Dat kun jij!

Op Zonnebloem wonen zeven volwassenen met een ernstige meervoudige beperking. Zij hebben bij alles hulp nodig: wassen, aankleden, eten en drinken. Sommige bewoners krijgen sondevoeding en enkelen hebben epilepsie. Omdat onze bewoners niet praten, lees jij hun gezicht en lichaam en gebruik je pictogrammen en verwijzers. Je tilt met de plafondlift, zorgt voor een goede zithouding in de rolstoel en gaat met ze snoezelen of zwemmen. Jij schrijft mee aan het ondersteuningsplan en je hebt nauw contact met ouders en broers of zussen.

Wat neem je mee?
* een mbo-diploma niveau 3 of 4 richting zorg (bijvoorbeeld Maatschappelijke Zorg of Verzorgende IG)
* je bent geduldig en hebt oog voor kleine dingen
* je werkt ook in de weekenden, en af en toe doe je een slaapdienst
* ervaring met deze doelgroep is niet nodig

Over ons
Stichting Levenskunst ondersteunt 1.800 mensen met een verstandelijke beperking in Zuid-Limburg: van jongeren met een licht verstandelijke beperking tot ouderen met dementie. Wij bieden wonen, werken, dagbesteding en ambulante begeleiding.

Wat krijg je?
Salaris in FWG 35 of 40, een onboardingprogramma en een training omgaan met agressie.`,
    skills: [
      'multiple-disability-care',
      'personal-care',
      'eating-support',
      'tube-feeding',
      'epilepsy-care',
      'supported-communication',
      'hoist-transfers',
      'posture-care',
      'sensory-activities',
      'swimming-guidance',
      'care-planning',
      'family-conversations',
      'night-care',
    ],
    hours: [24, 30],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
  {
    id: 'zesde-spv-fact',
    text: `Sociaal Psychiatrisch Verpleegkundige FACT Heerlen (32-36 uur)

Ons team
Het FACT-team Heerlen-Stad bestaat uit twee psychiaters, vier SPV'en, een psycholoog, een trajectbegeleider en een ervaringsdeskundige. Ons verzuim is laag en onze koffie is sterk.

De inhoud van je werk
Jij bent casemanager van zo'n twintig cliënten met een ernstige psychiatrische aandoening, vaak in combinatie met middelengebruik en schulden. Je zoekt hen thuis op, ook als ze de deur liever dichthouden. Je volgt hun toestandsbeeld, dient zo nodig depotmedicatie toe en houdt somatiek en leefstijl in de gaten. Samen maken jullie een herstelplan en een crisiskaart. Loopt het uit de hand, dan schaal je op volgens het FACT-bord en weeg je met de psychiater af of een zorgmachtiging (Wvggz) nodig is. Je betrekt naasten en werkt samen met wijk-GGD, politie en schuldhulp.

Jouw profiel
Je hebt de opleiding tot SPV afgerond en bent BIG-geregistreerd. Je bent stevig, creatief en neemt initiatief. Ervaring met suïcidepreventie en motiverende gespreksvoering heb je op zak. Rijbewijs B is een vereiste.

Ons aanbod
Een uitdagende baan in een organisatie die volop in beweging is. Salaris FWG 55-60 conform de cao GGZ. Je kunt bij ons scholing volgen in CGT, schematherapie, EMDR of systeemgericht werken.`,
    skills: [
      'assertive-outreach',
      'case-management',
      'dual-diagnosis-support',
      'psychiatric-observation',
      'intramuscular-injection',
      'somatic-screening',
      'relapse-plan',
      'crisis-intervention',
      'compulsory-care-law',
      'family-conversations',
      'chain-collaboration',
      'suicide-prevention',
      'motivational-interviewing',
      'driving',
      'recovery-oriented-care',
      'lifestyle-coaching',
    ],
    hours: [32, 36],
    titles: ['verpleegkundige'],
    procedures: ['injection'],
    desirable: [],
  },
  {
    id: 'zesde-ambulant-jeugd',
    text: `Ambulant jeugdhulpverlener (28-36 uur, hbo)

Wat maakt dit werk bijzonder? Je komt binnen in gezinnen waar het schuurt. Ouders die uit elkaar gaan, een puber die niet meer naar school wil, een kind dat te veel heeft meegemaakt. Jij helpt hen weer vooruit.

Jouw taken op een rij:
1. Je coacht ouders bij de opvoeding en oefent met hen in de thuissituatie, onder andere met video-opnames.
2. Je praat met kinderen en jongeren op hun niveau.
3. Je maakt samen met het gezin een plan en evalueert dat elke zes weken.
4. Je brengt de veiligheid in beeld en maakt afspraken met het gezin en zijn netwerk.
5. Je schakelt met school, Veilig Thuis en de gemeente.
6. Je schrijft heldere rapportages.

Je werkt vooral overdag, maar één avond in de week hoort erbij.

Dit heb je in huis
Een hbo-diploma Social Work of Pedagogiek en een SKJ-registratie. Je kent de methodiek Signs of Safety of iets vergelijkbaars. Je regelt je eigen agenda en hebt een auto tot je beschikking. Je kunt goed voor jezelf zorgen en laat je werk op tijd los.

Dit heb je aan ons
Jeugdhulp De Sprong is een platte organisatie met 65 medewerkers. Intervisie, supervisie en een jaarlijkse heidag horen er gewoon bij. We hebben ook twee leefgroepen, een crisisopvang en pleegzorg, dus je kunt bij ons alle kanten op.`,
    skills: [
      'family-coaching',
      'parenting-support',
      'video-feedback',
      'youth-conversations',
      'care-planning',
      'child-safety',
      'network-building',
      'chain-collaboration',
      'ecd-reporting',
      'planning-own-work',
      'driving',
      'professional-boundaries',
      'divorce-support',
      'school-attendance',
      'ambulatory-guidance',
      'trauma-sensitive-work',
    ],
    hours: [28, 36],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
  {
    id: 'zesde-restaurant',
    text: `Medewerker restaurant en keuken (15 uur)

Ben jij onze nieuwe topper in Brasserie De Tuin, het restaurant van woonzorgpark Kastanjehof?

Onze gasten zijn bewoners, bezoekers en collega's. Jij zorgt dat zij zich welkom voelen. Je neemt bestellingen op, serveert koffie en lunch, rekent af en houdt de tafels netjes. In de keuken bereid je salades en broodjes, warm je maaltijden op en let je op de temperatuur en de houdbaarheid (HACCP). Aan het einde van je dienst draai je de vaatwasser, maak je de keuken schoon en vul je de koelingen bij. Je houdt rekening met bewoners die gemalen eten krijgen of een allergie hebben.

Werktijden: wisselend, ook om het weekend van 11.00 tot 16.00 uur.

Wat vragen we van je?
Je hebt plezier in je werk, je bent representatief en kunt goed opschieten met ouderen. Ervaring in de horeca is fijn. Diploma's zijn niet belangrijk. Je spreekt voldoende Nederlands om een praatje te maken.

Wat bieden we je?
Een tijdelijk contract met uitzicht op vast, € 14,40 per uur, korting in het restaurant en gratis parkeren. Ook kun je bij ons het diploma helpende halen.`,
    skills: [
      'hospitality',
      'restaurant-service',
      'cash-register',
      'meal-service',
      'food-safety',
      'dishwashing',
      'cleaning',
      'stock-management',
      'diet-kitchen',
      'cooking',
    ],
    hours: [15, 15],
    titles: [],
    procedures: [],
    desirable: ['restaurant-service'],
  },
  {
    id: 'zesde-medisch-secretaresse',
    text: `Medisch secretaresse polikliniek Neurologie
24 uur, tijdelijk wegens zwangerschapsverlof

Waar kom je terecht?
De polikliniek Neurologie behandelt mensen met onder meer MS, Parkinson, epilepsie en hoofdpijn. Er werken negen neurologen, drie verpleegkundig specialisten en zes secretaresses.

Wat ga je doen?
Jij ontvangt patiënten aan de balie en staat hen te woord aan de telefoon. Je plant consulten en onderzoeken in en verzet ze als het moet. Je verwerkt de brieven die de artsen inspreken en stuurt ze naar de huisarts. Verwijzingen zet je klaar in HiX en je zorgt dat de juiste DBC geregistreerd staat. Je beheert de agenda van de vakgroep en maakt het verslag van de vakgroepvergadering.

Wij zoeken iemand die:
- de opleiding tot medisch secretaresse of doktersassistente heeft afgerond;
- vlot en foutloos typt;
- snel schakelt en overzicht houdt, ook als er drie dingen tegelijk gebeuren;
- discreet omgaat met gegevens van patiënten;
- goed kan samenwerken.

Wat kun je van ons verwachten?
Een inwerkprogramma van zes weken, FWG 35, een personeelswinkel en sportfaciliteiten.`,
    skills: [
      'medical-secretarial-work',
      'reception-desk',
      'telephone-contact',
      'appointment-scheduling',
      'text-writing',
      'hospital-record',
      'medical-coding',
      'executive-support',
      'minute-taking',
      'working-under-pressure',
      'privacy-careful-work',
      'teamwork',
    ],
    hours: [24, 24],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
  {
    id: 'zesde-planner',
    text: `Planner thuiszorg (m/v), 28 uur per week, standplaats Kerkrade

Zorg jij dat elke cliënt op tijd de juiste zorgverlener aan de deur krijgt?

Iedere ochtend begint met puzzelen. Wie is ziek, wie kan invallen, welke route moet anders? Je maakt de roosters voor vier wijkteams en stelt de dagroutes op, met oog voor reistijd, contracturen en de wensen van onze cliënten. Medewerkers bellen jou als ze willen ruilen of als er iets niet klopt. Je houdt de Arbeidstijdenwet en de cao in de gaten. Nieuwe aanvragen verwerk je in Nedap Ons en je bewaakt of de geplande uren passen bij de indicatie. Elke maand lever je de teams een overzicht van de productiviteit.

We verwachten dat je mbo-4 werk- en denkniveau hebt, handig bent met Excel en planningssoftware, en niet in paniek raakt van een rinkelende telefoon. Je bent klantvriendelijk en kunt nee zeggen op een nette manier. Heb je zelf in de zorg gewerkt? Dan heb je een streepje voor.

Wat staat er tegenover? Een salaris van maximaal € 3.310, een hybride werkweek (twee dagen thuis) en 25 vakantiedagen. Thuiszorg Mijnstreek biedt wijkverpleging, huishoudelijke hulp en begeleiding aan ruim 900 cliënten.`,
    skills: [
      'rostering',
      'route-planning',
      'telephone-contact',
      'rostering-software',
      'office-software',
      'data-analysis',
      'working-under-pressure',
      'care-allocation-administration',
      'data-entry',
      'hospitality',
      'capacity-planning',
    ],
    hours: [28, 28],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
  {
    id: 'zesde-huishoudelijke-hulp',
    text: `Hulp in de huishouding, 10-20 uur, Voerendaal

Houd je van poetsen en van een babbeltje? Kom bij ons werken!

U komt elke week bij dezelfde mensen thuis. U stofzuigt, dweilt, ramen lappen hoort er soms bij, u maakt badkamer en toilet schoon en verschoont het bed. Soms doet u de was of strijkt u iets weg. Voor veel klanten bent u het lichtpuntje van de week. Daarom vinden wij het belangrijk dat u luistert en dat u bij ons aan de bel trekt als het met iemand niet goed gaat.

U hoeft geen diploma te hebben en ervaring is niet nodig, wij leren u hoe u veilig werkt en goed op uw rug let. U spreekt en begrijpt Nederlands. Een fiets of auto is handig, want de klanten wonen verspreid.

Wij geven u € 15,12 per uur, vaste werkdagen die u zelf kiest, doorbetaalde vakantie en een eigen contactpersoon. Wie wil, kan gratis een taalcursus of de opleiding tot helpende volgen.

Stichting Thuis in Huis, al 30 jaar uw steun in huis. Wij doen ook verpleging en verzorging, dagopvang en maaltijdservice.`,
    skills: ['household-support', 'cleaning', 'bed-making', 'laundry', 'health-observation'],
    hours: [10, 20],
    titles: [],
    procedures: [],
    desirable: [],
  },
  {
    id: 'zesde-teammanager',
    text: `Teammanager Wonen (GHZ), 32-36 uur

De uitdaging
Voor drie woonlocaties in de regio Heuvelland zoeken wij een verbindende teammanager. Je geeft leiding aan circa 45 medewerkers die wonen en dagbesteding bieden aan volwassenen met een verstandelijke beperking. Na een roerige periode is er behoefte aan rust en duidelijkheid.

Je verantwoordelijkheden
• Je bent integraal verantwoordelijk voor kwaliteit, personeel en financiën.
• Je voert jaar- en verzuimgesprekken en werft nieuwe medewerkers.
• Je coacht teams in het nemen van eigen verantwoordelijkheid en gaat het goede gesprek aan als het schuurt.
• Je stuurt op cijfers en blijft binnen de begroting.
• Je onderhoudt contact met verwanten, de lokale cliëntenraad en het zorgkantoor.
• Je trekt verbetertrajecten, bijvoorbeeld rond medicatieveiligheid en de Wet zorg en dwang.

Wie we zoeken
Je hebt hbo werk- en denkniveau, aangevuld met een managementopleiding. Je hebt minimaal drie jaar ervaring met leidinggeven in de zorg. Je bent een people manager met lef.

We offer... nee hoor, gewoon in het Nederlands: wij bieden een jaarcontract met uitzicht op een vast dienstverband, FWG 60, een leiderschapsprogramma en een coach als je die wilt. Kennismakingsgesprekken zijn op 4 september.`,
    skills: [
      'team-coordination',
      'quality-improvement',
      'budget-responsibility',
      'absence-guidance',
      'recruitment',
      'coaching-colleagues',
      'conflict-handling',
      'data-analysis',
      'family-conversations',
      'chain-collaboration',
      'medication-safety',
      'restraint-reduction',
      'client-council-support',
      'intellectual-disability-support',
    ],
    hours: [32, 36],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
];
