import { expect, test } from 'vitest';
import { profileForAddress } from '../../lib/profiles/registry';

test.each([
  ['https://www.clienttrack.net/txboshmis/default.aspx', 'txbos-live'],
  ['www.clienttrack.net/TXBOSHMIS', 'txbos-live'],
  ['https://www.clienttrack.net/txboshmis_training/', 'txbos-training'],
  ['https://clienttrack.eccovia.com/login/TXBOSHMIS', 'txbos-live'],
  ['https://clienttrack.eccovia.com/login/TXBOSHMIS_TRAINING', 'txbos-training'],
  ['https://www.clienttrack.net/txboshmis_training?session=1', 'txbos-training'],
  ['https://clienttrack.eccovia.com/login/HSNCFL', 'hsncfl'],
  ['https://clienttrack.eccovia.com/login/OTHER', 'generic'],
  ['http://127.0.0.1:4173/practice/default.aspx', 'practice'],
  ['https://clienttrack.example.org/txboshmis', 'generic'],
  ['no address at all', 'generic'],
])('the address %s picks the profile %s', (address, name) => {
  expect(profileForAddress(address).name).toBe(name);
});

test.each([
  ['https://www.clienttrack.net/txboshmis/', 'live'],
  ['https://www.clienttrack.net/txboshmis_training/', 'practice'],
  ['http://localhost:4173/practice/', 'practice'],
  ['https://clienttrack.eccovia.com/login/HSNCFL', undefined],
  ['https://clienttrack.example.org/agency', undefined],
])('the profile for %s holds %s records', (address, environment) => {
  expect(profileForAddress(address).environment).toBe(environment);
});
