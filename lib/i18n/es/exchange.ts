import type { enExchange } from '../en/exchange';

export const esExchange: typeof enExchange = {
  packages: {
    'not-a-package':
      'Este archivo no es un archivo sellado de Transfer Desk. Elija el archivo .age que le enviaron. No se tomó nada de él.',
    'too-large': 'Este archivo es más grande que cualquier archivo sellado. Pida que lo hagan de nuevo con menos formularios.',
    'not-for-us':
      'Este archivo sellado no se abre con las llaves de esta oficina: es para otra persona o cambió en el camino. Avise a quien lo envió y borre el archivo.',
    'unknown-sender': 'Aquí no se conoce a nadie con esta tarjeta. Pídale su tarjeta, agréguela y comparen las palabras por teléfono.',
    'sender-unverified':
      'Nunca se compararon las palabras de quien lo envía. Llame a un número que usted conozca, comparen las palabras y después ábralo.',
    'sender-changed': 'Esto llegó con una tarjeta distinta de la que usted comparó. No lo use. Llame a un número que usted conozca.',
    'sender-revoked': 'La tarjeta de quien lo envía se anuló aquí. No se tomó nada. Llame a un número que usted conozca.',
    damaged: 'Este archivo sellado está cortado o fue cambiado, así que no se tomó nada. Pida que lo hagan de nuevo.',
    'bad-signature':
      'La firma no es correcta: es posible que alguien haya cambiado este archivo sellado. No se tomó nada. Llame a quien lo envió.',
    're-targeted': 'Este archivo sellado se hizo para otra oficina y alguien lo reenvió. No se tomó nada. Avise a quien lo hizo.',
    expired: 'Este archivo sellado tiene más de 30 días y ya no se abre. Pida que lo hagan de nuevo.',
    'from-the-future':
      'Este archivo sellado dice que se hizo después de hoy. Revise el reloj de esta computadora y pida que revisen el suyo.',
    replayed: 'Este archivo sellado ya se había tomado. Lo que traía ya está aquí.',
    'newer-version': 'Un Transfer Desk más nuevo hizo este archivo sellado. Actualice la extensión y ábralo de nuevo.',
    'other-environment': 'Este archivo sellado es del otro lado: lo real y la práctica nunca se mezclan. No se tomó nada.',
    'from-the-wrong-side': 'Esta organización nunca envía lo que hay en este archivo sellado. No se tomó nada. Llámela.',
  },
  sealing: {
    'recipient-unverified': 'Nunca se compararon las palabras de esta tarjeta. Primero llame a un número que usted conozca y compárenlas.',
    'recipient-changed': 'La tarjeta de esta organización cambió. Primero llame a un número que usted conozca y comparen las palabras.',
    'recipient-revoked': 'Esta tarjeta se anuló. Pida una nueva y comparen las palabras.',
    'recipient-is-this-desk': 'Esta tarjeta es la suya. Elija la organización a la que va.',
    'recipient-card-unusable': 'Esta tarjeta no sirve: tiene un signo equivocado. Pida que la envíen de nuevo.',
    'row-of-another-vsp': 'No todos son de este VSP, así que no se selló nada. Elija de nuevo.',
    'wrong-side': 'Este tipo de archivo sellado nunca va a esta organización. No se selló nada.',
    'no-rows': 'No hay nada que sellar. Elija lo que debe ir en el archivo sellado.',
    'too-many-rows': 'Es demasiado para un solo archivo sellado. Elija menos y haga dos.',
    'same-reference-twice': 'Una referencia está dos veces, así que no se selló nada. Elija de nuevo.',
    'row-unusable': 'Uno de estos no está completo, así que no se selló nada. Ábralo y corríjalo primero.',
  },
  cards: {
    'not-a-card': 'En este texto no hay ninguna tarjeta. Es una línea larga que empieza con transfer-desk-card. Pídala de nuevo.',
    'newer-card': 'Un Transfer Desk más nuevo hizo esta tarjeta. Actualice la extensión e intente de nuevo.',
    'private-key': 'Esto es una llave secreta y no una tarjeta. Bórrela y diga a quien la envió que haga llaves nuevas de inmediato.',
    'two-cards': 'En este texto hay dos tarjetas distintas. Pregunte cuál es la correcta y pegue solo esa.',
  },
  passphrases: {
    'not-a-passphrase-file': 'Este archivo no tiene frase de acceso. Elija el archivo .age que se hizo con una.',
    'file-too-large': 'Este archivo es más grande que cualquier formulario. Pida que lo hagan de nuevo con menos formularios.',
    'too-much-work': 'Abrir este archivo pide más memoria de la que tiene un navegador. Pida que lo hagan con los ajustes normales.',
    'wrong-file-passphrase': 'Esta frase no abre el archivo. Pregúntela por teléfono y fíjese en los espacios y las mayúsculas.',
    'file-damaged': 'Este archivo está cortado o fue cambiado, así que no se tomó nada. Pida que lo hagan de nuevo.',
  },
  left: {
    'no-id': 'Todavía no hay un ID de ClientTrack.',
    'no-card': 'No hay tarjeta de este VSP. Pídala o devuelva el ID por teléfono.',
    'two-cards': 'Hay dos tarjetas de este VSP. Anule la que ya no se usa.',
    'card-unverified': 'Nunca se compararon las palabras de la tarjeta de este VSP. Primero compárenlas por teléfono.',
    'card-changed': 'La tarjeta de este VSP cambió. Primero comparen las palabras por teléfono.',
    'card-revoked': 'La tarjeta de este VSP se anuló. Pida una nueva y comparen las palabras.',
  },
  states: {
    unverified: 'Sin comparar',
    verified: 'Comparada',
    changed: 'Cambió: comparen de nuevo',
    revoked: 'Anulada',
  },
  purposes: {
    enrollment: 'Formularios de inscripción',
    exit: 'Formularios de salida',
    idReturn: 'ID de ClientTrack',
    outcomes: 'Qué pasó con las referencias',
    receipt: 'Confirmación de los ID',
  },
  oldBrowser: 'Este navegador es muy viejo para hacer archivos sellados. Actualícelo (Chrome o Edge 137, Firefox 140 o más nuevo).',
};
