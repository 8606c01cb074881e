import type { Finding } from './finding';
import { foldText } from './fold-text';
import type { ScreeningWords } from './screening-words';
import { texasPlaces } from './words/texas-places';
import { wordsOf } from './words-of';

/** In words with one space between them, and written as one word ("FortWorth"). */
const places = new Set(texasPlaces.trim().split(/[,\n]/));
const squeezed = new Set([...places].map((place) => place.replaceAll(' ', '')));

/** The same word for everybody makes ClientTrack's duplicate check mix households up (R10). EN and ES. */
const shared = new Set(
  'anonymous anonimo anonima unknown desconocido desconocida refused consent client cliente doe test prueba none ninguno na name nombre confidential confidencial female male mujer hombre'.split(
    ' ',
  ),
);

/** Words that say violence, a shelter or who sent the form (R12). EN and ES. */
const telling = new Set(
  'dv ipv vsp survivor survivors victim victims sobreviviente sobrevivientes victima victimas violence violencia violent abuse abused abusada abusado abuser abuso battered golpeada maltrato shelter shelters shelterhouse safehouse refugio albergue trafficking trafficked trata rape raped violada assault stalked stalking acoso fleeing huyendo vawa fvpsa'.split(
    ' ',
  ),
);
const tellingPhrases = [
  'safe house',
  'safe home',
  'casa segura',
  'crisis center',
  'family crisis',
  'domestic',
  'womens center',
  'women s center',
];

/** What is wrong with one part of a code name as a name. Digits, dates and the like are the detectors' business. */
export function nameFindings(name: string, words: ScreeningWords): Finding[] {
  const parts = wordsOf(foldText(name));
  const phrase = ` ${parts.join(' ')} `;
  const says = (other: string) => phrase.includes(` ${other} `);
  const findings: Finding[] = [];
  const find = (kind: Finding['kind'], severity: Finding['severity'], isSo: boolean) => {
    if (isSo) findings.push({ kind, severity });
  };
  find('telling-name', 'hard', parts.some((part) => telling.has(part)) || tellingPhrases.some(says) || words.local.some(says));
  find('shared-name', 'hard', parts.length > 0 && parts.every((part) => shared.has(part)));
  find('place', 'hard', namesPlace(parts));
  find(
    'real-name',
    'soft',
    parts.some((part) => words.personNames.has(part)),
  );
  find(
    'initials',
    'soft',
    parts.some((part) => part.length < 3 && !linking.has(part)),
  );
  return findings;
}

const linking = new Set('de la el y e of the and'.split(' '));
const longestPlace = 4;

const namesPlace = (parts: string[]): boolean =>
  parts.some(
    (part, from) =>
      squeezed.has(part) ||
      Array.from({ length: longestPlace }, (_, more) => parts.slice(from, from + more + 1).join(' ')).some((place) => places.has(place)),
  );

/** Whether a word is a place, by itself. */
export const isPlace = (word: string): boolean => places.has(word) || squeezed.has(word);
