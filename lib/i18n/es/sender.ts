import type { enSender } from '../en/sender';

export const esSender: typeof enSender = {
  refusals: {
    missing: 'Este dato está vacío. Llénelo, o pregunte al hogar.',
    'date-old': 'Esta fecha tiene más de un año. Revísela.',
    'out-of-range': 'Este número está fuera del rango del formulario. Revíselo.',
    'not-an-id': 'Este no es un ID de ClientTrack. Tiene de uno a nueve dígitos y no empieza con 0. Mire lo que devolvió la agencia.',
    'subsidy-not-asked': 'El tipo de subsidio va solo con “Alquila, con subsidio de vivienda”. Revise el destino.',
    'not-letters': 'Un nombre en clave lleva solo letras, espacios y guiones. Tome otro.',
    'wrong-length': 'Es demasiado corto o demasiado largo. Revíselo.',
    'shared-name': 'Muchos hogares llevan este nombre. Tome un nombre en clave que nadie más tenga.',
    'telling-name': 'Este nombre dice algo del hogar. Tome otro nombre en clave.',
    'real-name': 'Parece un nombre real. Tome un nombre en clave.',
    initials: 'Pueden ser las iniciales de un nombre real. Si lo son, tome otro nombre en clave.',
    misheard: 'Una letra de este nombre en clave no cuadra. Revísela, o confírmelo como está.',
    place: 'Nombra un lugar, y un lugar puede delatar al hogar. Tome otro nombre en clave.',
    'unreadable-cell': 'Esta celda no se pudo leer y no se guardó. Llene el dato de nuevo.',
    'not-one-of-the-six': 'No es uno de los seis datos y no se guardó. Omítalo.',
    ssn: 'Contenía lo que parece un número de seguro social y no se guardó. No debe ir a la agencia.',
    date: 'Contenía lo que parece una fecha de nacimiento u otra fecha y no se guardó. No debe ir a la agencia.',
    age: 'Contenía lo que parece una edad y no se guardó. No debe ir a la agencia.',
    email: 'Contenía un correo electrónico y no se guardó. No debe ir a la agencia.',
    'web-address': 'Contenía una dirección web y no se guardó. No debe ir a la agencia.',
    handle: 'Contenía un nombre de usuario de una red social y no se guardó. No debe ir a la agencia.',
    phone: 'Contenía un teléfono donde no corresponde y no se guardó. No debe ir a la agencia.',
    'street-address': 'Contenía lo que parece un domicilio y no se guardó. No debe ir a la agencia.',
    'id-number': 'Contenía lo que parece un número de identificación y no se guardó. No debe ir a la agencia.',
    digits: 'Contenía dígitos donde no corresponden y no se guardó. Llene el dato de nuevo.',
  },
  receive: {
    firstNameHint: 'Un nombre en clave, nunca el real.',
    confirmCodeName: 'Lo revisé: es un nombre en clave y no el nombre real de nadie',
    blankTitle: 'Formularios en blanco',
    blankHint: 'Se guardan en esta computadora. Llénelos ahí o imprímalos.',
  },
  screening: {
    codeNameHint: 'Anote en su propia oficina, y en ningún otro lugar, de qué hogar se trata.',
  },
  eligibility: {
    fit: {
      'ask-household': 'recibe solo {households}: pregunte al hogar',
      'ask-veterans': 'solo para veteranos: pregunte al hogar',
      'ask-youth': 'solo para jóvenes de 18 a 24: pregunte al hogar',
      'read-criteria': 'lea sus requisitos con el hogar',
    },
    household: 'Hogar',
    notInMatrix: 'No está en su matriz de elegibilidad. Revise cómo se escribe, o déjelo así.',
    notInMatrixNames:
      '{count, plural, one {Esta agencia no está} other {Estas agencias no están}} en su matriz de elegibilidad: {names}. Revise cómo se escribe, o déjelo así.',
  },
};
