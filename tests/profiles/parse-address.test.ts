import { expect, it } from 'vitest';
import { parseAddress } from '../../lib/profiles/parse-address';

it.each([
  ['https://clienttrack.eccovia.com/login/HSNCFL', 'https://clienttrack.eccovia.com', '/'],
  ['clienttrack.eccovia.com', 'https://clienttrack.eccovia.com', '/'],
  ['https://www.clienttrack.net/TXBOSHMIS_training/default.aspx', 'https://www.clienttrack.net', '/txboshmis_training/'],
  ['http://localhost:4173/practice/default.aspx', 'http://localhost:4173', '/practice/'],
  ['http://127.0.0.1:4173/login/PRACTICE', 'http://127.0.0.1:4173', '/'],
])('reads %s as one site and its tenant', (text, origin, tenantPath) => {
  expect(parseAddress(text)).toMatchObject({ ok: true, origin, tenantPath });
});

it.each([
  ['http://clienttrack.net/txboshmis', 'http-not-local'],
  ['ftp://clienttrack.net', 'not-http'],
  ['javascript://x', 'not-http'],
  ['https://user:pass@clienttrack.net', 'has-credentials'],
  ['our ClientTrack', 'not-an-address'],
  ['', 'not-an-address'],
  ['clienttrack', 'not-an-address'],
])('refuses %s', (text, reason) => {
  expect(parseAddress(text)).toEqual({ ok: false, reason });
});

it.each([
  ['https://clienttrack.eccovia.com/login/AGENCY_TRAINING', 'practice'],
  ['https://clienttrack.eccovia.com/login/agency_train', 'practice'],
  ['https://clienttrack.eccovia.com/login/AgencyTest', 'practice'],
  ['https://clienttrack.example.org/agency_training/default.aspx', 'practice'],
  ['http://localhost:4173/anything', 'practice'],
  ['https://127.0.0.1/login/AGENCY', 'practice'],
  ['https://clienttrack.eccovia.com/login/AGENCY', undefined],
  ['https://clienttrack.eccovia.com/login/AGENCY?from=training', undefined],
])('%s says of itself that it is %s', (text, environment) => {
  expect(parseAddress(text)).toMatchObject({ ok: true, environment });
});
