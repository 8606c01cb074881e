import type { Detector } from '../finding';

/** Names that people carry on other services. SNAP is also food stamps, so short names need a colon. */
export const handle: Detector = {
  kind: 'handle',
  everywhere: [
    /(?<![^\s(:])@ ?\w{2,}/,
    /\b(?:facebook|instagram|insta|snapchat|tik ?tok|twitter|whatsapp|telegram|wechat|linkedin|venmo|cash ?app|onlyfans)\b/,
    /\b(?:fb|ig|snap|sc|signal|messenger|discord|user ?name|usuario|handle)(?: ?[:=@/]| is ) ?\S/,
    /(?<!\S)\$[a-z]\w{2,}/,
  ],
};
