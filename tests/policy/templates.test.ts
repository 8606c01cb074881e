import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { policyKeys, readPolicy } from '../../lib/policy/policy';
import config from '../../wxt.config';

const read = (path: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, '../..', path), 'utf8'));

const values = z.record(z.string(), z.unknown());
const extensions = z.strictObject({ '3rdparty': z.strictObject({ extensions: z.record(z.string(), values) }) });
const native = z.strictObject({ name: z.string(), description: z.string(), type: z.literal('storage'), data: values });

const schema = z
  .strictObject({
    type: z.literal('object'),
    // Chrome refuses an extension whose schema says anything else at the top.
    properties: z.record(
      z.string(),
      z.strictObject({
        title: z.string(),
        description: z.optional(z.string()),
        type: z.enum(['integer', 'boolean', 'array']),
        items: z.optional(z.strictObject({ type: z.literal('string') })),
      }),
    ),
  })
  .parse(read('public/managed-schema.json'));

/** A value of each kind that only a schema of that kind takes. */
const sampleOf = { integer: 1, boolean: false, array: ['https://clienttrack.example'] } as const;

function expectUsable(policy: Record<string, unknown>): void {
  expect(Object.keys(policy).sort()).toEqual([...policyKeys].sort());
  expect(readPolicy(policy)).toEqual({ policy, ignored: [], unknown: 0 });
}

test('the schema that the browser gets has our rules, each of its own kind', () => {
  expect(Object.keys(schema.properties)).toEqual([...policyKeys]);
  expectUsable(Object.fromEntries(Object.entries(schema.properties).map(([key, { type }]) => [key, sampleOf[type]])));
});

test.each(['chrome', 'edge'])('the template for %s holds nothing that would be ignored', (browser) => {
  const [policy, ...others] = Object.values(extensions.parse(read(`docs/policies/${browser}.json`))['3rdparty'].extensions);
  expect(others).toEqual([]);
  expectUsable(policy ?? {});
});

test('the template for Firefox is for this extension and holds nothing that would be ignored', async () => {
  const { name, data } = native.parse(read('docs/policies/firefox.json'));
  expectUsable(data);
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('the manifest is made per browser');
  const made = await manifest({ browser: 'firefox', command: 'build', manifestVersion: 3, mode: 'production' });
  expect(made.browser_specific_settings?.gecko?.id).toBe(name);
});
