import { expect, test } from 'vitest';
import { checkPassphrase } from '../../lib/vault/passphrase';

test.each([
  'lantern orchard pebble',
  'gato lluvia mesa verde sol',
  'oak fig yew ash elm',
  'wobbling-teapot9',
  'mi camión azul duerme lejos',
])('"%s" is long enough and not what everybody tries', (passphrase) => {
  expect(checkPassphrase(passphrase)).toBe('ok');
});

test.each(['', '               ', 'short', 'fourteen chars', 'a b c d e', 'Tr0ub4dor&3'])('"%s" is too short', (passphrase) => {
  expect(checkPassphrase(passphrase)).toBe('too-short');
});

test.each([
  'passwordpassword',
  'Password12345678',
  'P@ssw0rd-2026-2026',
  'aaaaaaaaaaaaaaaaaaaa',
  'abcabcabcabcabcabc',
  '123456789012345',
  '214-555-0123-2026',
  'qwertyuiop12345',
  'Correct Horse Battery Staple',
  'TransferDesk2026!',
  'ClientTrack-Texas-2026',
  'lantern lantern lantern',
  'oak oak oak oak',
  'iloveyou iloveyou 1',
])('"%s" is what people try first', (passphrase) => {
  expect(checkPassphrase(passphrase)).toBe('too-common');
});
