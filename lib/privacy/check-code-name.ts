import { wordsOf } from './words-of';

/** The same word for everybody makes ClientTrack's duplicate check mix households up (R10). EN and ES. */
const shared = new Set(
  'anonymous anonimo anonima unknown desconocido desconocida refused consent client cliente doe test none na'.split(' '),
);

/** Words that say violence, a shelter or who sent the form (R12). EN and ES. */
const telling = new Set(
  'dv vsp survivor victim sobreviviente victima violence violencia abuse abused abuso shelter safehouse refugio albergue trafficking trata'.split(
    ' ',
  ),
);

/** Whether one part of a code name may be sent at all; whether it looks real is another question. */
export function checkCodeName(name: string): 'ok' | 'shared-name' | 'telling-name' {
  const words = wordsOf(name);
  if (words.some((word) => telling.has(word))) return 'telling-name';
  return words.every((word) => shared.has(word)) && words.length > 0 ? 'shared-name' : 'ok';
}
