import { type SourceFile, withoutExtension } from './source-file';

/** A folder of lib/ (or `components`) → what else of lib/ it may import. Itself is always allowed. */
const mayImport: Record<string, readonly string[]> = {
  messages: [],
  'no-network': [],
  hmis: [],
  lifecycle: ['hmis'],
  privacy: ['hmis'],
  screens: ['hmis'],
  profiles: ['hmis', 'screens'],
  intake: ['no-network', 'hmis', 'privacy', 'lifecycle', 'i18n'],
  // Months, pictures and what may leave of them: counts only.
  reports: ['hmis', 'lifecycle', 'spreadsheet'],
  // The rows of the tracking sheet and how they are looked at.
  tracking: ['hmis', 'lifecycle', 'screens'],
  exports: ['hmis', 'lifecycle', 'privacy', 'reports', 'spreadsheet', 'tracking', 'intake/column-names', 'i18n'],
  // What every table that leaves has in common.
  spreadsheet: [],
  eligibility: ['no-network', 'hmis', 'privacy', 'intake', 'spreadsheet', 'i18n'],
  vault: ['hmis/ids'],
  policy: [],
  audit: ['hmis', 'vault/base64', 'spreadsheet'],
  store: ['audit', 'exchange', 'hmis', 'lifecycle', 'reports', 'profiles', 'intake', 'eligibility', 'tracking', 'vault', 'i18n'],
  exchange: ['audit', 'hmis', 'lifecycle', 'reports', 'intake', 'eligibility', 'vault'],
  fill: ['messages', 'hmis', 'screens', 'profiles', 'lifecycle', 'privacy'],
  connection: ['messages', 'hmis', 'lifecycle', 'screens', 'profiles', 'fill', 'policy', 'store', 'i18n'],
  page: ['messages'],
  // Shared with nobody: it runs in a server, in tests and in a page of its own.
  practice: [],
  i18n: [],
  components: [
    'audit',
    'messages',
    'hmis',
    'lifecycle',
    'privacy',
    'screens',
    'profiles',
    'intake',
    'exports',
    'reports',
    'tracking',
    'eligibility',
    'vault',
    'policy',
    'store',
    'exchange',
    'fill',
    'connection',
    'i18n',
    'practice',
  ],
};

/** Package → where alone it may be imported. Others may be imported anywhere in lib, components and entrypoints. */
const onlyIn: Record<string, readonly string[]> = {
  react: ['components', 'entrypoints/sidepanel', 'entrypoints/practice'],
  'react-dom': ['components', 'entrypoints/sidepanel', 'entrypoints/practice'],
  'lucide-react': ['components'],
  dexie: ['lib/store'],
  'dexie-react-hooks': ['components'],
  'hash-wasm': ['lib/vault'],
  '@scure/bip39': ['lib/vault'],
  'age-encryption': ['lib/exchange'],
  '@cantoo/pdf-lib': ['lib/intake', 'lib/exports'],
  fflate: ['lib/intake', 'lib/exports'],
  papaparse: ['lib/intake', 'lib/exports', 'lib/eligibility'],
  'read-excel-file': ['lib/intake'],
  'write-excel-file': ['lib/intake', 'lib/exports', 'lib/eligibility'],
};

/** `lib/fill/plan` → `fill`; `components/inbox/row` → `components`. */
function folderOf(file: string): string {
  const [first = '', second = ''] = file.split('/');
  return first === 'lib' ? second : first;
}

function isAllowed(from: string, target: string): boolean {
  const folder = folderOf(target);
  if (folder === from) return true;
  return (mayImport[from] ?? []).some((allowed) => (allowed.includes('/') ? target === `lib/${allowed}` : folder === allowed));
}

/** Imports that go against the direction of the folder map. */
export function directionProblems(files: SourceFile[]): string[] {
  return files.flatMap(({ path, imports }) => {
    const from = folderOf(withoutExtension(path));
    if (from !== 'entrypoints' && mayImport[from] === undefined) return [`${path}: the folder ${from} is not in the folder map`];
    return imports.flatMap(({ file, isType, from: written }) => {
      if (file === undefined) return [];
      if (/\/index$/.test(file)) return [`${path}: imports ${written}; name the file itself`];
      if (file.startsWith('entrypoints/')) {
        return path.startsWith('entrypoints/') ? [] : [`${path}: imports ${file}; nobody imports entrypoints`];
      }
      if (from === 'entrypoints' || isAllowed(from, file)) return [];
      if (from === 'i18n' && isType) return [];
      return [`${path}: imports ${file}; ${from} may import only ${[from, ...(mayImport[from] ?? [])].join(', ')}`];
    });
  });
}

const packageOf = (from: string) => (from.startsWith('@') ? from.split('/').slice(0, 2) : from.split('/').slice(0, 1)).join('/');

/** Libraries outside the folder that hides them, and the full zod, which probes eval under our policy. */
export function packageProblems(files: SourceFile[]): string[] {
  return files.flatMap(({ path, imports }) =>
    imports.flatMap(({ from, file }) => {
      if (file !== undefined) return [];
      if (/^[~@]{1,2}\//.test(from)) return [`${path}: imports ${from}; write a relative path`];
      if (from === 'zod') return [`${path}: imports zod; write import * as z from 'zod/mini'`];
      const places = onlyIn[packageOf(from)];
      if (places === undefined || places.some((place) => path.startsWith(`${place}/`))) return [];
      return [`${path}: imports ${from}; only ${places.join(', ')} may`];
    }),
  );
}

/** Data files of a folder see only their own schema and the words they share, never each other. */
export function sidewaysProblems(files: SourceFile[], folder: string, shared: string[], notData: string[]): string[] {
  const names = shared.map((name) => `${folder}/${name}`);
  return dataFiles(files, folder, notData).flatMap(({ path, imports }) =>
    imports
      .filter(({ file }) => file === undefined || !names.includes(file))
      .map(({ from }) => `${path}: imports ${from}; a data file of ${folder} imports ${shared.join(', ')} only`),
  );
}

export function dataFiles(files: SourceFile[], folder: string, notData: string[]): SourceFile[] {
  return files.filter(({ path }) => path.startsWith(`${folder}/`) && !notData.includes(path.slice(folder.length + 1)));
}
