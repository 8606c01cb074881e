import type { enDesk } from '../en/desk';

export const esDesk: typeof enDesk = {
  clocks: 'Relojes',
  timeZone: 'Zona horaria de su agencia',
  timeZones: { 'America/Chicago': 'Centro', 'America/Denver': 'Montaña (El Paso, Hudspeth)' },
  exitReason: {
    'housed-via-referral': 'Consiguió vivienda por una referencia',
    'housed-other': 'Consiguió vivienda de otra manera',
    withdrew: 'Ya no quiere participar',
    'lost-contact': 'Se perdió el contacto',
    'moved-out-of-region': 'Se mudó fuera de la región',
    'now-signed-roi': 'Firmó la autorización de HMIS',
    'entered-in-error': 'Se ingresó por error',
    'consent-ended': 'El permiso terminó',
  },
};
