import type { Draw } from './sample';

export const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

/** Only numbers that were never given to anybody, or were printed in advertisements. */
export const ssnParts = (draw: Draw): [string, string, string] =>
  draw.one([
    () => [draw.one(['000', '666']), pad(draw.int(1, 99)), draw.digits(4)] satisfies [string, string, string],
    () => [String(draw.int(900, 999)), pad(draw.int(1, 99)), draw.digits(4)] satisfies [string, string, string],
    () => ['987', '65', `43${pad(draw.int(20, 29))}`] satisfies [string, string, string],
  ])();

/** An area, 555, and a line that is kept for stories. */
export const phoneParts = (draw: Draw): [string, string, string] => [
  draw.one(['512', '210', '713', '915', '806', '956', '361', '432', '903', '325']),
  '555',
  `01${pad(draw.int(0, 99))}`,
];

export interface Day {
  year: number;
  month: number;
  day: number;
}
export const birthday = (draw: Draw): Day => ({ year: draw.int(1938, 2024), month: draw.int(1, 12), day: draw.int(1, 28) });

export const months = {
  en: 'January February March April May June July August September October November December'.split(' '),
  short: 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' '),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
};

/** Invented parts of e-mail addresses; the domains are kept for examples. */
export const mailbox = (draw: Draw): string =>
  `${draw.one(['zz', 'zzquill', 'amber', 'copper', 'luz', 'maria'])}${draw.one(['', '.', '_', '-'])}${draw.one(['pebble', 'lantern', 'rivera', 'k', '1987', ''])}${draw.one(['', '', '7', '22'])}`.replace(
    /[._-]$/,
    '',
  );
export const mailDomain = (draw: Draw): string =>
  draw.one(['example.com', 'example.org', 'mail.example.net', 'example.edu', 'sub.example.com', 'zzmail.example']);

/** Around what was sent: as it stands in a name, an agency or a note. */
export const around = (draw: Draw, text: string): string =>
  draw.one([
    () => text,
    () => text,
    () => `Zzamber ${text}`,
    () => `${text} Zzquill`,
    () => `Zzhaven House ${text}`,
    () => `Zzhaven House, ${text}`,
    () => `(${text})`,
    () => `Zzquill - ${text}`,
  ])();
