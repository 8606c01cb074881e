/** First parts of code names: nobody’s name, no place in Texas. Made by scripts/make-word-lists.ts; do not edit. */
export const codeWords = `
abejorro abeto aceituna acordeon acuarela ajedrez albahaca alfombra alga almendra almohada aluminum amapola amarillos ambarino ancla antilope antorcha
apricot arco arcoiris ardilla armario arpa arrecife arroz asteroid atun avellana azul azulejo bagel balcon ballena bambu banana banano banjo baraja
barquito basalto basket bassoon beetle begonia bicicleta bisonte bolsillo botella boya brocoli bronze brujula bucket bumeran cacao cafetera calabaza
calamar camello canario cangrejo canguro canica canoa caracol carmesi carreta carrot cascada castanet catamaran cebra celery cello cigarra cilantro
cilindro circulo ciruela clarinete cobalt cobalto cobrizo coconut cohete cojin colibri columna columpio cometa cometas corales crayon cricket cromo
cuaderno cuadro cuarzo cuchara cucumber cupula diagonal diamante dragonfly drizzle duna durazno eclipse edredon elefante ensalada equinox escarlata
esfera espiral estante farol feldspar flauta fuente gacela galaxy galleta garbanzo gardenia gaviota gecko geranio girasol glaciar globo gorrion
granite granito grisaceo guitarra harmonica helecho hexagono icicle iguana indigo jaguar jirafa kayak kazoo kiwi koala ladder ladrillo ladybug lampara
langosta lantern lapiz lavanda lemonade lenteja lentil leopardo libelula limonada linterna lobster magenta magnet malaquita maleta mandarina mandolin
manzana mapache maraca maracas marea marfil marimba mariposa marmota marsopa melon menta meteor metronome mochila monsoon mosaico muelle muffin
naranja nebula niquel nublado nutria oboe obsidiana ocre octagono octopus oleaje olla opalo orbital oregano ostra ostrich palmera panecillo pantera
papaya papel paraguas paralelo parrot pasta patineta pebble pecan pelican pelicano pelota pencil penguin pentagono pepino perchero perejil petunia
pincel pineapple pinguino piramide pistacho pizarra planet planeta plateado platino platinum pocket popcorn potato pradera pretzel prisma proa puffin
pulpo pumice pumpkin puzzle rabano radish raqueta relampago reloj ribbon rocket sabana sandstone sapphire sarten satelite saxofon sepia snowflake
solstice sombrilla sopa spinach tablero tadpole tamal tambor tapiz taza teapot tejado tenedor terraza tetera thunder tinta titanio titanium tobogan
tomate tomillo topacio tormenta tornado tortuga toucan trampolin tranvia tren triangulo trineo trombone trompeta trompo tuba tucan tulipan tundra
turquesa turqui turtle ukulele umbrella vainilla velamen velero ventana verdoso vertical violin volcan volcano waffle walnut xylophone yoyo zafiro
zanahoria zinc
`;
