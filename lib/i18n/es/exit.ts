import type { enExit } from '../en/exit';

export const esExit: typeof enExit = {
  form: 'Formulario de salida',
  exitDate: 'Fecha de salida',
  destination: 'Destino',
  subsidy: 'Tipo de subsidio',
  reason: 'Motivo',
  reasonStays: 'El motivo queda aquí; ClientTrack todavía no tiene un campo para él.',
  steps: 'El camino hasta la salida',
  byIdOnly: 'Una salida se identifica solo por su ID de ClientTrack. Busque al cliente por el ID.',
  shown: 'La lista de ClientTrack muestra esta salida.',
  saved: 'La salida está guardada en ClientTrack',
  tellVsp: 'La salida está registrada. Avise al VSP, solo con la referencia de la transferencia.',
  openTitle: '{count, plural, one {# referencia sigue abierta} other {# referencias siguen abiertas}}',
  openHint: 'Diga cómo terminó cada una. Anote lo mismo en ClientTrack: abra Client Referrals y luego el resultado de la referencia.',
  noResult: 'Sin resultado todavía',
  withOutcome: '{result} (en ClientTrack: {outcome})',
  keepResults: 'Guardar estos resultados',
  alone: {
    unknown: 'Ningún registro de esta computadora tiene este ID de ClientTrack. Pida al VSP que le lea el ID.',
    wrongId: 'El ID estaba mal: borre esta salida abajo y reciba de nuevo el formulario con el ID correcto.',
    rightId: 'El ID está bien: el hogar se ingresó en otro lugar. Busque al cliente por ID en ClientTrack y continúe.',
    joins: 'El registro {ref} tiene ahora este ID de ClientTrack.',
    otherVsp: 'El registro es de {whose} y este formulario llegó de {from}. Llame a los dos antes de unirlos.',
    'not-entered':
      'El registro {ref} tiene este ID de ClientTrack, pero su ingreso no está terminado. Complételo; después esta salida puede ir allí.',
    'before-entry':
      'El registro {ref} tiene este ID de ClientTrack, pero la fecha de salida es anterior a la de entrada. Pida al VSP la fecha correcta. Allí no se cambió nada.',
    left: 'El registro {ref} tiene este ID de ClientTrack y su salida ya llegó. Si es el mismo formulario, bórrelo abajo.',
    join: 'Poner la salida con {ref}',
    open: 'Abrir {ref}',
  },
  told: 'El VSP ya lo sabe',
};
