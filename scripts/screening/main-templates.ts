import { arabicDigits, boldDigits, fullWidth, inCyrillic, scanned, spoken, withUnseen } from './disguises';
import type { Draw, Template, Templates } from './sample';
import { commonNames } from './sample-names';
import { around, birthday, mailbox, mailDomain, months, pad, phoneParts, ssnParts } from './values';

const within =
  (template: Template): Template =>
  (draw) =>
    around(draw, template(draw));
const all = (templates: readonly [Template, ...Template[]]): readonly [Template, ...Template[]] => {
  const [first, ...rest] = templates;
  return [within(first), ...rest.map(within)];
};

const ssnWith =
  (between: string): Template =>
  (draw) =>
    ssnParts(draw).join(between);
const phoneWith =
  (before: string, after: string, between: string): Template =>
  (draw) => {
    const [area, exchange, line] = phoneParts(draw);
    return `${before}${area}${after}${exchange}${between}${line}`;
  };
const mail: Template = (draw) => `${mailbox(draw)}@${mailDomain(draw)}`;
const slashed: Template = (draw) => {
  const { year, month, day } = birthday(draw);
  return draw.one([`${month}/${day}/${year}`, `${pad(month)}/${pad(day)}/${year}`, `${month}/${day}/${pad(year % 100)}`]);
};

const streets = [
  'Zzelm',
  'Oak',
  'Pecan',
  'Zzquill',
  'Magnolia',
  'Martin Luther King',
  'Westheimer',
  'San Pedro',
  'Live Oak',
  'Lamar',
] as const;
const suffixes = [
  'St',
  'Street',
  'Ave',
  'Avenue',
  'Blvd',
  'Rd',
  'Road',
  'Dr',
  'Drive',
  'Ln',
  'Lane',
  'Ct',
  'Cir',
  'Pl',
  'Pkwy',
  'Way',
  'Trl',
  'Loop',
  'Cove',
] as const;
const street: Template = (draw) =>
  `${draw.int(1, 19999)} ${draw.one(['', '', 'N ', 'S. ', 'East ', 'NW '])}${draw.one(streets)} ${draw.one(suffixes)}`;
const calle: Template = (draw) =>
  `${draw.one(['Calle', 'Avenida', 'Av.', 'Callejón', 'Privada', 'C/'])} ${draw.one(['Luna', 'Benito Juárez', '5 de Mayo', 'Zzsol', 'Las Palmas'])} ${draw.one(['', 'No. ', '#'])}${draw.int(1, 999)}`;

const colours = ['Copper', 'Silver', 'Crimson', 'Velvet', 'Quiet', 'Golden', 'Paper', 'Cobalt'] as const;
const things = ['Lantern', 'Pebble', 'Meadowlark', 'Compass', 'Teapot', 'Thimble', 'Harvest', 'Umbrella', 'Kettle', 'Bramble'] as const;
const agencies = [
  'Zzhaven Rapid Rehousing',
  'Juniper Row Housing',
  '24/7 Dads',
  'One Safe Place',
  'Mission 25',
  'Mesa Alta Partners',
  'Second Chance Homes',
] as const;

const pick = (names: typeof commonNames.given, draw: Draw): string => names[draw.int(0, names.length - 1)] ?? '';
const given = (draw: Draw) => pick(commonNames.given, draw);
const family = (draw: Draw) => pick(commonNames.family, draw);

/** What the detectors were written against. */
export const mainTemplates: Templates = {
  ssn: all([
    ssnWith('-'),
    ssnWith(' '),
    ssnWith(''),
    ssnWith('.'),
    ssnWith(' - '),
    ssnWith('/'),
    ssnWith('–'),
    (draw) => [...ssnParts(draw).join('')].join(' '),
    (draw) => [...ssnParts(draw).join('')].join('-'),
    (draw) => spoken('en', ssnParts(draw).join('')),
    (draw) => spoken('es', ssnParts(draw).join('')),
    (draw) => spoken('en', ssnParts(draw).join(''), ', '),
    (draw) => fullWidth(ssnWith('-')(draw)),
    (draw) => arabicDigits(ssnWith('-')(draw)),
    (draw) => boldDigits(ssnWith(' ')(draw)),
    (draw) => withUnseen(draw, ssnWith('-')(draw)),
    (draw) => scanned(draw, ssnWith('-')(draw)),
    (draw) => `${draw.one(['xxx-xx-', '***-**-', 'XXX XX ', '###-##-'])}${ssnParts(draw)[2]}`,
    (draw) =>
      `${draw.one(['SSN ', 'ssn: ', 'SS# ', 'social ', 'Social Security ', 'last 4 ', 'seguro social ', 'últimos 4: '])}${ssnParts(draw)[2]}`,
  ]),
  date: all([
    slashed,
    (draw) => slashed(draw).replaceAll('/', '-'),
    (draw) => slashed(draw).replaceAll('/', '.'),
    (draw) => slashed(draw).replaceAll('/', ' '),
    (draw) => `${birthday(draw).year}-${pad(birthday(draw).month)}-${pad(birthday(draw).day)}`,
    (draw) => `${months.en[birthday(draw).month - 1]} ${birthday(draw).day}, ${birthday(draw).year}`,
    (draw) => `${months.short[birthday(draw).month - 1]}. ${birthday(draw).day} ${birthday(draw).year}`,
    (draw) => `${birthday(draw).day} ${months.short[birthday(draw).month - 1]} ${birthday(draw).year}`,
    (draw) => `${birthday(draw).day} de ${months.es[birthday(draw).month - 1]} de ${birthday(draw).year}`,
    (draw) => `${months.es[birthday(draw).month - 1]} ${birthday(draw).day}`,
    (draw) => `${draw.one(['DOB', 'dob:', 'D.O.B.', 'born', 'birthday', 'nacida el', 'fecha de nacimiento'])} ${slashed(draw)}`,
    (draw) => `${draw.one(['born', 'nacida en', 'nac.'])} ${birthday(draw).year}`,
    (draw) => String(birthday(draw).year),
    (draw) => `${pad(birthday(draw).month)}${pad(birthday(draw).day)}${birthday(draw).year}`,
    (draw) => fullWidth(slashed(draw)),
    (draw) => arabicDigits(slashed(draw)),
    (draw) => withUnseen(draw, slashed(draw)),
    (draw) => `${months.en[birthday(draw).month - 1]} ${draw.one(['first', 'second', 'tenth', 'fourteenth', 'twenty-first'])}`,
    (draw) =>
      `${draw.one(['quince', 'catorce', 'veintidós'])} de ${months.es[birthday(draw).month - 1]} de mil novecientos ${draw.one(['ochenta', 'noventa y uno', 'setenta y dos'])}`,
    (draw) => `nineteen ${draw.one(['eighty-seven', 'ninety one', 'seventy'])}`,
  ]),
  email: all([
    mail,
    (draw) => mail(draw).toUpperCase(),
    (draw) => mail(draw).replace('@', ' @ '),
    (draw) => mail(draw).replace('@', '(at)'),
    (draw) => mail(draw).replace('@', ' [at] ').replaceAll('.', ' [dot] '),
    (draw) =>
      mail(draw)
        .replace('@', ' at ')
        .replace(/\.(?=[a-z]+$)/, ' dot '),
    (draw) =>
      mail(draw)
        .replace('@', ' arroba ')
        .replace(/\.(?=[a-z]+$)/, ' punto '),
    (draw) => mail(draw).replace('@', '＠'),
    (draw) => fullWidth(mail(draw)),
    (draw) => withUnseen(draw, mail(draw)),
    (draw) => inCyrillic(mail(draw)),
    (draw) => `${mailbox(draw)}@gmail`,
    (draw) => `${mailbox(draw)} gmail com`,
    (draw) => `mailto:${mail(draw)}`,
  ]),
  phone: all([
    phoneWith('', '-', '-'),
    phoneWith('(', ') ', '-'),
    phoneWith('', '', ''),
    phoneWith('', '.', '.'),
    phoneWith('', ' ', ' '),
    phoneWith('+1 ', ' ', ' '),
    phoneWith('1-', '-', '-'),
    phoneWith('', '/', '-'),
    (draw) => phoneParts(draw).slice(1).join('-'),
    (draw) => `${draw.one(['cell ', 'tel: ', 'call ', 'teléfono ', 'celular '])}${phoneParts(draw).slice(1).join('')}`,
    (draw) => `${phoneParts(draw).join('-')} ext. ${draw.int(1, 99)}`,
    (draw) => [...phoneParts(draw).join('')].join(' '),
    (draw) => spoken('en', phoneParts(draw).join('')),
    (draw) => spoken('es', phoneParts(draw).join(''), ', '),
    (draw) => fullWidth(phoneParts(draw).join('-')),
    (draw) => arabicDigits(phoneParts(draw).join(' ')),
    (draw) => withUnseen(draw, phoneParts(draw).join('-')),
    (draw) => scanned(draw, phoneParts(draw).join('-')),
  ]),
  'street-address': all([
    street,
    street,
    (draw) => `${street(draw)}, Apt ${draw.int(1, 400)}`,
    (draw) => `${street(draw)} #${draw.int(1, 99)}, Zzville, TX ${draw.int(75001, 79999)}`,
    (draw) => `${draw.one(['Apt', 'Apt.', 'Unit', 'Suite', 'Depto.', 'Bldg', 'Lot', 'Trailer'])} ${draw.int(1, 99)}`,
    (draw) => `${draw.one(['PO Box', 'P.O. Box', 'P O Box', 'Apartado Postal', 'POB'])} ${draw.int(1, 9999)}`,
    calle,
    calle,
    (draw) =>
      `${draw.one(['FM', 'CR', 'RR', 'Hwy', 'US', 'State Highway', 'County Road', 'IH', 'I-'])} ${draw.one([35, 290, 1960, 620, 71])}`,
    (draw) => `TX ${draw.int(75001, 79999)}`,
    (draw) => `${draw.int(75001, 79999)}-${draw.digits(4)}`,
    (draw) => `${draw.one(streets)} ${draw.one(['St', 'Ave', 'Blvd'])} & ${draw.one(streets)} ${draw.one(['St', 'Ave', 'Rd'])}`,
    (draw) => `corner of ${draw.one(streets)} and ${draw.one(streets)}`,
    (draw) => fullWidth(street(draw)),
    (draw) => withUnseen(draw, street(draw)),
    (draw) => `${draw.int(100, 999)} ${draw.int(2, 9)}th St`,
    (draw) => `Col. Centro, ${calle(draw)}`,
  ]),
  'real-name': [
    (draw) => `${given(draw)}|${family(draw)}`,
    (draw) => `${given(draw)}|${family(draw)}`,
    (draw) => `${given(draw).toUpperCase()}|${family(draw).toUpperCase()}`,
    (draw) => `${given(draw).toLowerCase()}|${family(draw).toLowerCase()}`,
    (draw) => `${given(draw)} ${given(draw)}|${family(draw)}`,
    (draw) => `${given(draw)}|${family(draw)}-${family(draw)}`,
    (draw) => `${given(draw)}|Zzquill`,
    (draw) => `Zzamber|${family(draw)}`,
    (draw) => `${family(draw)}|${given(draw)}`,
    (draw) => `${withUnseen(draw, given(draw))}|${withUnseen(draw, family(draw))}`,
    (draw) => `${inCyrillic(given(draw))}|${inCyrillic(family(draw))}`,
  ],
  clean: [
    (draw) => `${draw.one(colours)} ${draw.one(things)}`,
    (draw) => `Zz${draw.one(colours).toLowerCase()}`,
    (draw) => draw.one(agencies),
  ],
};
