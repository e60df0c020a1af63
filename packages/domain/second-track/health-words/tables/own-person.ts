/** `haar`, `zijn`, `mijn`: directly before an illness they say whose it is. */
export const POSSESSIVES = `haar, zijn, mijn, zn, z'n, mn, m'n, dr, d'r, der, r, eigen, diens, haars, jouw, uw, me`;

/** A reason: what comes behind it is why this person cannot do something. */
export const REASONS = `vanwege, wegens, ivm, ivm., mbt, verband, gevolg, sinds, sedert, vanaf, dankzij, omwille, oorzaak, reden, agv, tgv, achtergrond`;

/** A reason or a time, for clients too: `cliënten na een operatie`. */
export const EITHER_REASONS = `door, na, ondanks`;

export const SELVES = `zelf, mezelf, zichzelf, eigen, ervaringsdeskundige, ervaringsdeskundig, privé, prive`;

/** What somebody does who has it. */
export const HAVING = `heeft, heb, heef, hebt, had, hadden, hebben, kreeg, krijgt, krijg, gekregen, krijgen, lijdt, lijd, leed, lijden, leidt aan, kampt, kamp, kampte, kampen, worstelt, worstelde, sukkelt, tobt, slikt, slik, slikte, slikken, gebruikt, gebruik, gebruikte, onderging, ondergaat, ondergaan, volgt, raakte, raakt, geraakt, bleek, blijkt, bekend, sprake, verdenking, vermoeden, vermoedelijk, vermoedt, vastgesteld, geconstateerd, gevonden, hersteld, herstelt, herstelde, herstellende, herstellend, uitgevallen, uitval, uitviel, viel, uitvalt, valt, thuis, thuiszit, ziek, ziekgemeld, verzuim, verzuimt, arbeidsongeschikt, last, lastig, overhield, overgehouden, overgehouden aan, opgelopen, geplaagd, getroffen, behandeld, geopereerd, opgenomen, diagnose, wacht, wachtlijst, gevoelig, aanleg, neiging, draagt, waaronder, namelijk, tobde, genezen, overleefd, gestart, gestopt, begonnen, afgevallen, uitgeschakeld, voelt, voel, voelde, struggelt, ervaart`;

/** Of these the rest of the sentence decides whether they only help another verb. */
export const AUXILIARIES = `heeft, heb, heef, hebt, had, hadden, hebben, is, was, ben`;

/** What makes a reason the person's own although clients are named: `kan geen cliënten tillen door`. */
export const INABILITY = `niet, geen, nooit, stopte, gestopt, stoppen, stopt, minder, uitgevallen, uitviel, uitvallen, moeilijk, lastig, beperkt, moest, opgehouden, nauwelijks, amper, viel, verzuimt, ziek, onmogelijk, zwaar, slecht, alleen, terug`;

/** What tells of a visit to who treats. */
export const VISITS = `loopt, loop, liep, gaat, ging, ga, moet, moest, bezoekt, bezocht, bezoek, bezoeken, behandeling, behandeld,
  afspraak, afspraken, afspr, intake, intakegesprek, sessie, sessies, gesprekken, gesprek, gesproken, sprak, consult, controle,
  controles, verwezen, doorverwezen, verwijzing, doorverwijzing, verwijst, wachtlijst, wacht, aangemeld, opgenomen, onderzoek,
  onderzocht, uitslag, krijgt, kreeg, geweest, contact, wekelijks, maandelijks, elke, iedere, week, keer, x, 2x, 3x, 1x, dan,
  advies, mag, zegt, zei, vindt, adviseert, volgens, hulp, begeleiding, steun, bij, via, naar, maandag, dinsdag, woensdag,
  donderdag, vrijdag, morgen, gisteren, vandaag, binnenkort, gezien, gebeld, belde, onder, weer, nog, gestart, begonnen, start,
  wil, heeft, heb, bracht, terug, schreef, voorgeschreven, denkt, raadt, raadde, aan, wilde, gaf, vond, verwacht, schat, constateerde, stelde, ziet, volgt, volgde, traject, schrijft, liet`;

/** The same of a place where people also work. */
export const PATIENT_VISITS = `afspraak, afspraken, afspr, intake, sessie, sessies, consult, controle, controles, verwezen,
  doorverwezen, verwijzing, doorverwijzing, wachtlijst, aangemeld, opgenomen, opname, onderzoek, onderzocht, uitslag, ligt, lag,
  gelegen, belandde, beland, geweest, loopt, loop, liep, behandeling, behandeld, ontslagen, spoed, ambulance, gebracht, kuur,
  weken, wekelijks, week, nacht, elke, iedere, 2x, 3x, 1x, moet, moest, wacht, wachttijd, plek`;
