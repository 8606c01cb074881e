import type { Detector } from '../finding';

export const webAddress: Detector = {
  kind: 'web-address',
  everywhere: [
    /\bh(?:tt|xx)ps?:|\bftp:|\bwww\./,
    /\b[a-z0-9-]{1,63} ?\.(?:com|org|net|gov|edu|info|us|mx|io|me|co|app|biz|link|ly)\b/,
    /\b(?:dot|punto) (?:com|org|net|gov|edu|mx)\b/,
    /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/,
    /(?<![a-z0-9:])(?:[a-f0-9]{1,4}:){3,7}[a-f0-9]{1,4}(?![a-z0-9])/,
  ],
};
