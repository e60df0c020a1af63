import type { MarkedText } from './marked-text.ts';

/** Long texts in the ways of large employers, with much that asks nothing; care and nursing. */
export const MARKED_SIXTH_CARE: readonly MarkedText[] = [
  {
    id: 'zesde-verzorgende-ig',
    text: `Verzorgende IG – Woonzorgcentrum De Lindenhof

Sittard | 16 - 28 uur per week | niveau 3 | FWG 35

Over De Lindenhof
De Lindenhof is een gezellig woonzorgcentrum met een eigen restaurant, een kapper en een prachtige beleeftuin. Bij ons werken 140 collega's en 60 vrijwilligers. In 2024 wonnen wij de prijs voor de beste werkgever van de streek en op onze revalidatieafdeling werken wij met de nieuwste zorgtechnologie.

Wat ga je doen?
Jij bent er voor bewoners met psychogeriatrische problematiek op de afdeling Beuk. Jij begint de dag met het ondersteunen bij de ADL. Daarna:
• zet je de medicijnen uit en geef je insuline;
• verzorg je wonden en verwissel je stomazakjes;
• doe je eenvoudige verpleegtechnische handelingen, zoals katheteriseren;
• leg je vast in het ECD (Ysis) wat je hebt gezien en gedaan;
• ben je EVV'er voor twee bewoners en houd je het zorgleefplan bij;
• houd je de familie goed op de hoogte.

Wie ben jij?
Je hebt het diploma Verzorgende IG. Je bent een teamspeler, je bent flexibel en je hebt humor. Ervaring met mensen met dementie is mooi meegenomen, maar geen must. Je vindt het leuk om stagiaires op weg te helpen.

Wat bieden wij jou?
- Een salaris tussen € 2.600 en € 3.400 bruto per maand (cao VVT)
- Reiskostenvergoeding en een fiets van de zaak
- Een cursus palliatieve zorg, valpreventie of gastvrijheid
- Een team dat elkaar feedback durft te geven

Interesse? Bel met teamleider Marja de Wit of solliciteer direct.`,
    skills: [
      'dementia-support',
      'personal-care',
      'medication-administration',
      'insulin-administration',
      'wound-care',
      'stoma-care',
      'bladder-catheterisation',
      'ecd-reporting',
      'personal-mentor',
      'care-planning',
      'family-conversations',
      'teamwork',
      'supervising-students',
    ],
    hours: [16, 28],
    titles: ['verzorgende-ig'],
    procedures: ['injection', 'catheterisation'],
    desirable: [],
  },
  {
    id: 'zesde-wijkverpleegkundige',
    text: `Word jij onze nieuwe wijkverpleegkundige in Landgraaf? (24-36 uur)

Wij zijn Thuiszorg Het Klavertje: een kleine club, korte lijnen, geen gedoe. Ruim 90 procent van onze cliënten beveelt ons aan.

Dit ga je doen
Als wijkverpleegkundige ben jij de spin in het web. Je gaat op huisbezoek bij nieuwe cliënten, brengt in kaart wat er nodig is en stelt de indicatie. Samen met de cliënt en de mantelzorger maak je een zorgplan volgens Omaha. Je kijkt altijd eerst wat iemand zelf nog kan, of met slimme hulpmiddelen zoals een medicijndispenser. Ook werk je een deel van de week gewoon mee in de route: complexe wonden, infusen, zwachtelen en zorg in de laatste levensfase. Je coacht de verzorgenden en helpenden in je team bij lastige casussen. Je stemt af met huisarts, transferpunt en gemeente en zit aan bij het wijkoverleg.

Dit breng je mee
Een afgeronde hbo-opleiding Verpleegkunde (hbo-v) en een geldige BIG-registratie. Je kunt klinisch redeneren en durft keuzes te maken. Je bezit een rijbewijs B. Ervaring met casemanagement is een pré.

Dit krijg je van ons
Een goed salaris in FWG 55, een laptop, een leaseauto voor je route, ruimte voor scholing (bijvoorbeeld oncologie of dementie) en een dertiende maand.

Meer weten? Bel Inge, zij is ook wijkverpleegkundige en vertelt je graag hoe het bij ons gaat. Acquisitie wordt niet op prijs gesteld.`,
    skills: [
      'needs-assessment-home',
      'care-indication',
      'care-planning',
      'supporting-independence',
      'medication-dispenser',
      'care-technology',
      'complex-wound-care',
      'infusion-care',
      'compression-therapy',
      'palliative-care',
      'coaching-colleagues',
      'chain-collaboration',
      'clinical-reasoning',
      'driving',
      'case-management',
      'multidisciplinary-meeting',
      'informal-carer-support',
    ],
    hours: [24, 36],
    titles: ['verpleegkundige'],
    procedures: [],
    desirable: ['case-management'],
  },
  {
    id: 'zesde-cardiologie',
    text: `Verpleegkundige cardiologie (Eerste Hart Hulp)
Ziekenhuis Maasheuvel | 28-36 uur | dag-, avond- en nachtdiensten

Hart voor mensen? Dan zit jij hier goed.

Op onze afdeling liggen 24 patiënten met ritmestoornissen, hartfalen of een doorgemaakt infarct. De sfeer is open en we maken graag een grap. Jij vangt patiënten op die met pijn op de borst binnenkomen, maakt het ECG, sluit ze aan op de telemetrie en bewaakt hun vitale waarden. Je prikt infusen, neemt bloed af en dient medicatie intraveneus toe. Gaat het mis, dan start jij de reanimatie op. Na afloop neem je de tijd voor de familie.

Bij ontslag leg je uit hoe de medicatie werkt en waar iemand thuis op moet letten. Je werkt in HiX en draagt over volgens de SBAR-methode. Je loopt visite met de zaalarts.

Functie-eisen
• mbo- of hbo-diploma verpleegkunde en BIG-geregistreerd
• bij voorkeur CCU- of EHH-aantekening, of de bereidheid die te halen
• je houdt het hoofd koel in hectische situaties
• ervaring op een cardiologische afdeling is geen voorwaarde: wij werken je in

Wat wij te bieden hebben
Cao Ziekenhuizen, FWG 45-50, onregelmatigheidstoeslag, personeelsfitness, een eigen leerhuis met trainingen op het gebied van wondzorg, pijn en delier.`,
    skills: [
      'cardiac-care',
      'emergency-care',
      'ecg-recording',
      'vital-signs',
      'infusion-insertion',
      'blood-drawing',
      'iv-medication',
      'resuscitation',
      'family-conversations',
      'patient-education',
      'hospital-record',
      'handover',
      'working-under-pressure',
      'discharge-planning',
      'night-care',
    ],
    hours: [28, 36],
    titles: ['verpleegkundige'],
    procedures: ['injection', 'puncture'],
    desirable: [],
  },
  {
    id: 'zesde-kraamverzorgende',
    text: `Kraamverzorgende gezocht voor de regio Parkstad, 20 tot 28 uur

Die eerste week vergeet een gezin nooit meer. En jij bent erbij!

Als kraamverzorgende bij Kraamburo Ooievaartje kom je bij mensen thuis. Je controleert moeder en kind, let op de temperatuur, het gewicht en het herstel van de hechtingen, en je belt de verloskundige als je iets niet vertrouwt. Je laat kersverse ouders zien hoe ze hun kindje in bad doen, een luier verschonen en veilig te slapen leggen. Je begeleidt moeders die borstvoeding willen geven, maar staat net zo goed achter de fles. Tussendoor doe je licht huishoudelijk werk en vang je de andere kinderen op. Ook assisteer je regelmatig bij thuisbevallingen.

Je schrijft alles op in het digitale kraamdossier. Maak je je zorgen over de veiligheid in een gezin, dan weet jij hoe je dat bespreekt en volg je de meldcode.

Wij vragen:
- een afgeronde opleiding tot kraamverzorgende, of verzorgende IG met de uitstroom kraam
- registratie in het Kwaliteitsregister (KCKZ) of bereid dit te doen
- auto en rijbewijs
- je bent in je wachtdiensten binnen een halfuur op pad

Wij geven je: een vast contract vanaf dag één, een cao-salaris, en elk jaar een bijscholing zoals een cursus rondom postpartumdepressie of babymassage.`,
    skills: [
      'postpartum-care',
      'newborn-care',
      'maternal-checks',
      'parent-instruction',
      'breastfeeding-support',
      'household-support',
      'birth-assistance',
      'ecd-reporting',
      'abuse-reporting-code',
      'driving',
      'on-call-duty',
      'child-safety',
    ],
    hours: [20, 28],
    titles: ['verzorgende-ig'],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
  {
    id: 'zesde-doktersassistente',
    text: `DOKTERSASSISTENTE M/V/X (20 UUR)

Huisartsenpraktijk De Brug is een drukke, moderne groepspraktijk met vier huisartsen, twee praktijkondersteuners en vijf assistentes. Wij staan bekend om onze goede sfeer en doen veel aan preventie.

Taken
- aannemen van de telefoon en inschatten van de urgentie (triage volgens NHG)
- patiënten adviseren en afspraken inplannen
- eigen spreekuur: oren uitspuiten, wratten aanstippen, bloeddruk meten, hechtingen verwijderen, injecties geven en uitstrijkjes maken
- urineonderzoek en CRP-meting in ons eigen lab
- recepten verwerken en post scannen
- bestellen van materialen
- meedraaien bij de griepprikcampagne

Wie zoeken wij?
Een gediplomeerd doktersassistente die niet omvalt als het druk is. Je bent vriendelijk maar kunt ook grenzen aangeven bij boze patiënten. Kennis van Medicom of Promedico is handig. Een woordje Duits is meegenomen, want een deel van onze patiënten woont over de grens.

Wat mag je verwachten?
Salaris volgens cao Huisartsenzorg schaal 4. Wij vergoeden je nascholing voor bijvoorbeeld het astma-/COPD-spreekuur of diabetes. De praktijk is gesloten in de avond en het weekend.`,
    skills: [
      'telephone-contact',
      'medical-triage',
      'appointment-scheduling',
      'ear-syringing',
      'wart-treatment',
      'vital-signs',
      'stitch-removal',
      'subcutaneous-injection',
      'cervical-smear',
      'urine-testing',
      'laboratory-work',
      'repeat-prescriptions',
      'stock-management',
      'vaccination',
      'working-under-pressure',
      'de-escalation',
      'gp-system',
      'speaking-german',
      'patient-education',
      'archiving',
    ],
    hours: [20, 20],
    titles: [],
    procedures: ['injection'],
    desirable: ['gp-system', 'speaking-german'],
    asksDiploma: true,
  },
  {
    id: 'zesde-helpende-nacht',
    text: `Ben jij een nachtuil? Helpende Plus nachtzorg, 24 uur

's Nachts is het stil in Huize Avondrood. Althans, meestal. Samen met een verpleegkundige waak jij over 48 bewoners. Je loopt rondes, reageert op bellen en sensoren, brengt mensen naar het toilet, verschoont incontinentiemateriaal en geeft wisselligging aan mensen die kans hebben op doorliggen. Is iemand van slag, dan ga je er even bij zitten, maak je een kop warme melk en zorg je dat de rust terugkeert. Tegen de ochtend help je de eerste bewoners uit bed met de tillift, trek je steunkousen aan en zet je het ontbijt klaar. Voor je naar huis gaat, vertel je de dagdienst hoe de nacht was.

Je mag als Helpende Plus ook medicatie uit de baxterrol aanreiken en ogen druppelen.

Wat hebben we nodig? Iemand met een diploma Helpende Zorg en Welzijn (niveau 2), liefst met de plusmodule. Iemand die zelfstandig kan werken en niet bang is in het donker. BHV wordt door ons geregeld. Een rijbewijs heb je niet nodig, we liggen naast het station.

Je krijgt van ons een nachttoeslag van 44%, een vast rooster (7 op, 7 af) en een kerstpakket waar je u tegen zegt. Onze bewoners zijn vooral mensen uit de mijnstreek; dialect praten hoeft niet, maar je begrijpt het wel snel genoeg!`,
    skills: [
      'night-care',
      'alarm-response',
      'continence-care',
      'pressure-ulcer-prevention',
      'hoist-transfers',
      'compression-stockings',
      'meal-service',
      'handover',
      'medication-prompting',
      'eye-ear-drops',
      'sleep-support',
      'nursing-home-care',
    ],
    hours: [24, 24],
    titles: [],
    procedures: [],
    desirable: [],
    asksDiploma: true,
  },
  {
    id: 'zesde-fysiotherapeut',
    text: `Fysiotherapeut geriatrische revalidatie, 24 – 32 uur

Revalidatiecentrum Hoogveld helpt ouderen na een ziekenhuisopname om weer naar huis te kunnen. Wij werken nauw samen met het ziekenhuis en de universiteit.

De functie
U behandelt cliënten na een beroerte, een heupfractuur of een amputatie, individueel en in groepen. U verricht onderzoek, formuleert samen met de cliënt revalidatiedoelen en stelt een behandelplan op. U oefent lopen, traplopen en transfers, en traint spierkracht en balans. U adviseert over loophulpmiddelen en instrueert het verpleegkundig team, zodat het oefenen de hele dag doorgaat. U neemt deel aan het wekelijks MDO en verslaat uw behandelingen in het elektronisch dossier. Tevens begeleidt u stagiairs van de hogeschool en levert u een bijdrage aan de ontwikkeling van het zorgpad valpreventie.

Functie-eisen
U beschikt over een diploma fysiotherapie en bent ingeschreven in het BIG-register. Affiniteit met kwetsbare ouderen is vanzelfsprekend. Een aanvullende opleiding geriatriefysiotherapie strekt tot aanbeveling. U bent communicatief vaardig en denkt in mogelijkheden.

Arbeidsvoorwaarden
Inschaling in FWG 50 van de cao VVT. U krijgt ruime mogelijkheden voor deskundigheidsbevordering, waaronder neurorevalidatie, ademhalingstherapie en hydrotherapie.`,
    skills: [
      'geriatric-rehabilitation',
      'physical-exercise-therapy',
      'stroke-care',
      'orthopaedic-rehabilitation',
      'goal-setting',
      'care-planning',
      'gait-training',
      'aids-and-adaptations',
      'therapeutic-climate',
      'multidisciplinary-meeting',
      'ecd-reporting',
      'supervising-students',
      'fall-prevention',
      'geriatric-care',
      'teaching',
    ],
    hours: [24, 32],
    titles: ['fysiotherapeut'],
    procedures: [],
    desirable: [],
  },
  {
    id: 'zesde-thuiszorg-flex',
    text: `Verzorgende in de wijk (alle uren bespreekbaar)

Hoi! Wij zijn team Brunssum-Noord. Wij fietsen en rijden elke dag van Truus naar Sjef en van Sjef naar meneer Pelzer. Geen twee ochtenden zijn gelijk.

Een greep uit je werkdag: Truus helpen onder de douche, haar benen insmeren en haar kousen aandoen. Bij Sjef de bloedsuiker prikken en zijn insuline spuiten. Meneer Pelzer heeft een sonde, daar sluit jij de voeding op aan. Ondertussen zie jij dat mevrouw Jansen steeds meer vergeet en haar eten laat staan: dat geef je door aan de wijkverpleegkundige. Tussen de bedrijven door werk je op je telefoon het zorgdossier bij.

Je werkt zelfstandig, maar je hebt altijd een collega aan de lijn. Je plant zelf je dag. Eens per maand hebben we teamoverleg met vlaai.

Dit vragen wij: diploma verzorgende IG of verpleegkundige, een VOG en een auto met rijbewijs. Ben je nog niet bekwaam in alle handelingen? Geen punt, dat toetsen we samen.

Dit bieden wij: een contract voor onbepaalde tijd, kilometervergoeding, telefoon en een app voor je rooster. En je krijgt alle ruimte om door te groeien, bijvoorbeeld tot verpleegkundige of wondconsulent.`,
    skills: [
      'home-care-round',
      'bathing-support',
      'skin-care',
      'compression-stockings',
      'blood-glucose-measurement',
      'insulin-administration',
      'tube-feeding',
      'health-observation',
      'ecd-reporting',
      'planning-own-work',
      'driving',
    ],
    hours: null,
    titles: ['verpleegkundige', 'verzorgende-ig'],
    procedures: ['injection'],
    desirable: [],
  },
];
