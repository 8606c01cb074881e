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
  told: 'El VSP ya lo sabe',
};
