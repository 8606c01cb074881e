import { arabicDigits, inCyrillic, spoken, withUnseen } from './disguises';
import type { Draw, Template, Templates } from './sample';
import { heldOutNames } from './sample-names';
import { birthday, mailbox, mailDomain, months, pad, phoneParts, ssnParts } from './values';

const pick = (names: string[], draw: Draw): string => names[draw.int(0, names.length - 1)] ?? '';
const given = (draw: Draw) => pick(heldOutNames.given, draw);
const family = (draw: Draw) => pick(heldOutNames.family, draw);
const mail: Template = (draw) => `${mailbox(draw)}@${mailDomain(draw)}`;
const roads = ['Zzorchard', 'Kirby', 'Slaughter', 'Rundberg', 'Wurzbach', 'Old Spanish', 'McPherson', 'Saunders', 'Loop View'] as const;

/** Written after the detectors were done, and never used to change one: what they say here is what they would say tomorrow. */
export const heldOutTemplates: Templates = {
  ssn: [
    (draw) => `SSN-${ssnParts(draw).join('-')}`,
    (draw) => `Zzquill ssn#${ssnParts(draw).join('')}`,
    (draw) => `#${ssnParts(draw).join('-')}`,
    (draw) => `${ssnParts(draw).join('-')} Zzamber`,
    (draw) => `${ssnParts(draw).join(' . ')}`,
    (draw) => `Soc. Sec. No. ${ssnParts(draw).join(' ')}`,
    (draw) => `NSS: ${ssnParts(draw).join('-')}`,
    (draw) => `social security card ${ssnParts(draw)[2]}`,
    (draw) => `last four: ${ssnParts(draw)[2]}`,
    (draw) => spoken('es', ssnParts(draw).join(''), '-'),
    (draw) => spoken('en', ssnParts(draw).join('')).toUpperCase(),
    (draw) => arabicDigits(ssnParts(draw).join('')),
    (draw) => `${ssnParts(draw)[0]}--${ssnParts(draw)[1]}--${ssnParts(draw)[2]}`,
    (draw) => `x${ssnParts(draw).join('-')}x`,
  ],
  date: [
    (draw) => `b. ${birthday(draw).month}-${birthday(draw).day}-${birthday(draw).year}`,
    (draw) => `d/o/b ${birthday(draw).month}/${birthday(draw).day}/${birthday(draw).year}`,
    (draw) => `${pad(birthday(draw).year % 100)}-${pad(birthday(draw).month)}-${pad(birthday(draw).day)}`,
    (draw) => `${months.en[birthday(draw).month - 1]?.toUpperCase()} ${birthday(draw).day}TH ${birthday(draw).year}`,
    (draw) => `nacimiento: ${birthday(draw).day} ${months.es[birthday(draw).month - 1]} ${birthday(draw).year}`,
    (draw) => `${birthday(draw).day}.${birthday(draw).month}.${pad(birthday(draw).year % 100)}`,
    (draw) => `${birthday(draw).month}\\${birthday(draw).day}\\${birthday(draw).year}`,
    (draw) => `${months.short[birthday(draw).month - 1]} '${pad(birthday(draw).year % 100)}`,
    (draw) => `her birthday is in ${months.en[birthday(draw).month - 1]}`,
    (draw) => `primero de ${months.es[birthday(draw).month - 1]}`,
    (draw) => `${birthday(draw).month} ${birthday(draw).day} ${birthday(draw).year}`,
    (draw) => withUnseen(draw, `${birthday(draw).year}-${pad(birthday(draw).month)}-${pad(birthday(draw).day)}`),
    (draw) => `Zz${birthday(draw).year}`,
    (draw) => `año de nacimiento ${birthday(draw).year}`,
  ],
  email: [
    (draw) => `${mail(draw)}, Zzamber`,
    (draw) => `Zzquill:${mail(draw)}`,
    (draw) => mail(draw).replace('@', '@ '),
    (draw) => mail(draw).replace('@', ' _at_ '),
    (draw) => mail(draw).replace('@', '[@]'),
    (draw) => mail(draw).replace('@', '(AT)').replaceAll('.', '(DOT)'),
    (draw) => `${mailbox(draw)} at gmail dot com`,
    (draw) => `${mailbox(draw)} en gmail punto com`,
    (draw) => inCyrillic(`${mailbox(draw)}@icloud.com`),
    (draw) => `email ${mail(draw)}`,
    (draw) => `${mailbox(draw)}＠${mailDomain(draw)}`,
    (draw) => `${mailbox(draw)}@xn--zz-3ja.example`,
  ],
  phone: [
    (draw) => `text ${phoneParts(draw).join('.')}`,
    (draw) => `${phoneParts(draw).join('-')}/${phoneParts(draw).join('-')}`,
    (draw) => `(${phoneParts(draw)[0]}).${phoneParts(draw).slice(1).join('.')}`,
    (draw) => `[${phoneParts(draw)[0]}] ${phoneParts(draw).slice(1).join('-')}`,
    (draw) => `+1${phoneParts(draw).join('')}`,
    (draw) => `${phoneParts(draw).join(' ')} x${draw.int(10, 99)}`,
    (draw) => `fax ${phoneParts(draw).join('-')}`,
    (draw) => `Tel.: ${phoneParts(draw).join(' ')}`,
    (draw) => `${phoneParts(draw)[0]}–${phoneParts(draw).slice(1).join('–')}`,
    (draw) => spoken('en', phoneParts(draw).join(''), '-'),
    (draw) => `número ${spoken('es', phoneParts(draw).join(''))}`,
    (draw) => `WhatsApp +${draw.one([1, 52])} ${phoneParts(draw).join(' ')}`,
    (draw) => `${phoneParts(draw).join('\u00a0')}`,
    (draw) => `Zzquill ${phoneParts(draw).slice(1).join('.')}`,
  ],
  'street-address': [
    (draw) => `${draw.int(100, 9999)} ${draw.one(roads)} Dr, Zzton TX`,
    (draw) => `${draw.int(100, 9999)} ${draw.one(roads)} Trail #${draw.int(1, 300)}`,
    (draw) => `at ${draw.int(100, 9999)} E. ${draw.one(roads)} Rd.`,
    (draw) => `${draw.int(10, 99)} ${draw.one(roads)} Circle`,
    (draw) => `Avenida ${draw.one(['Juárez', 'Revolución', 'Las Torres'])} #${draw.int(1, 900)}`,
    (draw) => `casa ${draw.int(1, 90)}, calle ${draw.one(['Roble', 'Encino'])}`,
    (draw) => `Apartment ${draw.int(1, 400)}`,
    (draw) => `Ste. ${draw.int(100, 400)}`,
    (draw) => `mail to: POB ${draw.int(1, 9999)}`,
    (draw) => `${draw.int(100, 9999)} US Highway ${draw.int(10, 290)}`,
    (draw) => `CR ${draw.int(100, 999)}`,
    (draw) => `${draw.one(roads)} Ave and ${draw.one(roads)} Ave`,
    (draw) => `TX, ${draw.int(75001, 79999)}`,
    (draw) => `mile marker ${draw.int(1, 400)}`,
    (draw) => `${draw.int(100, 9999)} Avenue ${draw.one(['A', 'B', 'G', 'Q'])}`,
    (draw) => `${draw.int(100, 999)} ${draw.one(roads)} Ln Unit ${draw.int(1, 20)}`,
  ],
  'real-name': [
    (draw) => `${given(draw)}|${family(draw)}`,
    (draw) => `${given(draw)}|${family(draw)}`,
    (draw) => `${given(draw)}|${family(draw)}`,
    (draw) => `${given(draw)} ${given(draw)}|${family(draw)}`,
    (draw) => `${given(draw).toUpperCase()}|${family(draw)}-${family(draw)}`,
    (draw) => `${family(draw)}|${given(draw)}`,
    (draw) => `${given(draw)}|Zzwindmill`,
    (draw) => `Zzwindmill|${family(draw)}`,
  ],
  clean: [
    (draw) =>
      `${draw.one(['Orange', 'Purple', 'Wooden', 'Plastic', 'Striped'])} ${draw.one(['Notebook', 'Carousel', 'Bagpipe', 'Waterfall', 'Armchair'])}`,
    (draw) => draw.one(['Zzwindmill', 'Zzorange Notebook', 'Zzbagpipe']),
    (draw) =>
      draw.one([
        'Coastal Housing Partners',
        'Family Place Homes',
        'Proyecto Casa Houses',
        'Tres Homes',
        'Good Shepherd Homes',
        'Home at Last Housing',
      ]),
  ],
};
