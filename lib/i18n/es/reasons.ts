import type { enReasons } from '../en/reasons';

export const esReasons: typeof enReasons = {
  gate: {
    locked: 'El panel está bloqueado. Desbloquéelo y revise de nuevo.',
    'wrong-environment': 'Este formulario y este ClientTrack no van juntos: uno es en vivo y el otro práctica. No se llenó nada.',
    'wrong-organization': 'ClientTrack está en otra organización. Cambie a su agencia designada y revise de nuevo.',
    'wrong-origin': 'Esta página no está en el sitio que usted permitió. Abra {site}.',
    'bad-frame': 'No es seguro que esta parte de la página sea ClientTrack. Recargue la pestaña de ClientTrack.',
    'unknown-page': 'Transfer Desk no reconoce esta página con certeza y no llena nada. Escriba usted los valores.',
    'outside-tenant': 'Esta página es de otro ClientTrack. Abra el suyo en {site}.',
    'two-tabs': 'ClientTrack está abierto en dos pestañas. Cierre una para no llenar el cliente equivocado.',
    login: 'ClientTrack muestra su página de inicio de sesión. Inicie sesión y revise de nuevo.',
    portal: 'Este es el portal. Abra el lado del personal de ClientTrack.',
    'other-client': 'Esta página muestra otro cliente. Abra {code} en ClientTrack y revise de nuevo.',
    'not-reviewed': 'Estos valores todavía no se revisaron. Mírelos y luego llene.',
    'review-too-old': 'La revisión tiene más de dos minutos. Mire los valores otra vez y luego llene.',
    'plan-changed': 'La página cambió durante la revisión. No se llenó nada. Revise de nuevo.',
    'document-changed': 'La página cambió durante la revisión. No se llenó nada. Revise de nuevo.',
  },
  outcomes: {
    filled: 'llenado',
    unchanged: 'sin cambio',
    needsPerson: 'necesita de usted',
    failed: 'no llenado',
  },
  outcomeReasons: {
    gone: 'El campo ya no está en la página. Revise de nuevo.',
    hidden: 'ClientTrack no muestra este campo. Escríbalo si aparece.',
    'read-only': 'ClientTrack no deja cambiar este campo aquí.',
    covered: 'Algo tapa el campo. Ciérrelo en ClientTrack y revise de nuevo.',
    'changed-since-review': 'El campo cambió después de su revisión y no se tocó. Revise de nuevo.',
    'no-such-option': 'ClientTrack no ofrece esta respuesta. Elija usted la correcta.',
    overwritten: 'ClientTrack puso otra cosa dos veces. Escríbalo usted al final.',
    'no-answer': 'ClientTrack no terminó a tiempo. Mire la página y revise de nuevo.',
  },
  reports: {
    'other-document': 'ClientTrack pasó a otra página. No se llenó nada. Revise de nuevo.',
    busy: 'ClientTrack sigue trabajando. Espere a que termine y llene de nuevo.',
    'not-a-plan': 'La página no aceptó la lista de valores. Recargue la pestaña de ClientTrack.',
    unreachable: 'ClientTrack no respondió. No se llenó nada. Recargue su pestaña y revise de nuevo.',
  },
};
