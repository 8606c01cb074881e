import type { enApp } from '../en/app';

export const esApp: typeof enApp = {
  live: 'EN VIVO',
  practice: 'PRÁCTICA',
  liveHint: 'Hogares reales',
  practiceHint: 'Solo personas inventadas',
  placesTitle: 'Lugares',
  places: { inbox: 'Formularios', tracking: 'Seguimiento', reports: 'Informes' },
  lockNow: 'Bloquear ahora',
  settings: 'Ajustes',
  back: 'Volver',
  loading: 'Abriendo…',
  renewing: 'Borrando los datos viejos para siempre…',
  siteBarred: 'Su área de sistemas fijó qué sitios se pueden usar, y este no es uno de ellos. Revise la dirección o pregunte a sistemas.',
  logBroken:
    'Alguien cambió el historial de acciones, o se perdió una parte, desde la línea {entry}. Sus registros no fueron tocados y usted puede seguir trabajando. Avise a quien cuida esta computadora.',
  hidden: 'Oculto. Pulse Mayús tres veces para mostrar el panel otra vez.',
  language: 'Idioma',
  english: 'English',
  spanish: 'Español',
  lockSoon: 'Se bloqueará en {seconds, plural, one {# segundo} other {# segundos}}. Presione una tecla para seguir.',
  stay: 'Seguir desbloqueado',
  showHint: 'Mantenga presionado para mostrar: {what}',
  unexpected: 'Algo falló en el panel. Sus registros están a salvo. Abra el panel de nuevo.',
  reopen: 'Abrir de nuevo',
  siteMissing: 'Transfer Desk todavía no puede leer {site}. Permítalo para llenar páginas ahí.',
  allow: 'Permitir este sitio',
};
