const leastCharacters = 15;
const leastWords = 5;

/** What people pad a short password with. Long strings on public lists are nearly all made of these. */
const commonParts = [
  'transferdesk clienttrack correcthorsebatterystaple coordinatedentry password contraseña passphrase letmein welcome bienvenido iloveyou',
  'tequiero teamo administrator admin master secret secreto changeme default login user test dragon monkey football baseball superman',
  'sunshine princess princesa shadow trustno qwertyuiop qwerty asdfghjkl asdfgh zxcvbnm zxcvb qazwsx abcdefghijklmnopqrstuvwxyz abcdef abc',
  'texas hmis thn hud safehouse shelter the my mi is es this it and you i',
]
  .join(' ')
  .split(' ');

/** Few different characters, or one short piece over and over. */
function repeatsItself(text: string): boolean {
  return new Set(text).size < 6 || /^(.{1,8}?)\1+.{0,7}$/u.test(text);
}

const swapped = new Map([...'013457@$!'].map((sign, index) => [sign, 'oieastasi'.charAt(index)]));

/** What is left when padding words, digits and signs are taken away; swapped letters (pa55w0rd) are swapped back first. */
function rareCharacters(text: string): string {
  const plain = [...text].map((character) => swapped.get(character) ?? character).join('');
  const letters = [text, plain].map((each) => commonParts.reduce((rest, part) => rest.replaceAll(part, ' '), each.replace(/[\s_-]/g, '')));
  const shortest = letters.map((each) => each.replace(/[^\p{L}]/gu, '')).sort((a, b) => a.length - b.length);
  return shortest[0] ?? '';
}

/** At least 15 characters or five different words, and not one of the long passphrases everybody tries first. */
export function checkPassphrase(passphrase: string): 'ok' | 'too-short' | 'too-common' {
  const text = passphrase.normalize('NFKC').trim().toLowerCase();
  const words = new Set(text.split(/[\s_-]+/).filter((word) => word.length >= 3));
  if ([...text].length < leastCharacters && words.size < leastWords) return 'too-short';
  return repeatsItself(text) || rareCharacters(text).length < 5 ? 'too-common' : 'ok';
}
