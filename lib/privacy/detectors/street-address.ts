import type { Detector } from '../finding';

const suffixes = [
  'st|str|street|ave?|aven|avenue|blvd|boulevard|rd|road|dr|drive|ln|lane|ct|court|cir|circle|pl|place|pkwy|parkway|way|wy|trl|trail|ter|terr|terrace',
  'loop|lp|hwy|highway|fwy|freeway|expy|expressway|sq|square|cove|cv|run|pass|path|bend|xing|crossing|row|pike|plaza|plz|point|pt|alley|aly|bluff|creek|ridge|hollow|holw|vista',
].join('|');
/** Of the suffixes, those that stand for nothing else. */
const streetOnly = 'st|str|street|ave?|avenue|blvd|boulevard|rd|road|ln|pkwy|hwy';
const way = '(?:n|s|e|w|ne|nw|se|sw|north|south|east|west|norte|sur|este|oeste|poniente|oriente)\\.?';
/** Streets that need no suffix. */
const bare = 'broadway|main|elm|oak|congress|lamar|guadalupe|mlk|martin luther king|avenue [a-z]|avenida|blvd|boulevard|paseo|camino|via';

export const streetAddress: Detector = {
  kind: 'street-address',
  everywhere: [
    /\bp\.? ?o\.? ?b(?:ox|x)\b|\bp\.?o\.? ?b(?:ox|\.)? ?#? ?\d|\bpost office box\b|\bapartado(?: postal)? ?\d|\bapartado postal\b|\bcasilla(?: postal)? ?\d/,
    /\b(?:apt|apart|apartment|apartamento|apto|depto|dpto|departamento|suite|ste)\b\.? ?#? ?(?:no\.? ?)?(?:\d|[a-z]\b)/,
    /\b(?:unit|bldg|building|lot|lote|trailer|space|room|rm|cuarto|edificio|interior|int|num|manzana|mz)\b\.? ?#? ?\d/,
    /\b(?:fm|cr|rr|rm|sh|us|ih|(?:state|us|county|cnty|ranch|ranch to market|farm|farm to market) (?:highway|hwy|road|rd)|farm to market|rural route|hwy|highway|autopista|carretera|interstate)\b\.? ?-? ?\d{1,5}\b|\bi ?-? ?\d{1,4}[ew]?\b/,
    /\b(?:mile ?marker|exit|salida) ?#? ?\d/,
  ],
  amongWords: [
    /\b(?:lives?|living|stays?|staying|located|vive|viven|domicilio|direccion|address) ?(?:is |es )?(?:at|en|in|:)? ?#? ?\d{2,6} [\p{L}]/u,
    /\b(?:rte|route|ruta|buzon|box)\b\.? ?#? ?\d/,
    new RegExp(`(?<![\\d.])\\d{2,6}[a-z]?,? (?:${way} )?\\d{1,3}(?:st|nd|rd|th)\\b`),
    new RegExp(`(?<![\\d.])\\d{1,6}[a-z]?(?:[ -]1/2)?,? (?:${way} )?(?:[\\p{L}\\d.'-]+ ){1,4}(?:${suffixes})\\b`, 'u'),
    new RegExp(`\\b\\d{1,3}(?:st|nd|rd|th) (?:${suffixes})\\b`),
    new RegExp(`(?<![\\d.])\\d{2,6}[a-z]?,? (?:${way} )?(?:${bare})\\b`),
    /(?<![\d.])\d{2,6},? (?:calle|c\/|av|ave|avenida|blvd|bulevar|callejon|privada|calzada|camino|carretera|paseo)\b/,
    /\b(?:calle|c\/|callejon|privada|calzada|andador) ?[a-z0-9]/,
    /\b(?:avenida|av\.?|ave\.?|bulevar|blvd\.?|boulevard|paseo|camino|carretera|carr\.|colonia|col\.|fracc(?:ionamiento|\.)?) (?:[\p{L}\d.'-]+ ){1,5}(?:no\.? ?|num\.? ?|numero |# ?)?\d/u,
    /\b(?:no|num|numero)\.? ?\d{1,5},? (?:col\b|colonia|fracc)/,
    new RegExp(`\\b[\\p{L}\\d'-]+(?: (?:${suffixes}))?\\.? ?(?:&|and|y|at|@|/) ?[\\p{L}\\d'-]+ (?:${streetOnly})\\b\\.?(?: ?,|$)`, 'u'),
    new RegExp(`\\b[\\p{L}\\d'-]+ (?:${streetOnly})\\b\\.? ?(?:&|and|y|at|@|/) ?[\\p{L}\\d]`, 'u'),
    /\b(?:corner of|esquina (?:de|con)|esq\.)/,
    /(?<!\d)\d{5}(?:-\d{4})?(?!\d)/,
    /(?:^|\s)# ?\d{1,5}\b/,
  ],
  inNames: [/\bavenida\b|\bcolonia\b/],
};
