import type { enErase } from '../en/erase';

export const esErase: typeof enErase = {
  title: 'Borrar todo ahora',
  what: 'Esto quita de esta computadora la bóveda {vault}: todos los formularios, todos los ID de ClientTrack, el historial, lo que se enseñó y la frase de acceso.',
  noWayBack: 'No hay vuelta atrás, salvo con un archivo de copia de seguridad. Lo que está en ClientTrack se queda allí.',
  sure: 'Quiero borrarlo todo',
  erase: 'Borrar todo',
  erasing: 'Borrando…',
  limit:
    'Pueden quedar rastros en el espacio libre del disco. Si esta computadora puede caer en malas manos, todo su disco debe estar cifrado. Los archivos de copia no se borran: bórrelos usted.',
};
