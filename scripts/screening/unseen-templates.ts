import type { Draw, Templates } from './sample';
import { unseenNames } from './unseen-names';
import { birthday, mailbox, mailDomain, months, pad, phoneParts, ssnParts } from './values';

const pick = (names: string[], draw: Draw): string => names[draw.int(0, names.length - 1)] ?? '';
const given = (draw: Draw) => pick(unseenNames.given, draw);
const family = (draw: Draw) => pick(unseenNames.family, draw);
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');
const shortYear = (draw: Draw): string => pad(birthday(draw).year % 100);

const units = {
  en: 'zero one two three four five six seven eight nine'.split(' '),
  es: 'cero uno dos tres cuatro cinco seis siete ocho nueve'.split(' '),
};
const tens = { en: '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ') };
/** As one reads a number out in pairs: "forty two", "oh seven". */
const pairs = (digits: string): string =>
  (digits.match(/\d\d/g) ?? [])
    .map((two) => {
      const [ten = 0, one = 0] = [...two].map(Number);
      if (ten === 0) return `oh ${units.en[one]}`;
      if (ten === 1) return 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')[one];
      return one === 0 ? tens.en[ten] : `${tens.en[ten]} ${units.en[one]}`;
    })
    .join(' ');
const oneByOne = (language: 'en' | 'es', digits: string): string => [...digits].map((digit) => units[language][Number(digit)]).join(' ');

const host = (draw: Draw): string => draw.one(['gmail', 'yahoo', 'hotmail', 'outlook', 'zzmail']);
const street = (draw: Draw): string =>
  draw.one(['Zzmaple', 'Burnet', 'Live Oak', 'Chisholm', 'Nogalitos', 'San Bernardo', 'Military', 'Zzcaliche']);
const number = (draw: Draw): number => draw.int(101, 9899);

/**
 * A third set. Written in one go before a single look at the detectors, by somebody who did not write them, from what people in a
 * hurry type into a form; not one line changed after the first measurement, which docs/screening.md gives.
 */
export const unseenTemplates: Templates = {
  ssn: [
    (draw) => `social is ${ssnParts(draw).join('-')}`,
    (draw) => `SS# ${ssnParts(draw).join(' ')}`,
    (draw) => `soc ${ssnParts(draw).join('')}`,
    (draw) => `s.s.n. ${ssnParts(draw).join('-')} Zzpepper`,
    (draw) => `${ssnParts(draw).join(' - ')}`,
    (draw) => `${ssnParts(draw).join('_')}`,
    (draw) => `${ssnParts(draw).join('‑')}`,
    (draw) => `${ssnParts(draw).join('−')}`,
    (draw) => `${ssnParts(draw).join('/')}`,
    (draw) => `***-**-${ssnParts(draw)[2]}`,
    (draw) => `XXX XX ${ssnParts(draw)[2]}`,
    (draw) => `ssn ends in ${ssnParts(draw)[2]}`,
    (draw) => `last 4 of social: ${ssnParts(draw)[2]}`,
    (draw) => `últimos 4 del seguro social ${ssnParts(draw)[2]}`,
    (draw) => `seguro ${ssnParts(draw).join('-')}`,
    (draw) => `Núm. de Seguro Social: ${ssnParts(draw).join(' ')}`,
    (draw) => `Zzpepper (${ssnParts(draw).join('-')})`,
    (draw) => `${oneByOne('en', ssnParts(draw)[0])} ${pairs(ssnParts(draw)[1])} ${pairs(ssnParts(draw)[2])}`,
    (draw) => `ss number ${oneByOne('en', ssnParts(draw).join(''))}`,
    (draw) => `ITIN 9${draw.digits(2)}-7${draw.digits(1)}-${draw.digits(4)}`,
  ],
  date: [
    (draw) => `DOB ${birthday(draw).month}/${birthday(draw).day}/${shortYear(draw)}`,
    (draw) => `bday ${birthday(draw).month}-${birthday(draw).day}-${shortYear(draw)}`,
    (draw) => `${birthday(draw).day}-${months.short[birthday(draw).month - 1]}-${birthday(draw).year}`,
    (draw) => `${months.short[birthday(draw).month - 1]}. ${birthday(draw).day}, ${birthday(draw).year}`,
    (draw) => `${birthday(draw).year}${pad(birthday(draw).month)}${pad(birthday(draw).day)}`,
    (draw) => `${pad(birthday(draw).month)}${pad(birthday(draw).day)}${birthday(draw).year}`,
    (draw) => `${birthday(draw).year}.${pad(birthday(draw).month)}.${pad(birthday(draw).day)}`,
    (draw) => `${birthday(draw).month} / ${birthday(draw).day} / ${birthday(draw).year}`,
    (draw) => `born ${months.en[birthday(draw).month - 1]} ${birthday(draw).year}`,
    (draw) => `Zzpepper born in ${birthday(draw).year}`,
    (draw) => `D.O.B. ${pad(birthday(draw).month)}${pad(birthday(draw).day)}${shortYear(draw)}`,
    (draw) => `nació el ${birthday(draw).day} de ${months.es[birthday(draw).month - 1]} del ${birthday(draw).year}`,
    (draw) => `F. de nac. ${birthday(draw).day}/${birthday(draw).month}/${birthday(draw).year}`,
    (draw) => `cumpleaños ${birthday(draw).day} ${months.es[birthday(draw).month - 1]}`,
    (draw) => `${birthday(draw).day} ${months.es[birthday(draw).month - 1]?.slice(0, 3)} ${birthday(draw).year}`,
    (draw) => `${months.en[birthday(draw).month - 1]} the ${draw.one(['first', 'fourth', 'tenth', 'twelfth', 'twentieth'])}`,
    (draw) => `the ${draw.int(4, 20)}th of ${months.en[birthday(draw).month - 1]} ${birthday(draw).year}`,
    (draw) => `son b. ${birthday(draw).month}/${birthday(draw).year}`,
    (draw) => `${months.en[birthday(draw).month - 1]} ${birthday(draw).day} nineteen ${pairs(String(draw.int(40, 99)))}`,
    (draw) => `${birthday(draw).month}–${birthday(draw).day}–${birthday(draw).year}`,
    (draw) => `${pad(birthday(draw).day)}/${months.short[birthday(draw).month - 1]}/${shortYear(draw)}`,
    (draw) => `${months.es[birthday(draw).month - 1]} ${birthday(draw).day}, ${birthday(draw).year}`,
  ],
  email: [
    (draw) => `${mailbox(draw)}@${mailDomain(draw)}`,
    (draw) => `mailto:${mailbox(draw)}@${mailDomain(draw)}`,
    (draw) => `<${mailbox(draw)}@${mailDomain(draw)}>`,
    (draw) => `${mailbox(draw)} @ ${mailDomain(draw)}`,
    (draw) => `${mailbox(draw)}@${mailDomain(draw).replace('.', ' . ')}`,
    (draw) => `${mailbox(draw)}@${host(draw)},com`,
    (draw) => `${mailbox(draw)}@${host(draw)}`,
    (draw) => `${mailbox(draw)} at ${host(draw)} dot com`,
    (draw) => `${mailbox(draw)} at ${host(draw)}.com`,
    (draw) => `${mailbox(draw)}-at-${host(draw)}-dot-com`,
    (draw) => `${mailbox(draw)} {at} ${host(draw)} {dot} net`,
    (draw) => `${mailbox(draw)} arroba ${host(draw)} punto com`,
    (draw) => `correo: ${mailbox(draw)} (arroba) ${host(draw)}.com.mx`,
    (draw) => `${mailbox(draw)}(at)${mailDomain(draw)}`,
    (draw) => `${mailbox(draw)}+kids@${mailDomain(draw)}`.toUpperCase(),
    (draw) => `write to ${mailbox(draw)}@${mailDomain(draw)}.`,
    (draw) => `Zzpepper;${mailbox(draw)}@${mailDomain(draw)}`,
    (draw) => `e-mail ${mailbox(draw)} "at" ${host(draw)} "dot" com`,
  ],
  phone: [
    (draw) => phoneParts(draw).join(''),
    (draw) => `1-${phoneParts(draw).join('-')}`,
    (draw) => `(${phoneParts(draw)[0]})${phoneParts(draw).slice(1).join('')}`,
    (draw) => `(${phoneParts(draw)[0]}) ${phoneParts(draw).slice(1).join(' - ')}`,
    (draw) => `${phoneParts(draw)[0]}/${phoneParts(draw).slice(1).join('-')}`,
    (draw) => phoneParts(draw).join('_'),
    (draw) => phoneParts(draw).join('·'),
    (draw) => phoneParts(draw).join('*'),
    (draw) => `${phoneParts(draw)[0]} ${phoneParts(draw).slice(1).join('')}`,
    (draw) => `cell ${phoneParts(draw).slice(1).join('-')}`,
    (draw) => `ph# ${phoneParts(draw).slice(1).join('')}`,
    (draw) => `cel. ${phoneParts(draw)[0]} 555 01 ${draw.digits(2)}`,
    (draw) => [...phoneParts(draw).join('')].join(' '),
    (draw) => `area code ${phoneParts(draw)[0]}, ${phoneParts(draw).slice(1).join('-')}`,
    (draw) => `${phoneParts(draw)[0]} five five five ${phoneParts(draw)[2]}`,
    (draw) => `${phoneParts(draw)[0]}-555-O1${draw.digits(2)}`,
    (draw) => `${oneByOne('en', phoneParts(draw)[0])} triple five ${oneByOne('en', phoneParts(draw)[2])}`,
    (draw) => `llamar al ${oneByOne('es', phoneParts(draw).join(''))}`,
    (draw) => `${phoneParts(draw).join('-')} ext. ${draw.int(1, 99)}`,
    (draw) => `Zzpepper/${phoneParts(draw).join('.')}`,
    (draw) => `+1 (${phoneParts(draw)[0]}) ${phoneParts(draw).slice(1).join('-')}`,
    (draw) => `${oneByOne('en', phoneParts(draw)[0])} ${oneByOne('en', '555')} ${pairs(phoneParts(draw)[2])}`,
  ],
  'street-address': [
    (draw) => `${number(draw)} ${street(draw)} St`,
    (draw) => `${number(draw)} S. ${street(draw)} Blvd`,
    (draw) => `${number(draw)} ${street(draw)} Str.`,
    (draw) => `${number(draw)} ${street(draw)} Cove`,
    (draw) => `${number(draw)} ${street(draw)} Way, Zzton`,
    (draw) => `${number(draw)} ${street(draw)} Pkwy #${draw.int(1, 99)}`,
    (draw) => `${number(draw)} ${street(draw)} Terr`,
    (draw) => `${number(draw)} ${street(draw)} Ct. apt ${draw.int(1, 9)}B`,
    (draw) => `${number(draw)} W ${draw.int(4, 40)}th`,
    (draw) => `${number(draw)} N ${draw.int(4, 40)}th Street`,
    (draw) => `lives at ${number(draw)} ${street(draw)}`,
    (draw) => `Apt ${draw.int(1, 30)}${draw.one(['A', 'B', 'C'])}`,
    (draw) => `apto. ${draw.int(1, 300)}`,
    (draw) => `Lot ${draw.int(1, 90)}, Zz Mobile Home Park`,
    (draw) => `Bldg ${draw.int(1, 20)} Rm ${draw.int(100, 400)}`,
    (draw) => `P O Box ${draw.int(10, 9999)}`,
    (draw) => `apartado postal ${draw.int(10, 999)}`,
    (draw) => `FM ${draw.int(100, 3500)}`,
    (draw) => `Farm to Market Road ${draw.int(100, 3500)}`,
    (draw) => `${number(draw)} Ranch Road ${draw.int(12, 2900)}`,
    (draw) => `county rd ${draw.int(100, 999)}`,
    (draw) => `off I-${draw.one([10, 20, 27, 35, 37, 45])} exit ${draw.int(1, 400)}`,
    (draw) => `State Highway ${draw.int(3, 361)}`,
    (draw) => `Rural Route ${draw.int(1, 9)} Box ${draw.int(1, 400)}`,
    (draw) => `zip ${draw.int(75001, 79999)}`,
    (draw) => `${draw.int(75001, 79999)}-${draw.digits(4)}`,
    (draw) => `código postal ${draw.int(75001, 79999)}`,
    (draw) => `Calle ${street(draw)} ${draw.int(10, 900)}`,
    (draw) => `calle ${draw.int(1, 40)} número ${draw.int(10, 900)}`,
    (draw) => `Privada Las Flores ${draw.int(1, 90)}`,
    (draw) => `Blvd. Zaragoza #${draw.int(100, 900)}`,
    (draw) => `corner of ${street(draw)} St and ${street(draw)} Ave`,
    (draw) => `Motel, room ${draw.int(101, 330)}`,
    (draw) => `${number(draw)} ${street(draw).toLowerCase()} drive`,
  ],
  'real-name': [
    (draw) => `${given(draw)}|${family(draw)}`,
    (draw) => `${given(draw)}|${family(draw)}`,
    (draw) => plain(`${given(draw)}|${family(draw)}`),
    (draw) => plain(`${given(draw)}|${family(draw)}`).toLowerCase(),
    (draw) => `${given(draw)}|${family(draw)}`.toUpperCase(),
    (draw) => `${given(draw)}|${family(draw)} ${family(draw)}`,
    (draw) => `${given(draw)} ${draw.one(['A', 'J', 'M', 'R'])}.|${family(draw)}`,
    (draw) => `${given(draw)}|de la ${family(draw)}`,
    (draw) => `${family(draw)}, ${given(draw)}|Zzlantern`,
    (draw) => `Ms. ${family(draw)}|Zzlantern`,
    (draw) => `${given(draw)}|Zzlantern`,
    (draw) => `Zzlantern|${family(draw)}`,
    (draw) => `${given(draw)}-${given(draw)}|${family(draw)}`,
    (draw) => `${given(draw)}|${family(draw)} Jr`,
  ],
  clean: [
    (draw) =>
      `${draw.one(['Copper', 'Velvet', 'Marble', 'Turquoise', 'Crooked', 'Quiet', 'Wooden'])} ${draw.one(['Teapot', 'Umbrella', 'Trumpet', 'Pinwheel', 'Ladder', 'Blanket'])}`,
    (draw) => draw.one(['Zzpepper', 'Zzlantern Teapot', 'Zzvelvet Pinwheel', 'Zzcopper-Zzladder']),
    (draw) => `${draw.one(['Tambor', 'Nube', 'Ventana', 'Sombrilla'])} ${draw.one(['Lenta', 'Morada', 'Redonda', 'Cuadrada'])}`,
    (draw) =>
      draw.one([
        'Zzton Housing Partners',
        'Second Chance Homes',
        'Community Housing Place',
        'Open Door Homes of Zz County',
        'Centro de Apoyo Houses',
        'Rapid Rehousing Homes Program',
        'Veterans Place Homes',
        'Region 4 Housing Partners',
      ]),
  ],
};
