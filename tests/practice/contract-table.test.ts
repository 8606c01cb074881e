// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { getPracticeProfile } from '../../lib/practice/profile';
import { facts, refills } from './contract-facts';
import type { DeployedPerson } from './deployed-person';
import { withEnrolledClient } from './settled-client';

const people = new Map<string, DeployedPerson>();
const pages = new Map<string, Document>();

/** These tests only look, so one person and one look at each page is enough. */
function pageOf(profile: string, address: string): Document {
  const known = pages.get(profile + address);
  if (known !== undefined) return known;
  // The dashboard's parts come with the page here: how they come is another test's matter.
  const { switches, ...others } = getPracticeProfile(profile);
  const person = people.get(profile) ?? withEnrolledClient({ ...others, switches: { ...switches, latePartsMs: undefined } });
  people.set(profile, person);
  if (address.startsWith('/')) person.get(address);
  else person.open(address);
  const page = person.page();
  pages.set(profile + address, page);
  return page;
}

describe('every proven fact of the sections A to D', () => {
  it.each(facts)('%s [%s] %s (%s)', (_section, _tag, _fact, profile, address, selector) => {
    expect(pageOf(profile, address).querySelector(selector)).not.toBeNull();
  });
});

/** Answers every list and radio group of the page with its last option, and saves. */
function answerAll(person: DeployedPerson): void {
  const page = person.page();
  const lists = [...page.querySelectorAll<HTMLSelectElement>('#aspnetForm select')];
  const radios = [...page.querySelectorAll<HTMLInputElement>('#aspnetForm input[type="radio"]')];
  const answers = [
    ...lists.map(({ id, options }) => [id, options[options.length - 1]?.value ?? '']),
    ...radios.map(({ name, value }) => [name, value]),
  ];
  person.press(page.querySelector('[name="__ACTION"]')?.getAttribute('value') ?? '', Object.fromEntries(answers));
}

describe('default last assessment', () => {
  it.each(refills)('B1 [C] is B%s, on a page that was answered before', (id, address) => {
    const person = withEnrolledClient();
    person.open(address);
    expect(person.control(`B${id}_Renderer`)).toBeNull();
    answerAll(person);
    person.open(address);
    expect(person.control(`B${id}_Renderer`)?.tagName).toBe('BUTTON');
  });
});
