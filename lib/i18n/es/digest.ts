import type { enDigest } from '../en/digest';

export const esDigest: typeof enDigest = {
  title: { live: 'Transfer Desk', practice: 'Transfer Desk: PRÁCTICA' },
  says: {
    lateOne: 'Un formulario está atrasado. Abra Transfer Desk.',
    late: '{count} formularios están atrasados. Abra Transfer Desk.',
    soonOne: 'Un formulario vence pronto. Abra Transfer Desk.',
    soon: '{count} formularios vencen pronto. Abra Transfer Desk.',
    waitingOne: 'Un formulario espera. Abra Transfer Desk.',
    waiting: '{count} formularios esperan. Abra Transfer Desk.',
  },
  heading: 'Recordatorios',
  question: 'Recordarme los formularios abiertos',
  hint: 'Un solo mensaje corto para todos: solo cuántos hay. Sin nombres, sin referencias, sin VSP.',
  choices: { off: 'Nunca', once: 'Cada día a las 9 a. m.', twice: 'Cada día a las 9 a. m. y a las 3 p. m.' },
  refused: 'El navegador no permitió los mensajes, así que no habrá recordatorios. Elija otra vez para que pregunte de nuevo.',
};
