/** Somebody whom a case manager writes about; one of them, not several. */
export const PERSON_WORDS = `
  collega medewerker medewerkster werknemer werkneemster kandidaat deelnemer deelneemster vrouw man dame heer jongen meisje
  moeder vader weduwe weduwnaar oud-collega contactpersoon leidinggevende casemanager case-manager jobcoach loopbaancoach
  trajectbegeleider stagiair stagiaire leerling vrijwilliger cliënt client
`;

/** Functions in care and welfare, of one person. */
export const FUNCTION_WORDS = `
  verpleegkundige wijkverpleegkundige verzorgende helpende begeleider begeleidster teamleider nachtverpleegkundige
  nachtzorg kraamverzorgende doktersassistent doktersassistente tandartsassistente zorgassistent gastvrouw gastheer
  huishoudelijke-hulp schoonmaker schoonmaakster kok receptionist receptioniste planner roostermaker apothekersassistente
  activiteitenbegeleider groepsbegeleider woonbegeleider jeugdzorgwerker maatschappelijk-werker zorgcoördinator
  praktijkondersteuner operatieassistent anesthesiemedewerker laborant secretaresse bedrijfsarts arts docent
`;

/** Functions of which a place has one or a few: with the place they say who it is. */
export const RARE_FUNCTION_WORDS = `
  verloskundige gipsverbandmeester psychiater geriater logopedist diëtist dietist ergotherapeut fysiotherapeut psycholoog
  orthopedagoog bestuurder directeur huisarts kinderarts neuroloog cardioloog chirurg internist tandarts radioloog
  apotheker geestelijk-verzorger specialist-ouderengeneeskunde physician-assistant hoofdverpleegkundige locatiemanager
  mondhygiënist optometrist audioloog podotherapeut muziektherapeut dramatherapeut controller
`;

/** Municipalities and larger places of the region, and what people call parts of it. */
export const PLACES = `
  Maastricht Heerlen Kerkrade Sittard Geleen Sittard-Geleen Landgraaf Brunssum Valkenburg Vaals Gulpen Gulpen-Wittem Wittem
  Simpelveld Voerendaal Beekdaelen Nuth Schinnen Onderbanken Meerssen Stein Beek Eijsden Eijsden-Margraten Margraten Elsloo
  Born Susteren Hoensbroek Eygelshoven Bocholtz Mechelen Epen Slenaken Noorbeek Cadier Bunde Ulestraten Schimmert Hulsberg
  Klimmen Ubachsberg Schaesberg Schinveld Oirsbeek Amstenrade Spaubeek Urmond Limbricht Munstergeleen Roermond Weert Venlo
  Echt Aken Hasselt Genk Parkstad
`;

/** What somebody did or was, not what one does. */
export const PAST_WORDS = `
  had kreeg was werd viel ging kon wilde meldde vond begon koos durfde deed kwam bleef liep zei werkte moest mocht schrok
  speelde maakte stopte belde vertelde zat stond keek hielp leerde lukte overleed verhuisde zocht nam gaf deelden gestopt
  uitgevallen gehad geweest geworden gekregen
`;

/** What holds for anybody. */
export const GENERAL_WORDS = `
  als wanneer indien stel mag mogen moet moeten altijd meestal vaak volgens artikel wet soms ieder iedere elke elk
`;

/** Capitals that begin a sentence or stand in a name that is nobody's. */
export const NO_NAMES = `
  de het een zij hij ik wij we ze u dat dit die deze als toen na voor bij maar en of want dus ook nu daarna daarom vraag tip
  hoe wat wie waar wanneer welke mag moet kan kunnen wil is was heeft in op met van aan uit om te er geen niet mijn onze ons
  haar zijn hun bel mail begin maak plan laat zorg zo toch verder eerst vorige volgende sinds tot tijdens volgens per soms
  vaak samen alleen door over onder tegen zonder naar hier daar iemand niemand alle alles heel veel meer minder goed
  uwv wia wajong arbo avg cao vvt ggz ghz wlz wmo wet hr bw big mumc zuyderland limburg nederland nederlandse europese
  raad rechtbank ministerie universiteit hogeschool stichting vereniging gemeente provincie college bureau kamer dienst
  hof hoge huis centrum zorgcentrum ziekenhuis zorggroep team afdeling locatie kliniek school staat bond fonds commissie
  autoriteit beroep sociale zaken justitie volksgezondheid werk inkomen arbeid maandag dinsdag woensdag donderdag vrijdag
  zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december
`;

/** Behind these a name is that of a law, a house or a book. */
export const NAMED_AFTER = `
  wet wetsvoorstel stichting sint st huize zorgcentrum school villa locatie prijs ziekenhuis klooster wijk park raad lijst
  methode model boek fonds handreiking commissie regeling besluit motie heilige
`;

/** What people do: behind a word that may be a name it says that it is one. */
export const PERSON_VERBS = `
  zei zegt wil wilde kan kon heeft had is was werkt werkte belde belt vond vindt gaat ging kwam komt kreeg krijgt begon
  begint vertelde vertelt wist weet mocht mag moest moet viel stopte koos zoekt zocht loopt liep deed doet schrok
`;
