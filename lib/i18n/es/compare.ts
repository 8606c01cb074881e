import type { enCompare } from '../en/compare';

export const esCompare: typeof enCompare = {
  title: '¿Es el mismo formulario?',
  why: {
    'code-name': 'El formulario nuevo tiene el mismo nombre en clave que {ref}. Compárelos antes de ingresarlo.',
    'clienttrack-id': 'El formulario nuevo llegó con el ID de ClientTrack de {ref}. Compárelos antes de ingresarlo.',
    'same-items': 'El formulario nuevo dice lo mismo que {ref}, con otro nombre en clave. Compárelos antes de ingresarlo.',
    awaited: 'Usted espera un formulario corregido de este VSP: {ref}. Puede ser este.',
  },
  earlier: 'Anterior: {ref}',
  later: 'Nuevo: {ref}',
  cameAt: 'recibido {at}',
  gone: 'borrado aquí',
  none: 'ninguno',
  differs: 'Diferente',
  differing: '{count, plural, =0 {No hay diferencias} one {# diferencia} other {# diferencias}}',
  same: 'Igual en los dos ({count})',
  choose: '¿Qué es este formulario nuevo?',
  choices: {
    same: 'El mismo formulario otra vez. {ref} queda como está.',
    newer: 'Una corrección. {ref} toma lo que dice el nuevo y conserva su reloj.',
    both: 'Otro hogar, o una nueva estancia. Ingresar los dos.',
  },
  inClientTrack: '{ref} ya está en ClientTrack. Corríjalo allí a mano y después elija “el mismo formulario otra vez”.',
  chooseFirst: 'Primero elija una opción.',
  decide: 'Hacer esto',
  decided: {
    same: 'El formulario nuevo se cerró por ser el mismo. {ref} queda.',
    newer: 'El formulario anterior ahora dice lo que dice el nuevo.',
    both: 'Se guardaron los dos formularios.',
  },
  goOn: 'Seguir con el formulario nuevo',
  otherGone: 'El registro al que se parecía ya no se puede abrir. Puede ingresar el formulario nuevo.',
};
