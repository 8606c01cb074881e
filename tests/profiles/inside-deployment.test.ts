import { expect, it } from 'vitest';
import { deployment, insideDeployment, isInside } from '../../lib/profiles/deployment';

const inside = insideDeployment('chrome-extension://abcdefghijklmnop');

it('holds invented people only', () => {
  expect(deployment.safeParse(inside).success).toBe(true);
  expect(deployment.safeParse({ ...inside, environment: 'live' }).success).toBe(false);
});

it('is no site that could be asked for or fall under a permission', () => {
  expect(isInside(inside)).toBe(true);
  expect(isInside({ origin: 'https://clienttrack.eccovia.com' })).toBe(false);
  expect(isInside({ origin: 'http://localhost:4173' })).toBe(false);
});
