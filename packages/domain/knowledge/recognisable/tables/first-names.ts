/** First names that are given in the region and in the Netherlands; folded, without accents. */
export const FIRST_NAMES = `
  aafke aaltje aart abdel abdelkader abdul abdullah abel adam adri adriaan adriana agnes agnieszka ahmed aicha aisha albert
  alberto aldo alex alexander alexandra alfons ali alice alicja alie alina aline alwin amal amani amber amina amir amira an
  anastasia andre andrea andreas andrzej angela angelique anita anja anke ann anna annabel anne anneke annelies annemarie
  annemieke annette annie annika anouk ans antje antoinette anton antonia antonio antoon anton anya arend ari arie arjan arjen
  arnaud arno arnold arthur astrid ayoub ayse aziz babette barbara bart bas bastiaan beata beatrijs bea ben berber bernadette
  bernard bert berta berend betsie betty bianca bibi bilal birgit bjorn bob boris boudewijn bram branko brecht brenda brigitte
  britt bruno carel carin carina carla carlijn carlo carlos carmen carola caroline catharina cathy cecile charlotte chantal
  charles chris christel christian christiaan christina christine christoph cindy claire claudia clara clemens colette conny
  cor corina corine corrie cornelia cornelis corry daan daniel danielle danny daphne dave david deborah debbie denise dennis
  desiree dewi diana dick diederik dieter dilara dimitri dina dirk dolf dominique donna dorien doris dorothe dorothea driss dylan
  eddy edith edward edwin eefje ebru elena eliane elif elisa elisabeth elise elke ella ellen elly els elsa elsbeth elvira
  emiel emilia emily emine emma emmy eric erica erik erika erna ernst esmee esther eva evelien evelyn ewa ewout fabian
  fadoua farid farida fatiha fatih fatima fatma fenna femke ferdinand filip floor floris fons frank frans fransje fred
  frederik frederique freek frits gaby gea geert geertje geertruida gerard gerda gerrit gerben germaine gert gertie gertrude
  gerty gijs gilles ginny giovanni giuseppe greet greetje guido gusta guus hafida hakan hamid hamza han hanan hanna hannah
  hanneke hannie hans harm harrie harry hasan hassan hatice hedwig heidi hein heleen helena helga hella hendrik hendrika
  henk hennie henny henri henriette herma herman hester hicham hilda hilde houda hub hubert hugo huub huseyin ibrahim ida
  ignace ilham ilona ilse imane imke ina inez inge ingeborg ingrid iris irene irma isa isaac isabel isabelle ismail ivo
  ivonne iwan jaap jack jacob jacqueline jacques jamal james jan jana janine janneke jannie janny jantine jantje janusz jarno
  jasmijn jasper jean jeanette jeannette jeanine jeanne jef jelle jennifer jenny jeroen jesse jessica jet jeu jette jill jim jo
  joan joanna job jochem joep johan johanna john jolanda jolanta jolien joost jordi jordy joris jorrit jos josef josefien
  jose josee josephine josine joyce jozef juan judith jules julia julian julie juliette jurgen jurre justin kaj karel karen
  karim karima karin karina karl karla karlijn kasia katarzyna kathleen katja katinka kato katrien kees kelly kemal kenan kevin
  khadija khalid kim klaas klaartje koen koos kris krista kristel kristina krzysztof lars laura laurens lea leen leila lenie
  lennart leo leon leonie lex liam lian lianne lies liesbeth lieke lien lieve lilian lily lina linda lisa lisanne lisette
  lizzy loes lodewijk loek lola lonneke loraine lot lotte lou louis louise lubna luc luca lucas lucia lucie lucy ludo luuk
  lynn maaike maarten maartje machteld maddy magda magdalena magnus mahmoud majid malgorzata malika malou manon manuel manuela
  mara marc marcel marcin marco margot margriet maria mariam marian marianne marie mariejose marieke mariet mariette marijke
  marije marijn marina mario marion marisa marit marita marja marjan marjo marjolein marjon mark markus marleen marlies marloes
  marlon marnix mart marta martha martijn martin martina martine mary marzena mathieu mathilde matthias matthijs maud maureen
  maurice maurits max maxime maya mees mehmet meike melanie melissa merel merijn meryem mia michael michal michel michelle
  michiel mieke mien miep mike milan milena mimi mina minke mira miranda miriam mirjam mirella mo mohamed mohammed mohamad
  monica monika monique moniek mounir murat mustafa myra myriam nabil nadia nadine naima nancy natalia natalie natasja
  nathalie nathan neeltje nel nelleke nelly nico nicolas nicole nicolette niek niels nienke nina nisrine noa noah nora norbert
  nynke olaf olga olivia olivier omar oscar oscar oumaima otto pascal pascale patricia patrick paul paula paulien pauline
  pawel peggy petra peter phil philip philippe pia pien piet pieter pieternel piotr pim priscilla rabia rachel rachid rafael
  ralf ralph ramon ramona raoul ray rebecca regina reinier rein remco rembrandt renate rene renee renske rianne ria riccardo
  richard rick rik rita rob robbert robert roberto robin roderick roel roeland roelof roger roland rolf romy ron ronald ronny
  roos rosa rosalie rosita roxanne ruben rudi rudy rutger ruth ruud ryan saar sabina sabine sabrina said saida salima sam samantha
  samir samira samuel sander sandra sanne sanna sara sarah saskia sebastiaan selma serge sergio sharon shirley siem sien sietske
  sigrid silke silvia silvie simon simone sjaak sjef sjaan sjors sjoerd sofia sofie soraya sonja stan stefan stefanie stella
  sterre steven stijn storm suleyman susan susanne suzan suzanne sven svetlana sylvia sylvie tamara tanja tara tatjana
  teun ted tess thea theo theodora theresia thies thijs thimo thomas tiemen tim timo tina tineke tinus tjeerd tobias tom tomasz
  tonnie tonny tony ton toon toos tom trees trijn trudy truus tuur twan ulrike urszula ursula valentijn valerie vanessa vera
  veronica veronique victor victoria vincent violet vivian vivienne walter wanda ward warner wendy werner wesley wiel wies wil
  wilbert wilfried wilhelmina willeke willem willemijn willy wim wolfgang wouter xander yara yasemin yasmin yasmina yassin
  yassine younes yousef yusuf yvette yvon yvonne zahra zara zeynep zita zofia zoe zohra
`;

/** First names that are words as well: at the beginning of a sentence they need a verb of a person behind them. */
export const NAMES_THAT_ARE_WORDS = `
  abel an ari art bas ben bob door elke els floor han hans harm hein iris jan jet jo job lex lot mark max mees merel mo rein rob
  roos storm ton ward will wil wiel sam sterre violet victoria stella luca dan eva magnus
`;

/** Family names that are written without a capital by who types fast. */
export const FAMILY_NAMES = `
  jansen janssen hendriks peters peeters bakker visser smit smeets meijer meyer mulder bos vos dekker dijkstra jacobs willems
  vermeulen kuipers maas wouters verhoeven martens claessens franssen frissen schreurs cremers pluijmen habets hermans
  hendrikx heijnen houben geurts gerards custers creusen dassen vaessen wolters bemelmans lemmens driessen theunissen
  thijssen timmermans sanders scholten koster postma hoekstra veenstra yilmaz kaya demir bouzid amrani bouhali kowalska nowak
`;
