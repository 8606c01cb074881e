import { boldDigits, fullWidth, spoken, withUnseen } from './disguises';
import type { Draw, Template, Templates } from './sample';
import { otherNames } from './sample-names';
import { birthday, mailbox, mailDomain, months, pad, phoneParts, ssnParts } from './values';

const ssn: Template = (draw) => ssnParts(draw).join('-');
const phone: Template = (draw) => phoneParts(draw).join('-');
const mail: Template = (draw) => `${mailbox(draw)}@${mailDomain(draw)}`;
const pick = (names: string[], draw: Draw): string => names[draw.int(0, names.length - 1)] ?? '';
const given = (draw: Draw) => pick(otherNames.given, draw);
const family = (draw: Draw) => pick(otherNames.family, draw);
const roads = [
  'Bramblewood',
  'Ranch House',
  'Old Mill',
  'Zzcedar Bend',
  'University',
  'Cesar Chavez',
  'Rio Grande',
  'Fredericksburg',
] as const;

/** A second hand of the ways that the detectors were written against. */
export const furtherTemplates: Templates = {
  ssn: [
    (draw) => `her number is ${ssn(draw)}`,
    (draw) => `Zzamber, SSN: ${ssnParts(draw).join('')}`,
    (draw) => `${ssnParts(draw).join(' – ')}`,
    (draw) => `${ssnParts(draw).join('_')}`,
    (draw) => `Zz${ssnParts(draw).join('')}`,
    (draw) => `Nº de seguro social ${ssn(draw)}`,
    (draw) => `SSN ending in ${ssnParts(draw)[2]}`,
    (draw) => `ss ${ssnParts(draw).join(' ')}`,
    (draw) =>
      ssnParts(draw)
        .map((part) => `${part} `)
        .join('  '),
    (draw) => `${spoken('en', ssnParts(draw)[0])} - ${spoken('en', ssnParts(draw)[1])} - ${spoken('en', ssnParts(draw)[2])}`,
    (draw) => `ITIN ${ssnParts(draw).join('-')}`,
    (draw) => boldDigits(ssn(draw)),
    (draw) => withUnseen(draw, withUnseen(draw, ssn(draw))),
    (draw) => `(${ssnParts(draw)[0]}) ${ssnParts(draw)[1]}-${ssnParts(draw)[2]}`,
    (draw) => `s.s.n. ${ssnParts(draw).join('.')}`,
  ],
  date: [
    (draw) => `${birthday(draw).month} / ${birthday(draw).day} / ${birthday(draw).year}`,
    (draw) => `bday ${birthday(draw).month}/${birthday(draw).day}`,
    (draw) => `${months.short[birthday(draw).month - 1]?.toUpperCase()}-${pad(birthday(draw).day)}-${pad(birthday(draw).year % 100)}`,
    (draw) => `${pad(birthday(draw).day)}${months.short[birthday(draw).month - 1]?.slice(0, 3).toUpperCase()}${birthday(draw).year}`,
    (draw) => `the ${birthday(draw).day}th of ${months.en[birthday(draw).month - 1]}`,
    (draw) => `${months.en[birthday(draw).month - 1]} of ${birthday(draw).year}`,
    (draw) => `nació el ${birthday(draw).day}/${birthday(draw).month}/${birthday(draw).year}`,
    (draw) => `${birthday(draw).day}-${months.es[birthday(draw).month - 1]?.slice(0, 3)}-${birthday(draw).year}`,
    (draw) => `Zzamber ${birthday(draw).year}`,
    (draw) => `class of ${birthday(draw).year}`,
    (draw) => `born on a Tuesday in ${months.en[birthday(draw).month - 1]}`,
    (draw) => `F.N. ${pad(birthday(draw).day)}/${pad(birthday(draw).month)}/${birthday(draw).year}`,
    (draw) => `${birthday(draw).year}/${birthday(draw).month}/${birthday(draw).day}`,
    (draw) => `birthdate= ${pad(birthday(draw).month)}${pad(birthday(draw).day)}${birthday(draw).year}`,
    (draw) => `date of birth ${months.en[birthday(draw).month - 1]?.toLowerCase()} ${birthday(draw).day}`,
    (draw) => `el ${draw.one(['tres', 'ocho', 'diecinueve'])} de ${months.es[birthday(draw).month - 1]}`,
  ],
  email: [
    (draw) => `e-mail: ${mail(draw)}`,
    (draw) => `<${mail(draw)}>`,
    (draw) => mail(draw).replace('@', '{at}'),
    (draw) => mail(draw).replace('@', ' AT ').replaceAll('.', ' DOT '),
    (draw) => mail(draw).replace('@', ' (arroba) ').replaceAll('.', ' (punto) '),
    (draw) => `${mailbox(draw)}@${draw.one(['yahoo', 'hotmail', 'outlook'])}.es`,
    (draw) => `Zzquill ${mail(draw)};`,
    (draw) => withUnseen(draw, mail(draw).replace('@', ' @')),
    (draw) => `correo: ${mail(draw)}`,
    (draw) => `${mailbox(draw)} on hotmail`,
    (draw) => `"${mailbox(draw)}"@${mailDomain(draw)}`,
    (draw) => fullWidth(mail(draw).toUpperCase()),
  ],
  phone: [
    (draw) => `call her at ${phone(draw)}`,
    (draw) => `${phone(draw)} (mom)`,
    (draw) => `+1(${phoneParts(draw)[0]})${phoneParts(draw).slice(1).join('-')}`,
    (draw) => phoneParts(draw).join(' - '),
    (draw) => phoneParts(draw).join('·'),
    (draw) => `(${phoneParts(draw)[0]})${phoneParts(draw).slice(1).join('')}`,
    (draw) => `#${phoneParts(draw).join('')}`,
    (draw) => `ph ${phoneParts(draw).slice(1).join(' ')}`,
    (draw) => `0${phoneParts(draw).join(' ')}`,
    (draw) => `${spoken('en', phoneParts(draw)[0])}, ${spoken('en', phoneParts(draw)[1])}, ${spoken('en', phoneParts(draw)[2])}`,
    (draw) => `triple five ${spoken('en', phoneParts(draw)[2])} area ${spoken('en', phoneParts(draw)[0])}`,
    (draw) => `001 ${phone(draw)}`,
    (draw) => `+52 1 ${phoneParts(draw).join(' ')}`,
    (draw) => `${phoneParts(draw)[0]} ${phoneParts(draw)[1]}${phoneParts(draw)[2]}`,
    (draw) => `llamar al ${phoneParts(draw).slice(1).join('-')}`,
  ],
  'street-address': [
    (draw) => `lives at ${draw.int(100, 9999)} ${draw.one(roads)} ${draw.one(['Dr.', 'Rd.', 'Ln.', 'Pkwy.', 'Hollow', 'Crossing'])}`,
    (draw) => `${draw.int(100, 9999)}-B ${draw.one(roads)} Ave`,
    (draw) => `${draw.int(100, 9999)} ${draw.one(roads)} ${draw.one(['STREET', 'AVENUE', 'BOULEVARD', 'TERRACE'])}`,
    (draw) => `vive en la calle ${draw.one(['Hidalgo', 'Morelos', 'del Sol'])} ${draw.int(1, 400)}`,
    (draw) => `${draw.one(roads)} Rd Apt ${draw.one(['A', 'B', '12', '204'])}`,
    (draw) => `P.O.Box ${draw.int(1, 9999)}`,
    (draw) => `p. o. box ${draw.int(1, 9999)}, ${draw.int(75001, 79999)}`,
    (draw) => `off I-${draw.one([10, 20, 35, 45])}, exit ${draw.int(1, 400)}`,
    (draw) => `Ranch Road ${draw.int(10, 2500)}`,
    (draw) => `zip ${draw.int(75001, 79999)}`,
    (draw) => `${draw.int(1, 99)}th and ${draw.one(['Main St', 'Lamar Blvd', 'Congress Ave'])}`,
    (draw) => `código postal ${draw.int(75001, 79999)}`,
    (draw) => `Fracc. Las Lomas Mz ${draw.int(1, 30)} Lote ${draw.int(1, 30)}`,
    (draw) => `${draw.int(100, 9999)} Broadway`,
    (draw) => `room ${draw.int(100, 400)}, Zzhaven Inn`,
    (draw) => `${draw.int(100, 9999)} W ${draw.int(2, 60)}${draw.one(['th', 'nd', 'st', 'rd'])} Street`,
  ],
  'real-name': [
    (draw) => `${given(draw)}|${family(draw)}`,
    (draw) => `${given(draw)}|${family(draw)}`,
    (draw) => `${given(draw)}|${family(draw)}`,
    (draw) => `${given(draw)} ${pick(otherNames.given, draw)[0] ?? 'M'}.|${family(draw)}`,
    (draw) => `${given(draw)}|de ${family(draw)}`,
    (draw) => `${given(draw)}|${family(draw)} ${family(draw)}`,
    (draw) => `${fullWidth(given(draw))}|${fullWidth(family(draw))}`,
    (draw) => `${given(draw)}|Zzpebble`,
    (draw) => `Zzpebble|${family(draw)}`,
  ],
  clean: [
    (draw) =>
      `${draw.one(['Maple', 'Walnut', 'Marble', 'Saffron', 'Indigo'])} ${draw.one(['Bicycle', 'Trumpet', 'Windmill', 'Canyon', 'Sparrow'])}`,
    (draw) => draw.one(['Zzlantern', 'Zzcopper Kettle', 'Zzpaper Moon']),
    (draw) =>
      draw.one([
        'Housing First Partners',
        'Centro de Familias Unidas',
        'Catholic Charities',
        'Home by Five',
        'Salvation Army',
        'Open Door 360',
      ]),
  ],
};
