import type { FormDefinition, FormElement, FormPage, Grid } from './element';
import type { RegisteredForm } from './form-registry';
import type { PracticeProfile } from './profiles/profile';

function deployElements(elements: readonly FormElement[], { elements: patches = {}, inserted = {} }: PracticeProfile): FormElement[] {
  return elements.flatMap((element) => {
    const { absent, ...patch } = (Object.hasOwn(patches, element.id) ? patches[element.id] : undefined) ?? {};
    const following = (Object.hasOwn(inserted, element.id) ? inserted[element.id] : undefined) ?? [];
    return absent === true ? [...following] : [{ ...element, ...patch }, ...following];
  });
}

/** The first column stays: it says of whom the row is, or takes it along. */
function inOtherOrder<T>([first, ...others]: readonly T[]): T[] {
  return first === undefined ? [] : [first, ...others.reverse()];
}

function deployGrid(grid: Grid, profile: PracticeProfile): Grid {
  const columns = deployElements(grid.columns, profile);
  return { ...grid, columns: profile.columnOrder === 'changed' ? inOtherOrder(columns) : columns };
}

function deployPage(page: FormPage, profile: PracticeProfile): FormPage {
  return {
    ...page,
    elements: deployElements(page.elements, profile),
    grid: page.grid && deployGrid(page.grid, profile),
    buttons: page.buttons.map((button) => ({ ...button, label: profile.buttons?.[button.id] ?? button.label })),
  };
}

/** A wizard that ends earlier: the last page that is left is saved. */
function shorter(definition: FormDefinition, profile: PracticeProfile): readonly FormPage[] {
  const isReferral = /Referral/.test(definition.title) && definition.pages.length > 1;
  const [first] = definition.pages;
  if (!isReferral || profile.referral?.pages !== 1 || first === undefined) return definition.pages;
  return [{ ...first, buttons: first.buttons.map((button) => (button.id === 'NEXT' ? { id: 'SAVE', label: 'Finish' } : button)) }];
}

function withoutEnrollment(definition: FormDefinition, profile: PracticeProfile): PracticeProfile {
  if (profile.referral?.enrollment !== false || !/Referral/.test(definition.title)) return profile;
  const questions = definition.pages.flatMap(({ elements }) => elements).filter(({ label }) => label === 'Enrollment');
  const absent = Object.fromEntries(questions.map(({ id }) => [id, { absent: true, required: false } as const]));
  return { ...profile, elements: { ...profile.elements, ...absent } };
}

const deployed = new WeakMap<PracticeProfile, Map<FormDefinition, FormDefinition>>();

/** A form as this customer has it, still under our own numbers. */
export function deployForm(form: RegisteredForm, profile: PracticeProfile): RegisteredForm {
  const known = deployed.get(profile) ?? new Map<FormDefinition, FormDefinition>();
  deployed.set(profile, known);
  const { definition } = form;
  const before = known.get(definition);
  if (before !== undefined) return { ...form, definition: before };
  const own = withoutEnrollment(definition, profile);
  const pages = shorter(definition, profile).map((page) => deployPage(page, own));
  const after = { ...definition, pages };
  known.set(definition, after);
  return { ...form, definition: after };
}
