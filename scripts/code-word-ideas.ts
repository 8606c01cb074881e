/** Easy to say in English and in Spanish, neutral, nothing of a person, a place, a faith or a hardship. The lists take out what is also a name. */
export const codeWordIdeas = `
cactus mango melon papaya banana tomate kiwi limonada naranja manzana ciruela durazno mandarina almendra avellana pistacho canela vainilla cacao coco
cometa planeta satelite volcan volcano violin piano guitarra tambor trompeta flauta marimba acordeon clarinete saxofon arpa banjo ukulele bongo maraca
cobalto cobalt cromo zinc plata platino titanio niquel cuarzo opalo topacio zafiro turquesa granito marmol basalto pizarra lapislazuli obsidiana malaquita
tulipan amapola begonia camelia petunia gardenia geranio girasol lavanda romero tomillo oregano menta cilantro perejil albahaca helecho bambu palmera abeto
colibri pelicano flamenco tucan canario gorrion pinguino gaviota cigarra mariposa libelula luciernaga abejorro tortuga delfin ballena marsopa salmon atun
pantera jaguar puma leopardo canguro koala panda camello jirafa elefante cebra antilope gacela bisonte mapache castor nutria marmota ardilla conejo
kayak canoa velero catamaran bicicleta tranvia tren carreta trineo globo cohete cometas lampara linterna farol candela antorcha brujula telescopio
lapiz pincel acuarela papel cuaderno tinta mosaico azulejo tapiz alfombra cortina ventana balcon terraza fuente molino puente faro muelle arena duna
montana colina cascada laguna pradera bosque selva pampa sabana tundra glaciar marea oleaje brisa tormenta nublado rocio arcoiris relampago nevada
circulo triangulo cuadrado pentagono hexagono octagono espiral diagonal vertical paralelo cilindro esfera prisma piramide cupula arco columna
amarillos azul violeta marron carmesi escarlata magenta ambarino dorado plateado cobrizo verdoso grisaceo celeste marfil turqui indigo sepia ocre
domino ajedrez trompo canica rompecabezas dado baraja pelota raqueta tobogan columpio patineta trampolin balon diana bumeran yoyo
bagel pancake waffle muffin galleta panecillo tamal ensalada sopa pasta arroz lenteja garbanzo aceituna pepino rabano zanahoria brocoli calabaza
lantern pebble kettle teapot ladder marble magnet pencil crayon puzzle pocket button ribbon blanket pillow basket bucket hammock lemonade pretzel popcorn
penguin dolphin octopus lobster turtle tadpole beetle cricket ladybug dragonfly hummingbird pelican toucan parrot puffin ostrich gecko iguana
pumpkin pepper potato spinach radish carrot celery cucumber lentil walnut pecan almond apricot coconut banano pineapple
rocket planet galaxy nebula meteor eclipse asteroid orbital solstice equinox thunder drizzle rainbow snowflake icicle blizzard tornado monsoon
sapphire diamante granite limestone sandstone pumice feldspar titanium platinum aluminum copper bronze nickel
trombone tuba bassoon oboe cello viola mandolin harmonica tambourine xylophone maracas castanet kazoo metronome
umbrella sombrilla paraguas maleta mochila bolsillo botella cuchara tenedor plato taza tetera cafetera sarten olla mantel servilleta
tejado ladrillo madera tablero estante armario escritorio cojin almohada edredon colchoneta perchero espejo marco cuadro reloj campana
ancla timon remo boya vela proa barquito velamen arrecife corales alga caracol concha ostra medusa pulpo calamar cangrejo langosta
`;
