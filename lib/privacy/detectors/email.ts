import type { Detector } from '../finding';

export const email: Detector = {
  kind: 'email',
  everywhere: [
    /[^\s@(:]{1,64} ?@ ?[^\s@]/,
    /[\w.+-]{1,64} ?[([{<] ?(?:at|arroba|a) ?[)\]}>] ?\w/,
    /[\w.+-]{1,64}[^\p{L}\d]{1,3}(?:at|arroba)[^\p{L}\d]{1,3}[\w-]{1,63}\.[a-z]{2,}/u,
    /[\w.+-]{1,64} (?:at|arroba|aroba|en) [\w-]{1,63}(?:\.[a-z]{2,}| ?[([{<]? ?(?:dot|punto) ?[)\]}>]? ?[a-z]{2,})/,
    /[\w.+-]{1,64}[^\p{L}\d]{1,3}(?:at|arroba)[^\p{L}\d]{1,3}[\w-]{1,63}[^\p{L}\d]{1,3}(?:dot|punto)[^\p{L}\d]{1,3}[a-z]{2,}/u,
    /\b(?:g-?mail|hotmail|yahoo|outlook|icloud|protonmail|aol)\b/,
    /\be-?mail ?[:=]|\bcorreo(?: electronico)? ?[:=]/,
  ],
  amongWords: [/[\w.+-]{2,64}[©®]\w+\.[a-z]{2,}/],
  inNames: [/\be-?mail\b|\bcorreo electronico\b/],
};
