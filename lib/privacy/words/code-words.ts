/** First parts of code names: nobody’s name, no place in Texas. Made by scripts/make-word-lists.ts; do not edit. */
export const codeWords = `
abejorro abeto aceituna acordeon acuarela ajedrez albahaca alfombra alga almohada aluminum amapola amarillos ambarino ancla antilope antorcha apricot
arcoiris ardilla armario arrecife arroz asteroid atun azulejo bagel balcon bambu banano baraja barquito basalto bassoon bicicleta bisonte bolsillo
brocoli bronze brujula bucket bumeran cafetera calamar cangrejo canguro canica canoa caracol carmesi carreta carrot cascada castanet catamaran cebra
celery cigarra cilantro cilindro circulo ciruela clarinete cobalt cobalto cobrizo coconut cohete cojin colibri columpio cometas cricket cromo cuaderno
cuarzo cuchara cucumber cupula diagonal dragonfly drizzle eclipse edredon ensalada equinox escarlata esfera espiral estante feldspar gacela galaxy
garbanzo gardenia gaviota gecko geranio girasol glaciar globo gorrion grisaceo guitarra harmonica helecho hexagono icicle iguana jaguar jirafa kayak
kazoo kiwi koala ladder ladrillo ladybug lampara langosta lantern lapiz lavanda lemonade lenteja lentil leopardo libelula limonada linterna lobster
magnet malaquita mandarina mandolin mapache maraca maracas marea marimba mariposa marmota marsopa meteor metronome mochila monsoon mosaico muelle
naranja nebula niquel nublado nutria oboe obsidiana ocre octagono octopus oleaje opalo orbital oregano ostra palmera panecillo papaya paraguas
paralelo patineta pebble pecan pelota penguin pentagono perchero perejil pincel pineapple pinguino piramide pistacho pizarra planet plateado platino
platinum pocket popcorn potato pradera prisma puffin pulpo pumice pumpkin puzzle raqueta relampago reloj ribbon rocket sandstone satelite saxofon
sepia snowflake solstice sombrilla spinach tablero tadpole tamal taza teapot tejado tenedor tetera titanio titanium tobogan tomate tomillo tormenta
tornado tortuga toucan trampolin tranvia triangulo trineo trombone trompeta trompo tucan tulipan tundra turquesa turqui ukulele umbrella vainilla
velamen velero ventana verdoso vertical violin volcan volcano walnut xylophone yoyo zafiro zanahoria zinc
`;
