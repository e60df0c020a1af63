import type { HealthWords } from '../health-words.ts';

/** Parts of the body, for what is said of them. */
export const BODY = `rug, onderrug, bovenrug, nek, schouder, schouders, arm, armen, bovenarm, onderarm, linkerarm, rechterarm, elleboog, pols, polsen, hand, handen, rechterhand, linkerhand, duim, vinger, vingers, heup, heupen, bekken, been, benen, rechterbeen, linkerbeen, bovenbeen, onderbeen, knie, knieen, rechterknie, linkerknie, enkel, enkels, voet, voeten, teen, tenen, hiel, hoofd, hersenen, oog, ogen, oor, oren, keel, kaak, kaken, borst, borsten, hart, long, longen, maag, darm, darmen, buik, lever, nier, nieren, blaas, prostaat, baarmoeder, eierstok, eierstokken, schildklier, huid, gewrichten, gewricht, spieren, zenuw, zenuwen, wervel, wervels, ruggenwervel, rib, ribben, sleutelbeen, achillespees, pees, pezen, botten, bloedvaten, gal, galblaas, alvleesklier, milt, stembanden, luchtwegen, gehoor, zicht, kuit, kuiten, dij, lies, scheenbeen, stuitje, wervelkolom, ruggengraat, stemband, tong, neus, lichaam, tanden, kies, kiezen, meniscus, kruisband`;

/** Those of them that sayings leave alone: `haar hart ligt bij`, `zijn handen vol`. */
export const JOINTS = `rug, onderrug, bovenrug, nek, schouder, schouders, bovenarm, onderarm, linkerarm, rechterarm, elleboog, pols, polsen, heup, heupen, bekken, knie, knieen, rechterknie, linkerknie, enkel, enkels, kuit, kuiten, dij, lies, scheenbeen, hiel, kaak, borst, borsten, long, longen, maag, darm, darmen, buik, lever, nier, nieren, blaas, prostaat, baarmoeder, eierstokken, schildklier, huid, gewrichten, spieren, zenuwen, wervel, wervels, ribben, stuitje, hersenen, keel, been, arm, armen, hand, voet, vinger, vingers, duim, teen, oog, oor, gehoor, zicht, lichaam`;

/**
 * How it is said in more than one word. A word is as it is written; `a|b` one of these; `a~` what begins
 * so; `a?` may be left out; `*` up to three words; `<body>`, `<poss>` (haar, zijn, mijn), `<provider>` one
 * of that class. Nothing reaches over the end of a sentence.
 */
export const PHRASES: readonly HealthWords[] = [
  {
    kind: 'complaint',
    rule: 'complaints',
    leaning: 'own',
    words: `last van * <body>, last aan * <body>, pijn * <body>, <body> doet|doen * pijn|zeer, problemen met <poss> <body>, <poss> <body> * pijn, pijn? aan|in <poss> <body>,
      iets aan|met <poss> <joint>, iets aan|met <poss> hart|hoofd, het aan <poss> <body>, sukkelt met * <body>, tobt met * <body>, gedoe met <poss> <body>,
      vanwege <poss> <body>, wegens <poss> <body>, ivm <poss> <body>, verband met <poss> <body>, door <poss> <body>, vanwege de <body>, ivm de? <body>, omdat <poss> <body>, want <poss> <body>,
      slechte|zwakke|stijve|zere|kapotte|versleten|pijnlijke|dikke|opgezwollen|gevoelige|kwetsbare|instabiele|ontstoken <body>,
      gebroken|gescheurde|gekneusde|verstuikte|verdraaide|verbrijzelde|verlamde|gevoelloze|tintelende|trillende <body>,
      <body> kapot|versleten|stuk|ontstoken|gebroken|gescheurd|gekneusd|verstuikt|verdraaid|verlamd|geopereer~|gezwollen|verkrampt, brak|breekt|gebroken|kneusde|verstuikte|scheurde|verdraaide|verrekte <poss>|een|de <body>, <body> * gebroken|gescheurd|verstuikt|gekneusd|verbrand|verlamd|verrekt|verdraaid,
      <poss> <body> is|zijn|was * niet * goed, <poss> <body> is|zijn * slecht, <poss> <body> * werkt|werken niet * mee, <poss> <body> trilt|trillen|tintelt|tintelen|hapert, handen|hand|benen|armen trilt|trillen|tintelen, tintelingen in * <body>, door <poss> rug gegaan, door <poss> enkel gegaan, <body> in * gips, <body> zit|zitten vast,
      slaapt|slaap|sliep|slapen slecht|niet|weinig|matig|nauwelijks, slaapt|slaap de? * nachten, komt niet aan slapen, wakker s nachts, wordt s nachts wakker, ligt nachten wakker, ligt * wakker,
      valt af, afgevallen door, kilo afgevallen|kwijt|aangekomen, snel moe, erg moe, buiten adem, hoort stemmen, blauwe plekken,
      zit|zat er * doorheen, er * helemaal doorheen, zit|zat * niet * in haar|zijn|mijn vel, niet lekker in <poss> vel, voelt|voel|voelde zich|me * slecht|ellendig|beroerd|ziek|somber|leeg|op|opgejaagd|opgebrand|overspannen|angstig|depri, niet|nooit goed? in <poss> hoofd, ging|gaat|gaan * <poss> hoofd * niet, mentaal|psychisch|geestelijk|emotioneel * kwetsbaar|instabiel|labiel|uitgeput|gebroken|ingestort|overbelast, mentaal|psychisch|geestelijk|emotioneel op|zwaar|instabiel|labiel|uitgeput|kwetsbaar|slecht|gebroken|ingestort|overbelast, mentaal|psychisch|geestelijk * niet * goed|lekker|stabiel|aan, mentaal|psychisch|geestelijk|emotioneel * trekt|redt|lukt|houdt * niet, trekt|redt het mentaal|psychisch|emotioneel niet, diep dal, diepe put, in een dip, depressieve klachten, tranen zitten hoog, kan * prikkels * niet,
      psychisch|psychische|psychies~|mentale|geestelijke|lichamelijke|fysieke|psychosociale|medische|neurologische|cardiologische|somatische|psychosomatische|psych|fys|lich|onverklaarbare|onbegrepen klacht~|klagt~|overbelasting|uitputting|instorting|spanning|spanningen|onrust|stoornis~|ziekte~|inzinking|probleem|problemen|aandoening~|nood|toestand|gesteldheid|instabiliteit|kwetsbaarheid, speelt|spelen psychisch|psychische|mentaal * meer|iets, psychisch meer, spelen * psychisch, psychische problematiek,
      energie is op, geen energie, weinig energie, beperkte energie, energie * op, helemaal op, lichaam * op, is op en, batterij|accu * leeg, maakt een * indruk|sombere|verwarde, sombere|verwarde|angstige|vermoeide|depressieve|labiele|afwezige|apathische|gejaagde indruk, oogt|oogde * vermoeid|moe|somber|ziek|slecht|bleek, ziet|zag er * slecht|moe|vermoeid|ziek|bleek uit, huilt|huilde|huilen * veel|vaak|steeds|elke|om, veel|vaak huilt|huilen, barstte|barst in * uit, in tranen, huilend,  erg|heel|zeer|snel emotioneel, werd emotioneel, kan niet meer stoppen met huilen,
      klachten nemen|namen * toe|af, klachten zijn|blijven|worden|werden * erger|minder|toegenomen|afgenomen|verergerd|verminderd|terug|aanwezig|hevig|hetzelfde|weg, meer|minder|nog|veel|ernstige|hevige|aanhoudende|chronische|terugkerende|vage klachten, zelfde klachten, klachten aan|in <poss>|de <body>, klachten van * <body>,
      last van stress|angst~|slaap~|paniek~|spanning|spanningen|vermoeid~|duizel~|kramp~|geheugen~|concentratie~|somber~|nachtmerrie~|flashback~|zenuwen|stemming~, angst om|voor * terug|mensen, angst en, veel|chronische stress, krukken, loopt|loop * mank|kreupel|moeilijk|slecht, kan|kon <poss> * arm|been|hand|nek|hoofd|rug|benen|handen * niet|amper|nauwelijks, suizen in <poss> oren, piep in <poss> oor|oren`,
  },
  {
    kind: 'illness',
    rule: 'nature-and-cause',
    leaning: 'own',
    words: `aan de drank|drugs|pillen, terugval gehad|gekregen, had|kreeg|heeft een terugval, drinkt|dronk weer, drugs gebruikt|gebruik, heeft|heb|heef suiker, ziet|zie * oog|ogen * niets|niks|slecht|weinig|niet, <body> * ingeklapt, klaplong, kleurenblind, <poss> gezichtsvermogen|gehoor|zicht|geheugen|concentratie|conditie|stem|gezondheid|weerstand|afweer * achteruit|minder|slecht|slechter|weg|laag|verminderd, reuk en smaak, reuk kwijt, smaak kwijt, reden|oorzaak van|voor uitval|verzuim|ziekmelding|uitvallen|ziekte * <body>, schade aan * <body>, afgekeurd op|voor|vanwege * <body>, drinkt te? veel, drinkt|dronk * alcohol, ruikt|rook * naar alcohol|drank, naar alcohol|drank ruikt|rook|stinkt, onder invloed, problemen met alcohol|drank|drugs, probleem met alcohol|drank|drugs, alcohol verslaving, gebruikt|gebruikte cocaine|drugs|wiet|speed|ghb|coke|cannabis,
      ziekte van <name>, syndroom van <name>, heeft|heb|heef|krijgt|kreeg|diagnose ms, trekken van autisme, op|in het spectrum, aan? een oor doof, aan? een oog blind, ziet slecht|weinig|niets, hoort slecht|weinig|niets, hoort niet goed, ziet niet goed, niet lang meer te leven, iets|knobbel|knobbeltje|vlekje|plekje gevonden in|op <poss> <body>, iets * gevonden in <poss>, schoon verklaard, kwaadaardig~ cellen, uit de roulatie door, lijdt|lijd|leed|leden aan *, herstellende|herstelt|herstellen van een|de|haar|zijn|mijn|n *, arts|dokter|specialist|huisarts * vastgesteld|geconstateerd|gevonden|ontdekt, vastgesteld|geconstateerd|ontdekt door de|een|haar|zijn|mijn arts|dokter|specialist|huisarts, <poss> <joint> is|was|zijn|waren|wil|werkt|blijft|speelt|begint|laat|gaat, in|achter <poss> <joint>, last gekregen van <poss>? <joint>, bloed~ waarden * niet|slecht, naar de aa, aa bijeenkomst~, aa groep~, iets onder de leden, onder de leden, hart en vaat~, overbelasting van <poss>|de|het? <body>, vocht in|achter <poss>|de longen|knie, te hoge|hoog|lage bloeddruk|cholesterol|suiker, open wond, rug kapot, is * ernstig ziek, buitenbaarmoederlijke zwangerschap, nieuwe nier, wacht op * donor, hart gevoelig, verhoogd risico op, hoge dwarslaesie, niet aangeboren, genetisch|erfelijk~ ziekte|aandoening|afwijking, alcohol|gok|drugs|eet|slaap|stem|long|nier|hart|maag|darm|lever|huid|bloed|oog|oor|schildklier|zenuw|spier|gewrichts probleem|problemen|ziekte|aandoening|stoornis|verslaving|klacht|klachten|klagten, rug|nek|knie|schouder|heup|hoofd|buik|maag|voet|pols|arm|spier|bekken|darm|borst|keel|oor|kies klacht|klachten|klagten|pijn|operatie|probleem|problemen|blessure|letsel|ontsteking`,
  },
  {
    kind: 'treatment',
    rule: 'treatment',
    leaning: 'own',
    words: `nieuwe knie|heup|hartklep|nier|lever|long|schouder, knie|heup vervangen, in behandeling, onder behandeling, onder controle bij|van|in, behandeling slaat|loopt|is|duurt|begint|start|gestart|gestopt|voor|van <poss>?, start|begint|gestart|begonnen|stopt|stopte|klaar|bezig met * behandeling|behandelingen, krijgt|kreeg|volgt|onderging|ondergaat|wacht * behandeling|behandelingen, behandeld|behandelen voor|aan|wordt|worden|tegen|werd, wordt|werd|is * behandeld, laten|laat zich behandelen|opereren|opnemen|onderzoeken, geholpen aan <poss> <body>, gehecht aan|in, onder het mes, is|was|werd|moest * gereanimeerd, onder narcose, met spoed * ziekenhuis, opgenomen geweest, opgenomen in|op een|het|de? ziekenhuis|kliniek|psychiatri~|ggz|instelling|hospice|ic|verpleeghuis|revalidatie~|mondriaan, is|was|werd|wordt|ben * opgenomen met|wegens|vanwege|ivm|voor|geweest, opname psychiatrie|ggz|ziekenhuis|kliniek, opname in|op|bij * ziekenhuis|kliniek|psychiatri~|ggz|mondriaan|instelling, opname voor, gedwongen opname|opgenomen, uit het ziekenhuis, ligt|lag in? het? ziekenhuis|kliniek|ic, uitslag~ van * onderzoek|scan|foto|bloed~|biopsie|mri|punctie, wacht op * uitslag, uitslag * ziekenhuis, <poss> * <body> is|zijn|werd|wordt * verwijderd|weggehaald|vervangen|geopereerd, <body> * verwijderd|weggehaald|geamputeerd, medische keuring, op krachten komen, aan de beademing|monitor|dialyse, mindfulness, cursus * piekeren|mindfulness|pijn|slapen|ontspanning, leren omgaan met * pijn|vermoeidheid|klachten|beperkingen, herstel~ van een|de|haar|zijn|mijn ingreep|operatie|val, loopt|zit in * therapie|dagbehandeling|afkick~, rugtraining bij, spuit|spuiten|injectie|injecties|prik in de|haar|zijn|mijn <body>, second opinion * specialist|arts|ziekenhuis, verwezen|doorverwezen|verwijzing * naar|voor <provider>, begeleid|begeleiding|hulp|ondersteuning|steun vanuit|van|door de|een|het? * <provider>, aangemeld bij <provider>, wachtlijst * voor|bij <provider>, begeleid door een <provider>, begeleid door <provider>`,
  },
  {
    kind: 'medication',
    rule: 'medication',
    leaning: 'own',
    words: `anti depressiva, anti psychotica, slikt|slik|slikken * pillen|tabletten|capsules|middel|iets, bijwerking~ van, last van bijwerking~, op|aan de pillen, spuit|prikt zich|zichzelf|elke, medicatie wordt|werd|is|zijn|moet|worden * opgehoogd|afgebouwd|ingesteld|aangepast|verhoogd|verlaagd|gestopt|gewijzigd|veranderd|gestart, bouwt * medicatie * af, afbouwen|opbouwen|instellen van medicatie, afbouw|ophoging|instelling van * medicatie, medicatie slaat|werkt|helpt|doet, ingesteld op * medicatie|medicijnen|pillen, gestopt|gestart|stopt|start|begonnen|begint|wisselt met|van medicatie|medicijnen|pillen`,
  },
  {
    kind: 'private-life',
    rule: 'private-life',
    leaning: 'either',
    words: `relatieproblemen, relatieprobleem, huwelijksproblemen, echtscheiding, scheiding, vechtscheiding, in scheiding, gaat scheiden, is|was|ben * gescheiden, net gescheiden, gestalkt, stalkt, geldzorgen, schuldsanering, schuldhulpverlening, bewindvoering, ligt in scheiding, rouwt, in de? rouw, rouwverwerking, overlijden van <poss>, dood van <poss>, sterven van <poss>, zelfdoding van, ziekte van <poss> man|vrouw|partner|moeder|vader|zoon|dochter|kind, overleden man|vrouw|partner|moeder|vader|zoon|dochter|kind, <poss> man|vrouw|partner|moeder|vader|zoon|dochter|kind|broer|zus * overleden, verlies van <poss> man|vrouw|partner|moeder|vader|zoon|dochter|kind|broer|zus, schulden thuis, heeft|had veel? schulden, zit|zitten * in * schulden|schuldsanering|schuldhulp~, problemen thuis, prive problemen, priveproblemen, thuissituatie is * lastig|zwaar|moeilijk|belast|onrustig, zware|moeilijke|lastige thuissituatie, huiselijk geweld, mishandeld door, problemen in de? prive~, gezinsproblemen, zorgen om <poss> man|vrouw|partner|moeder|vader|zoon|dochter|kind|kinderen, familieproblemen, conflict thuis, spanningen thuis, spanningen in <poss> relatie|huwelijk, <poss> man|vrouw|partner|moeder|vader|zoon|dochter|kind|broer|zus ligt|is * ziek|ziekenhuis|opgenomen|dement, zieke man|vrouw|partner|moeder|vader|zoon|dochter|kind, misbruik * jeugd|verleden, misbruikt, seksueel misbruik, jeugdtrauma, verleden speelt`,
  },
  {
    kind: 'pregnancy',
    rule: 'nature-and-cause',
    leaning: 'own',
    words: `in verwachting, in de overgang, is uitgerekend, wil zwanger worden, bevallen van, verwacht * kind|baby, zware bevalling, sinds * bevalling, na * bevalling, door * bevalling, kinderwens`,
  },
  {
    kind: 'treatment',
    rule: 'treatment',
    leaning: 'certain',
    words: `heeft|heb|had|kreeg het|dit|dat zelf ook? gehad|meegemaakt|ervaren|doorgemaakt, zelf ook gehad, krijgt|kreeg|heeft * begeleiding|hulp van|door een? psychiatrisch verpleegkundige, als patient, als client|cliente bij, zelf patient|patiente|client|cliente, was patient|patiente, is patient|patiente bij|van|in`,
  },
];
