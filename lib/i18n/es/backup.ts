import type { enBackup } from '../en/backup';

export const esBackup: typeof enBackup = {
  title: 'Copia de seguridad',
  what: 'Un solo archivo cifrado con todos los registros y la matriz de elegibilidad, para una computadora nueva o una perdida. Solo su frase lo abre.',
  make: 'Hacer una copia',
  passphrase: 'Frase de acceso de esta copia',
  madeWith: 'No la frase de la bóveda: elija otra, para que el archivo no diga nada de la bóveda.',
  save: 'Guardar la copia',
  making: 'Cifrando…',
  saved:
    '{count, plural, one {Hay # registro} other {Hay # registros}} en la copia. Guarde el archivo donde solo su agencia pueda llegar a él.',
  someUnreadable: '{count, plural, one {No se pudo leer # registro} other {No se pudieron leer # registros}} y no está en la copia.',
  matrixUnreadable: 'La matriz de elegibilidad no se pudo abrir y no está en él.',
  restore: 'Recuperar una copia',
  choose: 'Elegir el archivo de la copia',
  chosen: 'Elegido: {name}',
  look: 'Ver qué contiene',
  looking: 'Abriendo…',
  would: 'Esta copia del {when} haría lo siguiente. Todavía no se ha cambiado nada.',
  added: '{count, plural, one {# registro vuelve} other {# registros vuelven}}',
  newer: '{count, plural, one {# registro se actualiza} other {# registros se actualizan}}',
  same: '{count, plural, one {# registro ya está igual} other {# registros ya están iguales}}',
  older: '{count, plural, one {# registro se queda} other {# registros se quedan}}: aquí es más nuevo',
  parted: '{count, plural, one {# registro se queda} other {# registros se quedan}}: aquí cambió de otra manera',
  matrix: {
    added: 'La matriz de elegibilidad vuelve',
    newer: 'La matriz de elegibilidad se pone al día',
    same: 'La matriz de elegibilidad ya es la misma',
    older: 'La matriz de elegibilidad se queda: aquí es más nueva',
  },
  apply: 'Recuperarla',
  applied: 'Listo. Lo que aquí era más nuevo quedó como estaba.',
  nothingToDo: 'Todo lo de esta copia ya está aquí.',
  logDiffers:
    'El historial de acciones de esta computadora no sigue desde donde estaba cuando se hizo esta copia. Es posible que alguien lo haya cambiado.',
  refusals: {
    'not-a-backup': 'Este archivo no es una copia de Transfer Desk. Elija el archivo que termina en .age. No se cambió nada.',
    'wrong-backup-passphrase': 'Esta frase no abre la copia. Es la que se eligió al hacer la copia.',
    'backup-damaged': 'Esta copia está cortada o fue cambiada, así que no se tomó nada de ella. Use otra copia.',
    'newer-backup': 'Un Transfer Desk más nuevo hizo esta copia. Actualice la extensión e intente de nuevo.',
    'other-environment': 'Esta copia es del otro lado: lo real y la práctica nunca se mezclan. No se cambió nada.',
  },
};
