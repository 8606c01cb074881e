import type { SourceFile } from './source-file';
import { lineAt } from './strip';

interface WordRule {
  pattern: RegExp;
  why: string;
  /** `code` is blind to what stands in quotes; `withTexts` is not. */
  look: 'code' | 'withTexts';
  /** Paths, or beginnings of paths, where it is the point of the file. */
  except?: readonly string[];
}

const network = 'nothing leaves this machine (docs/decisions/0003)';
const html = 'text goes into a page as text, never as markup';
/** ClientTrack does such things to itself, so its imitation does. */
const imitation = ['lib/practice/'];

/** What no file of lib/, components/ and entrypoints/ may say. */
export const wordRules: WordRule[] = [
  { pattern: /(?<![.\w])fetch\s*\(|\b(?:globalThis|window|self)\.fetch\b/g, why: network, look: 'code' },
  { pattern: /\bnew\s+(?:XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection|WebTransport)\b/g, why: network, look: 'code' },
  { pattern: /\bsendBeacon\s*\(|\bimportScripts\s*\(|\bnew\s+Image\b/g, why: network, look: 'code' },
  { pattern: /\bwindow\.open\b|\btabs\.create\b|\bwindows\.create\b/g, why: network, look: 'code' },
  {
    pattern: /\blocation\s*=[^=]|\blocation\.(?:assign|replace)\s*\(|\blocation\.href\s*=[^=]/g,
    why: network,
    look: 'code',
    // It gives a frame of the extension another page of the extension, and no other address.
    except: ['lib/practice/in-extension/extension-host.ts'],
  },
  {
    pattern: /\b(?:https?|wss?):\/\//g,
    why: `an address in a text; ${network}`,
    look: 'withTexts',
    // The names of a workbook's parts look like addresses.
    except: ['lib/practice/', 'lib/profiles/parse-address.ts', 'lib/exports/workbook-parts.ts'],
  },
  {
    pattern: /\b(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\bdangerouslySetInnerHTML\b|\bdocument\.write\b/g,
    why: html,
    look: 'code',
    except: imitation,
  },
  { pattern: /(?<![.\w])eval\s*\(|\bnew\s+Function\b/g, why: 'no code from texts', look: 'code' },
  { pattern: /\bconsole\s*\./g, why: 'a value that is logged has left the vault (R18)', look: 'code' },
  { pattern: /[:<|&,([]\s*any\b(?!\s*:)|\bas\s+any\b/g, why: 'say what it is, or parse it', look: 'code' },
  { pattern: /(?<=[\w)\]}'"`]\s)as\s+(?!const\b)[A-Z{([\w]/g, why: 'no cast but as const', look: 'code' },
  { pattern: /\w!(?=[.[);,\s])(?!\s*=)/g, why: 'no "it is there, believe me": handle undefined', look: 'code' },
];

/** Lines that import or export names: `as` renames there. */
const withoutRenames = (code: string) =>
  code.replace(/\b(?:import|export)\s+(?:type\s+)?(?:\*\s+as\s+\w+|[\w$]+\s*,?\s*)?(?:\{[^}]*\})?/g, (part) => part.replace(/[^\n]/g, ' '));

export function wordProblems(files: SourceFile[], rules = wordRules): string[] {
  return files.flatMap((file) =>
    rules
      .filter(({ except = [] }) => !except.some((place) => file.path.startsWith(place)))
      .flatMap(({ pattern, why, look }) => {
        const text = look === 'code' ? withoutRenames(file.code) : file.withTexts;
        return [...text.matchAll(pattern)].map((match) => `${file.path}:${lineAt(text, match.index)}: "${match[0].trim()}"; ${why}`);
      }),
  );
}
