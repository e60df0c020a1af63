import type { MarkedText } from './marked-text.ts';

/**
 * Written and marked before the reader was improved for the sixth time, kept aside, and measured once
 * when that was done (docs/vacancy-texts.md). Guidance, youth, office and kitchen.
 */
export const MARKED_LAST_SUPPORT: readonly MarkedText[] = [
  {
    id: 'lang-persoonlijk-begeleider-lvb',
    text: `Persoonlijk begeleider LVB jongvolwassenen (28-32 uur)

Ben jij niet van je stuk te brengen en kijk je door gedrag heen?

Op de Kruisstraat wonen tien jongvolwassenen (18-27 jaar) met een licht verstandelijke beperking. Ze willen allemaal hetzelfde: een eigen plek, een baantje, een relatie. Jij helpt ze op weg. Je leert ze koken, poetsen en omgaan met geld, gaat mee naar de gemeente of het UWV en voert goede gesprekken aan de keukentafel. Over liefde, over blowen, over ruzie met hun moeder. Als de emmer overloopt, weet jij de boel te kalmeren. Je bent persoonlijk begeleider van drie van hen, schrijft hun ondersteuningsplan en bespreekt dat met de gedragskundige en het netwerk. Je rapporteert dagelijks in Pluriform.

Profiel
- Minimaal mbo-4 diploma (MZ of Social Work)
- Je stelt duidelijke grenzen en komt afspraken na
- Je hebt ervaring met verslaving of autisme, of wilt je daarin verdiepen
- Rijbewijs B is handig

Wat bieden we?
Een uitdagende werkplek met ruimte voor eigen ideeën! Salaris FWG 45 (cao Gehandicaptenzorg), jaarcontract, supervisie, training in de-escalerend werken en de methodiek Triple-C.

Stichting Eigenkracht biedt ook logeeropvang, dagbesteding en begeleiding bij ernstige meervoudige beperkingen.`,
    skills: [
      'mild-disability-support',
      'living-skills-training',
      'money-support',
      'client-conversations',
      'relationship-support',
      'de-escalation',
      'personal-mentor',
      'care-planning',
      'ecd-reporting',
      'professional-boundaries',
      'addiction-support',
      'autism-support',
      'driving',
      'young-adult-independence',
      'chain-collaboration',
      'multidisciplinary-meeting',
    ],
    hours: [28, 32],
    titles: [],
    procedures: [],
    desirable: ['driving'],
    asksDiploma: true,
  },
  {
    id: 'lang-beschermd-wonen',
    text: `Woonbegeleider beschermd wonen, 24-32 uur

Bij De Overstap wonen mensen die door psychische problemen (nog) niet op zichzelf kunnen wonen. Veel van hen hebben op straat geleefd of zijn verslaafd geweest.

Werken bij De Overstap is nooit saai. Het ene moment zit je met iemand aan tafel om zijn week te plannen, het andere moment bel je de crisisdienst. Je motiveert bewoners om hun kamer op orde te houden, hun medicatie te nemen en iets om handen te hebben. Je herkent de eerste signalen van een terugval en handelt volgens het signaleringsplan. Je werkt vanuit de herstelgedachte: wat wil iemand zelf? Je helpt bij het aanvragen van een uitkering of het aflossen van schulden. Samen met bewoner en netwerk werk je aan de stap naar een eigen woning. Je schrijft verslag in het ECD en doet af en toe een waakdienst.

Functie-eisen:
Mbo 4 / hbo richting zorg en welzijn. Kennis van psychiatrische ziektebeelden. Je bent nuchter, je houdt professionele afstand, je hebt een lange adem. Heb je zelf ooit een herstelproces doorgemaakt en kun je die ervaring inzetten? Laat het ons weten, dat vinden wij een pluspunt.

Wij bieden een salaris van € 2.800 tot € 3.900, cao Sociaal Werk, intervisie en een goede sfeer.`,
    skills: [
      'daily-structure',
      'crisis-intervention',
      'relapse-plan',
      'recovery-oriented-care',
      'medication-prompting',
      'form-filling-help',
      'debt-support',
      'housing-support',
      'addiction-support',
      'ecd-reporting',
      'night-care',
      'professional-boundaries',
      'peer-support',
      'living-skills-training',
      'network-building',
      'motivational-interviewing',
    ],
    hours: [24, 32],
    titles: [],
    procedures: [],
    desirable: ['peer-support'],
    asksDiploma: true,
  },
  {
    id: 'lang-kinderopvang',
    text: `Pedagogisch medewerker peuteropvang (VVE), 21 uur, maandag, dinsdag en donderdag

Jij gaat door de knieën voor peuters! Letterlijk.

Bij Kindcentrum De Boomhut zijn 16 peuters in de groep, waarvan een deel extra steun krijgt bij de taal. Samen met je collega bied je een vast dagritme met kringgesprek, liedjes, knutselen en buitenspelen. Je leest elke dag voor en gebruikt Uk & Puk om spelenderwijs de woordenschat te vergroten. Je volgt de ontwikkeling met KIJK! en bespreekt die twee keer per jaar met de ouders. Je verschoont luiers, helpt bij zindelijk worden en zorgt voor gezond fruit. Een peuter die bijt of gilt? Jij blijft rustig en zoekt uit wat erachter zit. Valt je iets op thuis, dan bespreek je dat met de aandachtsfunctionaris.

Wat neem je mee?
• Een diploma dat kwalificeert volgens de cao Kinderopvang (mbo-3 of hoger)
• VVE-certificaat en taalniveau 3F
• Kinder-EHBO (of je haalt die bij ons)
• Geduld, humor en creativiteit

Wat krijg je?
Salaris schaal 6, korting op opvang van je eigen kind, een opleidingsplan en een team dat op vrijdag taart eet. De Boomhut is onderdeel van een stichting met ook buitenschoolse opvang, gastouders en jeugdhulp op school.`,
    skills: [
      'preschool-language',
      'childcare-group',
      'play-activities',
      'child-development',
      'child-behaviour-support',
      'abuse-reporting-code',
      'first-aid',
      'daily-structure',
      'creative-activities',
      'family-conversations',
    ],
    hours: [21, 21],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
  {
    id: 'lang-linnen-logistiek',
    text: `Medewerker logistiek en linnenkamer, ziekenhuis, 24 uur

Functieomschrijving
Als logistiek medewerker zorg je ervoor dat het ziekenhuis draait. Je brengt linnenkarren rond, vult voorraadkasten op de afdelingen aan, haalt afval en vuile was op en brengt bloedbuisjes naar het lab. Je vervoert patiënten in bed of rolstoel naar de röntgen of de operatiekamer en maakt onderweg een praatje. Op de linnenkamer geef je bedrijfskleding uit, zet je er naamlabels in en repareer je zo nodig een naad of knoop. Kapotte bedden meld je bij de technische dienst.

Functie-eisen
- je bent fysiek fit en werkt netjes volgens de hygiëneregels
- je kunt met een computer of handscanner overweg
- je begrijpt eenvoudig Nederlands; een diploma is niet vereist
- je bent klantgericht
- geen 9-tot-5-mentaliteit

Arbeidsvoorwaarden
Een brutosalaris van € 2.250 tot € 2.780 op basis van 36 uur. Gratis werkkleding. Interne cursussen zoals BHV, Excel of de opleiding tot sterilisatiemedewerker.

Over ons
In ons ziekenhuis werken we elke dag aan de beste zorg op het gebied van hart, kanker en bewegen.`,
    skills: [
      'laundry',
      'stock-management',
      'waste-handling',
      'patient-transport',
      'sewing-repair',
      'infection-prevention',
      'hospitality',
      'equipment-management',
    ],
    hours: [24, 24],
    titles: [],
    procedures: [],
    desirable: [],
  },
  {
    id: 'lang-receptie',
    text: `Receptionist(e) / telefonist(e) verpleeghuis – 16 uur – wisselende diensten

Jij bent het visitekaartje van Huize Sint Jozef. Wie binnenkomt, ziet jou als eerste!

Je ontvangt bezoekers, beantwoordt telefoontjes en e-mails en verbindt door. Je neemt pakketjes aan, verdeelt de post en geeft sleutels en pasjes uit. Je reserveert vergaderzalen, bestelt de koffie daarvoor en houdt de schermen en de website actueel. Bewoners die de weg kwijt zijn, breng je vriendelijk terug naar hun afdeling. Bij brand of een andere calamiteit volg jij het ontruimingsplan en alarmeer je de BHV'ers. In de rustige uurtjes voer je declaraties in en werk je het bewonersbestand bij.

Herken je jezelf hierin?
✔ Je bent gastvrij en hebt een verzorgd voorkomen
✔ Je spreekt en schrijft goed Nederlands, en het plaatselijke dialect versta je ook
✔ Word en Outlook hebben voor jou geen geheimen
✔ Je blijft aardig tegen mensen die mopperen
✔ Je kunt goed zelfstandig werken

Dit ligt voor je klaar
Een leuke baan met veel contacten, een contract voor een jaar, cao VVT FWG 25, en een lekkere lunch voor een zacht prijsje. En wil je doorleren, bijvoorbeeld voor secretaresse? Bespreek het met ons.`,
    skills: [
      'reception-desk',
      'telephone-contact',
      'hospitality',
      'social-media',
      'emergency-response',
      'data-entry',
      'client-registration',
      'office-software',
      'speaking-dialect',
      'complaint-handling',
      'appointment-scheduling',
    ],
    hours: [16, 16],
    titles: [],
    procedures: [],
    desirable: [],
  },
  {
    id: 'lang-zorgadministratie',
    text: `Medewerker zorgadministratie (32 uur, deels thuiswerken)

De zorgadministratie is de motor achter onze zorg. Zonder jou geen betaalde facturen!

Hoe ziet je werk eruit?
Je verwerkt de binnenkomende toewijzingen van gemeenten en zorgkantoor (iWmo, iJw en iWlz) en controleert of ze kloppen. Je schrijft nieuwe cliënten in, houdt mutaties bij en zorgt dat elk dossier compleet is. Maandelijks draai je de declaraties, zoek je uitval uit en bel je met zorgverzekeraars als er iets is afgekeurd. Je beantwoordt vragen van zorgteams over registratie en uurtarieven. Voor de controller maak je overzichten in Excel. Je denkt mee over slimmere processen en beschrijft die in werkinstructies.

Wat vragen we?
Een afgeronde mbo-4 opleiding in een administratieve richting, cijfermatig inzicht en oog voor detail. Je gaat integer om met vertrouwelijke gegevens. Ervaring met Nedap Ons of ECare PUUR is een pre. Heb je affiniteit met de zorg, dan is dat mooi meegenomen.

Wat mag je verwachten?
€ 2.700 - € 3.600 bruto, vakantiegeld en eindejaarsuitkering, thuiswerkvergoeding en een hypermodern kantoor aan de rand van Heerlen. We leiden je op tot zorgadministrateur niveau 2.`,
    skills: [
      'care-allocation-administration',
      'client-registration',
      'care-billing',
      'telephone-contact',
      'office-software',
      'data-analysis',
      'protocol-writing',
      'privacy-careful-work',
      'archiving',
      'quality-improvement',
    ],
    hours: [32, 32],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
  {
    id: 'lang-roosteraar',
    text: `Roosteraar / capaciteitsplanner VVT, 24-28 uur

Zien wij jou straks als regisseur van onze roosters?

In deze rol zorg je voor een gezonde en eerlijke bezetting op drie locaties. Je maakt de basisroosters, verwerkt verlof en ziekmeldingen en zoekt vervanging bij uitval, eventueel via de flexpool of een uitzendbureau. Je kijkt vooruit: hoeveel mensen hebben we in de zomer nodig en waar dreigt een tekort? Daarover adviseer je de teammanagers. Je kent de regels van de cao VVT en de Arbeidstijdenwet en past ze toe. Je leert teams hoe zij in Ortec zelf hun diensten kunnen plannen. Ook verwerk je de gewerkte uren voor de salarisadministratie.

We zoeken een kei in plannen met mbo-4 denkniveau. Je bent sterk in communiceren, rustig onder druk en houdt van cijfers. Kennis van Ortec of SDB is meegenomen. Werken in een team past je net zo goed als alleen achter je scherm.

We bieden je een salaris in FWG 40, een vitaliteitsbudget, een bedrijfsfiets en een organisatie waar welzijn en zorg hand in hand gaan.`,
    skills: [
      'rostering',
      'capacity-planning',
      'rostering-software',
      'personnel-administration',
      'working-under-pressure',
      'data-analysis',
      'teamwork',
      'teaching',
    ],
    hours: [24, 28],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
  {
    id: 'lang-locatiemanager',
    text: `Locatiemanager Woonzorgcentrum (36 uur)

Wij zijn op zoek naar een manager met een warm hart en een helder hoofd.

Over de rol
Als locatiemanager geef je richting aan vier zelforganiserende teams (60 medewerkers, 85 vrijwilligers, 72 bewoners). Je bent dagelijks zichtbaar op de werkvloer. Je vertaalt het beleid van de stichting naar een jaarplan voor je locatie en bewaakt het budget. Je zorgt dat de zorg veilig en verantwoord is: je leest de MIC-meldingen, bespreekt audits met je teams en neemt verbetermaatregelen. Je voert functioneringsgesprekken, begeleidt medewerkers die uitvallen en trekt nieuw talent aan. Je zit het familieberaad voor en handelt klachten persoonlijk af. In de buurt ben je een bekend gezicht, en je smeedt banden met scholen, verenigingen en collega-zorgaanbieders.

Over jou
Hbo/wo werk- en denkniveau. Ruime ervaring als leidinggevende, bij voorkeur in de ouderenzorg. Je kunt goed luisteren, mensen in beweging krijgen en knopen doorhakken. Je blijft kalm als iedereen iets van je wil.

Over ons aanbod
FWG 65, leaseregeling, opleidingsbudget van € 2.500 per jaar, 30 dagen verlof en een betrokken managementteam. Een assessment maakt deel uit van de procedure.`,
    skills: [
      'team-coordination',
      'policy-advice',
      'budget-responsibility',
      'quality-improvement',
      'incident-reporting',
      'absence-guidance',
      'recruitment',
      'mdo-chairing',
      'complaint-handling',
      'chain-collaboration',
      'working-under-pressure',
      'family-conversations',
    ],
    hours: [36, 36],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
  {
    id: 'lang-kok',
    text: `Zelfstandig werkend kok | GGZ-instelling | 32 uur | geen late avonden

Lekker eten doet wonderen, ook in de kliniek.

In onze keuken koken we elke dag vers voor 180 patiënten en 60 medewerkers. Jij maakt soepen, warme maaltijden en nagerechten, ook voor mensen met een eetstoornis, suikerziekte of een glutenvrij dieet. Je stelt met de diëtiste het weekmenu op, doet de inkoop en let op verspilling. Je werkt volgens HACCP en houdt de registraties bij. Twee dagen per week kook je samen met patiënten die in de keuken dagbesteding volgen: jij leert hun het vak en hebt geduld als het een keer misgaat. Je begeleidt ook leerlingen van het mbo.

Heb jij een koksdiploma (niveau 3) en een paar jaar ervaring in een grote keuken? Ben je schoon, snel en vrolijk? Kom dan een dagje meekijken!

Je verdient € 2.500 tot € 3.200 en hebt nooit meer gebroken diensten. Wij zijn een GGZ-instelling waar mensen terechtkunnen met een depressie, verslaving, psychose of autisme.`,
    skills: [
      'cooking',
      'diet-kitchen',
      'food-safety',
      'stock-management',
      'supervising-students',
      'day-activities',
    ],
    hours: [32, 32],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
  {
    id: 'lang-applicatiebeheer',
    text: `Functioneel beheerder ECD (m/v) – 32/36 uur – Sittard

Wat ga je doen?
Jij bent de brug tussen de zorg en ICT. Je richt ons elektronisch cliëntendossier in, test nieuwe versies en lost meldingen van gebruikers op. Je geeft trainingen en maakt heldere handleidingen en instructiefilmpjes. Je vertaalt wensen van zorgmedewerkers naar de leverancier. Samen met de privacy officer bewaak je de autorisaties en zorg je dat we voldoen aan de AVG en NEN 7510. Je bouwt rapportages in Power BI waarmee teams hun kwaliteit kunnen volgen. Soms leid je een klein project, zoals de invoering van spraakgestuurd rapporteren of beeldzorg.

Wie ben je?
Je hebt hbo-niveau en enkele jaren ervaring met functioneel beheer, liefst met Nedap of Ecare. Je kunt lastige dingen simpel uitleggen. Je werkt gestructureerd en stelt prioriteiten. Je hebt een zorgachtergrond? Dan spreek je de taal van onze collega's al!

Wat bieden we?
Marktconform salaris (FWG 50), vijf weken vakantie, laptop en telefoon, vrijheid om je dag in te delen. Onze organisatie levert thuiszorg, verpleeghuiszorg en revalidatie.`,
    skills: [
      'application-support',
      'teaching',
      'plain-language',
      'privacy-careful-work',
      'digital-safety',
      'data-analysis',
      'project-work',
      'planning-own-work',
    ],
    hours: [32, 36],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
];
