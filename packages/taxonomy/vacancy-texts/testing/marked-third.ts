import type { MarkedText } from './marked-text.ts';

/**
 * Written and marked after a second round, mostly in the plain style of personnel departments; what
 * they showed when first met was used for a last round (docs/vacancy-texts.md).
 */
export const MARKED_THIRD: readonly MarkedText[] = [
  {
    id: 'nooit-helpende-dagdienst',
    text: `Helpende Zorg & Welzijn | Woonzorgcentrum Sint Jozef | 16-24 uur

Over de functie
Als helpende ondersteun je bewoners bij het opstaan, wassen en aankleden. Je dekt de tafels, verzorgt het ontbijt en helpt bewoners die dat nodig hebben met eten. Je maakt bedden op, houdt de appartementen op orde en doet kleine wasjes. Daarnaast begeleid je bewoners naar activiteiten en is er tijd voor een spelletje of een wandeling. Bijzonderheden geef je door aan de verzorgende en noteer je in het elektronisch cliëntdossier.

Wij vragen
- een diploma helpende (niveau 2) of bereidheid om dit te halen
- affiniteit met ouderen met dementie
- goede beheersing van de Nederlandse taal
- je bent flexibel en collegiaal

Wij bieden
- een contract voor onbepaalde tijd
- doorgroeimogelijkheden naar verzorgende
- korting op een fitnessabonnement`,
    skills: [
      'personal-care',
      'meal-service',
      'eating-support',
      'bed-making',
      'cleaning',
      'laundry',
      'mobility-support',
      'health-observation',
      'ecd-reporting',
      'dementia-support',
      'teamwork',
    ],
    hours: [16, 24],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
  {
    id: 'nooit-chirurgie',
    text: `Verpleegkundige Chirurgie / Orthopedie

Functieomschrijving
Op onze afdeling liggen patiënten die een geplande of acute operatie ondergaan. Je bereidt hen voor op de ingreep, vangt hen daarna op en bewaakt hun herstel. Je controleert de vitale functies, verzorgt wonden, drains en infusen en dient medicatie toe, ook intraveneus. Je brengt blaaskatheters in en verwijdert ze weer. Je signaleert complicaties vroegtijdig en handelt daarnaar. Je loopt mee met de artsenvisite, regelt het ontslag en geeft patiënten en hun familie heldere instructies voor thuis.

Functie-eisen
• diploma verpleegkundige (mbo of hbo) en BIG-registratie
• je kunt goed prioriteiten stellen en blijft rustig onder druk
• bereidheid tot het werken in onregelmatige diensten
• ervaring met HiX is een pré

Aanbod: 24 tot 36 uur per week, salarisschaal FWG 45 cao Ziekenhuizen.`,
    skills: [
      'perioperative-care',
      'vital-signs',
      'wound-care',
      'drain-care',
      'infusion-care',
      'medication-administration',
      'iv-medication',
      'bladder-catheterisation',
      'early-warning',
      'multidisciplinary-meeting',
      'discharge-planning',
      'patient-education',
      'working-under-pressure',
      'hospital-record',
    ],
    hours: [24, 36],
    titles: ['verpleegkundige'],
    procedures: ['catheterisation', 'injection'],
    desirable: ['hospital-record'],
  },
  {
    id: 'nooit-wijkziekenverzorgende',
    text: `Verzorgende IG wijkverpleging Brunssum

Jij gaat zelfstandig op pad in de wijk. Per dienst bezoek je tien tot vijftien cliënten. Je helpt hen met douchen, trekt steunkousen aan, dient insuline toe, geeft oogdruppels en verzorgt eenvoudige wonden. Je stimuleert cliënten om zoveel mogelijk zelf te blijven doen. Je bent alert op veranderingen en overlegt hierover met de wijkverpleegkundige. Ook mantelzorgers houd je in het oog. Je rapporteert via je telefoon in het ECD.

Wat breng je mee?
Een diploma verzorgende IG, je bent in het bezit van een rijbewijs en je kunt zelfstandig werken. Ervaring in de thuiszorg is mooi meegenomen, maar niet vereist.

Wat kun je verwachten?
Een hecht team, een e-bike van de zaak, een jaarcontract voor 20 uur per week.`,
    skills: [
      'home-care-round',
      'bathing-support',
      'compression-stockings',
      'insulin-administration',
      'eye-ear-drops',
      'wound-care',
      'supporting-independence',
      'health-observation',
      'informal-carer-support',
      'ecd-reporting',
      'driving',
      'planning-own-work',
    ],
    hours: [20, 20],
    titles: ['verzorgende-ig'],
    procedures: ['injection'],
    desirable: [],
  },
  {
    id: 'nooit-ghz-begeleider-b',
    text: `Begeleider B – woonlocatie voor mensen met een verstandelijke beperking (24-28 uur)

Wat ga je doen?
Je begeleidt acht volwassenen in hun dagelijks leven. Je ondersteunt bij persoonlijke verzorging, medicatie, het huishouden en een zinvolle vrije tijd. Je biedt structuur en veiligheid, en je weet wat te doen wanneer een bewoner boos of gespannen wordt. Voor twee bewoners ben je persoonlijk begeleider: je stelt samen met hen en hun ouders het ondersteuningsplan op en bespreekt de voortgang. Je overlegt met de gedragsdeskundige en de dagbesteding.

Wie ben jij?
Je hebt mbo-niveau 4 in een agogische richting. Je kunt werken met slaapdiensten. Kennis van autisme en epilepsie is een plus. Je kent de Wet zorg en dwang.

Wat bieden wij jou?
Een leuk team, ruimte voor eigen initiatief, scholing op het gebied van seksualiteit en traumasensitief werken.`,
    skills: [
      'intellectual-disability-support',
      'personal-care',
      'medication-administration',
      'living-skills-training',
      'daily-structure',
      'de-escalation',
      'personal-mentor',
      'care-planning',
      'family-conversations',
      'multidisciplinary-meeting',
      'night-care',
      'autism-support',
      'epilepsy-care',
      'restraint-reduction',
    ],
    hours: [24, 28],
    titles: [],
    procedures: [],
    desirable: ['autism-support', 'epilepsy-care'],
    asksDiploma: true,
  },
  {
    id: 'nooit-ambulant-ggz',
    text: `Ambulant begeleider GGZ en verslaving

Je begeleidt volwassenen met psychiatrische problematiek en/of een verslaving in hun eigen woning. Samen werk je aan herstel: grip op geld en administratie, een gezond dagritme, een goed contact met familie en een zinvolle daginvulling. Je motiveert cliënten om stappen te zetten en stelt met hen een signaleringsplan op. Bij crisis schakel je snel met de behandelaar en de wijkagent. Je werkt samen met woningcorporaties, bewindvoerders en de gemeente. Je verantwoordt je uren en rapportages digitaal.

Wij vragen:
- minimaal een afgeronde mbo-opleiding niveau 4 (SPW of MMZ)
- ervaring met motiverende gespreksvoering
- rijbewijs B en een auto
- stevig in je schoenen, duidelijk in je grenzen

28 uur per week, standplaats Geleen.`,
    skills: [
      'ambulatory-guidance',
      'addiction-support',
      'recovery-oriented-care',
      'money-support',
      'daily-structure',
      'motivational-interviewing',
      'relapse-plan',
      'crisis-intervention',
      'chain-collaboration',
      'ecd-reporting',
      'driving',
      'professional-boundaries',
    ],
    hours: [28, 28],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
  {
    id: 'nooit-jeugd-ambulant',
    text: `Jeugdzorgwerker ambulante spoedhulp

Als een gezin vastloopt en direct hulp nodig heeft, ben jij er binnen 24 uur. In vier weken tijd breng je rust, maak je afspraken over de veiligheid van de kinderen en zet je samen met ouders de eerste stappen in een andere manier van opvoeden. Je voert gesprekken met kinderen, ook als ze niet zo makkelijk praten. Je activeert het sociale netwerk en je draagt het gezin warm over aan vervolghulp. Je werkt systeemgericht en volgens de meldcode.

Je hebt een hbo-diploma social work of pedagogiek, een SKJ-registratie en rijbewijs B. Je bent stressbestendig, doortastend en kunt goed schrijven: je rapportages zijn helder, ook voor de kinderrechter.
Aanstelling: 32 uur. Je draait mee in de bereikbaarheidsdienst.`,
    skills: [
      'family-coaching',
      'crisis-intervention',
      'child-safety',
      'parenting-support',
      'youth-conversations',
      'network-building',
      'family-system-work',
      'abuse-reporting-code',
      'driving',
      'working-under-pressure',
      'youth-court-reporting',
      'on-call-duty',
    ],
    hours: [32, 32],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
  {
    id: 'nooit-poh-s',
    text: `Praktijkondersteuner somatiek (POH-S) – gezondheidscentrum – 20 uur

Wat ga je doen? Je houdt zelfstandig spreekuur voor patiënten met diabetes, COPD/astma en hart- en vaatziekten. Je voert de periodieke controles uit (bloeddruk, gewicht, voetonderzoek, longfunctieonderzoek), bespreekt de uitslagen en begeleidt patiënten bij stoppen met roken en gezonder leven. Je bezoekt kwetsbare ouderen thuis en maakt met hen een individueel zorgplan. Je neemt deel aan het MDO ouderenzorg en onderhoudt contacten met de wijkverpleging en de diëtist. Je registreert zorgvuldig in Medicom.

Wie zoeken wij? Je hebt de hbo-opleiding POH afgerond of bent verpleegkundige of doktersassistent met relevante ervaring. Je kunt goed luisteren en motiveren.`,
    skills: [
      'diabetes-care',
      'copd-care',
      'chronic-care-support',
      'vital-signs',
      'spirometry',
      'lifestyle-coaching',
      'geriatric-care',
      'care-planning',
      'multidisciplinary-meeting',
      'chain-collaboration',
      'gp-system',
      'diabetic-foot-care',
    ],
    hours: [20, 20],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
  {
    id: 'nooit-kraam-coach',
    text: `Kraamverzorgende regio Zuid-Limburg

Je begeleidt gezinnen in de kraamperiode en assisteert de verloskundige bij bevallingen, thuis en in het geboortehotel. Je controleert de gezondheid van moeder en kind, ondersteunt bij borst- of flesvoeding en leert ouders hun baby verzorgen. Je signaleert risico's in het gezin en bespreekt die met de verloskundige of de jeugdgezondheidszorg. Lichte huishoudelijke taken horen erbij. Je houdt het digitale dossier bij.

Functie-eisen: diploma kraamverzorgende of verzorgende IG met kraamaantekening, in het bezit van auto en rijbewijs, bereid om wachtdiensten te draaien. Je bent geregistreerd bij het KCKZ of wilt dat worden. Contracten vanaf 20 uur.`,
    skills: [
      'postpartum-care',
      'birth-assistance',
      'maternal-checks',
      'newborn-care',
      'breastfeeding-support',
      'parent-instruction',
      'health-observation',
      'household-support',
      'ecd-reporting',
      'driving',
      'on-call-duty',
      'chain-collaboration',
    ],
    hours: [20, 20],
    titles: ['verzorgende-ig'],
    procedures: [],
    desirable: [],
  },
  {
    id: 'nooit-facilitair',
    text: `Allround facilitair medewerker

Voor onze locatie in Valkenburg zoeken we een facilitair medewerker. Je zet vergaderzalen klaar, zorgt voor koffie en lunch, vult voorraden aan en neemt bestellingen in ontvangst. Je voert klein onderhoud uit, zoals het vervangen van lampen en het repareren van een lekkende kraan, en begeleidt externe monteurs. Je ontvangt bezoekers als de receptie onbezet is. Je bent BHV'er en controleert wekelijks de brandblussers en nooduitgangen.

Je hebt twee rechterhanden en bent servicegericht. Je kunt overweg met een facilitair meldsysteem. Diploma's zijn niet belangrijk, instelling wel. Werkdagen: maandag t/m vrijdag, 32 uur.`,
    skills: [
      'restaurant-service',
      'moving-furnishing',
      'stock-management',
      'building-maintenance',
      'reception-desk',
      'emergency-response',
      'hospitality',
    ],
    hours: [32, 32],
    titles: [],
    procedures: [],
    desirable: [],
  },
  {
    id: 'nooit-zorgadministratie',
    text: `Medewerker Zorgadministratie (24-32 uur)

In deze functie ben je verantwoordelijk voor een juiste en tijdige verwerking van cliëntgegevens. Je registreert nieuwe cliënten in Nedap, verwerkt toewijzingen van het zorgkantoor en de gemeente, controleert de geleverde uren en verzorgt de maandelijkse declaraties. Uitval los je op in overleg met de zorgteams. Je beantwoordt telefonische vragen van cliënten over hun eigen bijdrage. Voor de controller stel je overzichten samen in Excel.

Wij vragen een afgeronde mbo-4-opleiding in administratieve richting, kennis van de Wlz, Zvw en Wmo, en een nauwkeurige werkwijze. Je gaat zorgvuldig om met vertrouwelijke gegevens.

Wij bieden een salaris volgens FWG 40 en de mogelijkheid om hybride te werken.`,
    skills: [
      'client-registration',
      'care-allocation-administration',
      'care-billing',
      'telephone-contact',
      'data-analysis',
      'office-software',
      'privacy-careful-work',
      'data-entry',
    ],
    hours: [24, 32],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
  {
    id: 'nooit-teamleider-thuiszorg',
    text: `Teamleider thuiszorg – 32 uur – regio Heuvelland

Jij geeft leiding aan drie wijkteams met in totaal 45 medewerkers. Je voert voortgangs- en verzuimgesprekken, coacht teams richting zelforganisatie en bewaakt productiviteit, budget en kwaliteit. Je werft en selecteert nieuwe collega's. Je vertaalt het beleid van de organisatie naar de praktijk en trekt het project Slimme Zorg, waarin we onder meer medicijndispensers en beeldbellen invoeren. Je onderhoudt een netwerk met huisartsen, gemeenten en zorgverzekeraars. Incidenten en klachten onderzoek je samen met het team.

Je beschikt over hbo werk- en denkniveau, aantoonbare ervaring als leidinggevende en een helikopterview. Ervaring met roosterplanning is handig.`,
    skills: [
      'team-coordination',
      'absence-guidance',
      'coaching-colleagues',
      'budget-responsibility',
      'quality-improvement',
      'recruitment',
      'policy-advice',
      'project-work',
      'care-technology',
      'chain-collaboration',
      'incident-reporting',
      'complaint-handling',
      'rostering',
    ],
    hours: [32, 32],
    titles: [],
    procedures: [],
    desirable: ['rostering'],
    asksDiploma: true,
  },
  {
    id: 'nooit-sociaal-werk-ouderen',
    text: `Sociaal werker ouderen, 24 uur per week

Oud worden in je eigen buurt: daar help jij bij. Je gaat op huisbezoek bij 75-plussers, brengt in kaart waar zij tegenaan lopen en denkt mee over wonen, vervoer, geldzaken en contacten. Je helpt bij het invullen van formulieren en vraagt voorzieningen aan. Je ondersteunt mantelzorgers en zet in op het tegengaan van eenzaamheid, onder andere door maatjes te koppelen. Je organiseert met vrijwilligers een wekelijkse inloop. Je kent de weg in het aanbod van zorg en welzijn en verwijst waar nodig door.

Jij hebt hbo Social Work, bent toegankelijk en legt makkelijk contact. Spreek je Limburgs, dan is dat een voordeel.`,
    skills: [
      'elderly-advice',
      'form-filling-help',
      'informal-carer-support',
      'loneliness-approach',
      'volunteer-coordination',
      'meeting-place-hosting',
      'social-map',
      'speaking-dialect',
      'money-support',
    ],
    hours: [24, 24],
    titles: [],
    procedures: [],
    desirable: ['speaking-dialect'],
    asksDiploma: true,
  },
  {
    id: 'nooit-voeding-kort',
    text: `Gezocht: voedingsassistent (12-18 uur). Jij vraagt patiënten wat ze willen eten, maakt de maaltijden klaar in de afdelingskeuken en brengt ze rond. Je kent de diëten, werkt volgens HACCP, houdt de koelkasten op orde en doet de afwas. Je ziet het wanneer een patiënt te weinig eet en meldt dit bij de verpleging. Geen ervaring nodig!`,
    skills: [
      'meal-service',
      'diet-kitchen',
      'food-safety',
      'dishwashing',
      'nutrition-monitoring',
      'health-observation',
    ],
    hours: [12, 18],
    titles: [],
    procedures: [],
    desirable: [],
  },
  {
    id: 'nooit-logopedist',
    text: `Logopedist in de ouderenzorg en geriatrische revalidatie (20 – 24 uur)

Een slok water die steeds verkeerd gaat. Een woord dat niet komt. Jij weet wat je dan kunt doen. Je onderzoekt en behandelt cliënten met slik-, spraak- en taalproblemen, vooral na een CVA en bij de ziekte van Parkinson. Je adviseert zorgteams over aangepaste voeding en communicatiehulpmiddelen en geeft hun daarover scholing. Je denkt mee in het multidisciplinair team en stelt met de cliënt haalbare behandeldoelen op. Je begeleidt stagiairs van de hogeschool.

Profiel: hbo-diploma logopedie, inschrijving in het Kwaliteitsregister Paramedici, ervaring met FEES is een pluspunt.`,
    skills: [
      'speech-therapy',
      'swallowing-assessment',
      'geriatric-rehabilitation',
      'stroke-care',
      'parkinson-care',
      'teaching',
      'multidisciplinary-meeting',
      'goal-setting',
      'supervising-students',
      'dysphagia-support',
      'supported-communication',
    ],
    hours: [20, 24],
    titles: ['logopedist'],
    procedures: [],
    desirable: [],
  },
];
