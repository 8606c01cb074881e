import type { enLook } from '../en/look';

export const esLook: typeof enLook = {
  title: 'El documento que se copia',
  hint: 'Sus páginas pueden verse como imágenes junto al formulario mientras escribe. Nunca se guardan.',
  offer: 'Escribirlo mientras lo ve',
  offerExit: 'Escribirlo como formulario de salida',
  choose: 'Ver un escaneo o una foto mientras escribe',
  opening: 'Abriendo el documento…',
  page: 'Página {page} de {count}',
  picture: 'Página {page} de {count} como imagen. Muévala con las flechas.',
  earlier: 'Página anterior',
  later: 'Página siguiente',
  smaller: 'Más pequeño',
  larger: 'Más grande',
  turn: 'Girar la página',
  close: 'Cerrar el documento',
  failed: 'No se puede mostrar esta página. Escriba desde el papel o pida al VSP que la envíe otra vez.',
};
