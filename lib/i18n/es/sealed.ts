import type { enSealed } from '../en/sealed';

export const esSealed: typeof enSealed = {
  passphrase: 'Frase de contraseña de este archivo',
  passphraseHint: 'Quien lo envía se la da por teléfono. No se guarda.',
  open: 'Abrir el archivo',
  opening: 'Abriendo…',
  notTaken: 'No se tomó',
  waits:
    '{count, plural, one {Una fila espera, cifrada,} other {# filas esperan, cifradas,}} hasta que se comparen las palabras de quien lo envía.',
  compared: 'Las palabras de quien lo envía ya se compararon.',
  comparedLater: 'Las palabras de quien lo envía ya se compararon. Deje esta lista y abra el archivo donde se reciben los formularios.',
  from: 'Dice que es de {vsp}.',
  toCards: 'Comparar las palabras',
  addCard: 'Agregar su tarjeta',
  taken: 'La referencia {ref} ya está aquí. Este formulario no se guardó otra vez.',
  'id-differs': 'La referencia {ref} tiene aquí otro ID de ClientTrack. Esta salida no se guardó: llame al VSP.',
  'other-vsp': 'Referencia {ref}: el ID de ClientTrack no es aquí de este VSP. Esta salida no se guardó: llame al VSP.',
  reference: 'Referencia {ref}',
  waitingTitle: '{count, plural, one {Un archivo sellado espera} other {# archivos sellados esperan}}',
  waitingFrom: 'De {who}, llegó {when}: {rows, plural, one {una fila} other {# filas}}',
  unknown: 'una tarjeta desconocida',
  openNow: 'Abrirlo ahora',
  remove: 'Descartarlo',
  removeYes: 'Sí, descartarlo',
  removeHint: 'Aquí nadie podrá abrirlo otra vez. El VSP tendría que enviarlo de nuevo.',
};
