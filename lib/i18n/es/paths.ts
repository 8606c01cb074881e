import type { enPaths } from '../en/paths';

export const esPaths: typeof enPaths = {
  chooserTitle: 'Dónde registrarlo en ClientTrack',
  suggested: 'sugerido',
  name: {
    ce_workflow: 'CE Workflow',
    add_new_referral: 'Add New Referral',
    quick_referrals: 'Quick Referrals',
  },
  about: {
    ce_workflow: 'Muchas páginas: crea el cliente, la inscripción, la evaluación, las referencias y las necesidades no atendidas.',
    add_new_referral: 'Tres páginas por cada referencia de un cliente que ya está en ClientTrack.',
    quick_referrals: 'Una página con una fila por proveedor preferido, para un cliente que ya está en ClientTrack.',
  },
  reason: {
    'no-id': 'Todavía no hay ID de ClientTrack, y solo el CE Workflow crea el cliente.',
    'few-referrals': 'El VSP dio un ID de ClientTrack, y hay una o dos referencias.',
    'many-referrals': 'El VSP dio un ID de ClientTrack, y desde tres referencias esto es con mucho lo más rápido.',
  },
  startHint: {
    ce_workflow: 'Abra ClientTrack junto a este panel y empiece el CE Workflow.',
    add_new_referral: 'Abra ClientTrack junto a este panel y elija Find Client.',
    quick_referrals: 'Abra ClientTrack junto a este panel y elija Find Client.',
  },
  progress: '{done} de {all} registradas',
  next: 'Ahora abra {page} en ClientTrack.',
  isRecorded: 'visto en la lista de ClientTrack',
  isTicked: 'marcado por usted',
  notRecorded: 'sin registrar todavía',
  tick: '{row} está guardada en ClientTrack',
  allRecorded: 'Todas las referencias y necesidades no atendidas de este formulario están en ClientTrack.',
  confirmHint: 'Esto detiene el reloj de 24 horas.',
  change: 'Tomar otro camino',
  changeHint: 'Lo registrado queda registrado.',
  idLabel: 'ID de ClientTrack, si el VSP dio uno',
  idHint: 'Solo dígitos. Déjelo vacío si el hogar es nuevo.',
  'id-format': 'Un ID de ClientTrack es un número de hasta nueve dígitos. Pida al VSP que lo lea otra vez.',
};
