// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { checkForm } from '../../lib/practice/check-form';
import type { FormElement, FormPage, Grid } from '../../lib/practice/element';
import type { OptionList } from '../../lib/practice/lists';
import { renderForm } from '../../lib/practice/render-form';
import type { Rule } from '../../lib/practice/rules';

const today = '11/22/2026';
const list = (...texts: string[]): OptionList => ({ listItemTypeId: '1', options: texts.map((text) => ({ value: text, text })) });
const level: FormElement = { id: '7', type: 'select', label: 'Level', list: list('A', 'B') };
const status: FormElement = {
  id: '8',
  type: 'select',
  label: 'Status',
  required: true,
  cascade: { from: '7', lists: { A: list('a1', 'a2'), B: list('b1') } },
};
const page = (elements: readonly FormElement[], rules: readonly Rule[] = [], grid?: Grid): FormPage => ({
  title: 'Invented',
  elements,
  rules,
  grid,
  buttons: [{ id: 'SAVE', label: 'Save' }],
});

function drawn(shown: FormPage, values: Record<string, string>, rows: Record<string, string>[] = []): Document {
  const keyed = rows.map((row, index) => ({ key: String(index + 1), header: '', values: row }));
  const common = { formId: '1', pageNumber: 1, errors: {}, below: '', today, formNumber: '1' };
  return new DOMParser().parseFromString(renderForm({ ...common, page: shown, values, rows: keyed }), 'text/html');
}

const grid = (rules: readonly Rule[]): Grid => ({
  renderer: 'RendererSF1',
  columns: [
    { id: '21', type: 'text', label: 'One' },
    { id: '22', type: 'text', label: 'Two', required: true },
  ],
  rules,
});

describe('a list that follows another', () => {
  it('has no options before the other has a value', () => {
    expect(drawn(page([level, status]), {}).querySelectorAll('[id="8_Renderer"] option')).toHaveLength(1);
  });

  it('has the options of the other’s value', () => {
    const options = drawn(page([level, status]), { '7': 'A' }).querySelectorAll('[id="8_Renderer"] option');
    expect([...options].map((option) => option.textContent)).toEqual(['--SELECT--', 'a1', 'a2']);
  });

  it('asks the server as soon as the other changes', () => {
    const attribute = drawn(page([level, status]), {})
      .querySelector('[id="7_Renderer"]')
      ?.getAttribute('onchange');
    expect(attribute).toBe("ServerEvaluate('7_Renderer')");
  });

  it('is not saved with an answer of the other’s earlier value', () => {
    expect(checkForm(page([level, status]), { '7': 'B', '8': 'a1' }, [], today).errors).toEqual({
      '8_Renderer': 'Status: choose one of the listed values.',
    });
  });

  it('takes nothing from a value named like a property of every object', () => {
    expect(drawn(page([level, status]), { '7': 'constructor' }).querySelectorAll('[id="8_Renderer"] option')).toHaveLength(1);
  });
});

describe('what a rule does', () => {
  const when = { field: '7', isOneOf: ['A'] } as const;
  const rule = (action: Rule['actions'][number]): Rule => ({ on: ['7'], at: 'page', when, actions: [action] });

  it('warns beside the field and lets the save pass', () => {
    const warned = page([level], [rule({ target: '7', warn: 'Are you sure?' })]);
    expect(drawn(warned, { '7': 'A' }).getElementById('Error7_Renderer')?.textContent).toBe('Are you sure?');
    expect(checkForm(warned, { '7': 'A' }, [], today).errors).toEqual({});
  });

  it('stops the save with an error', () => {
    const stopped = page([level], [rule({ target: '7', error: 'Not today.' })]);
    expect(checkForm(stopped, { '7': 'A' }, [], today).errors).toEqual({ '7_Renderer': 'Not today.' });
  });

  it('requires another field', () => {
    const other: FormElement = { id: '9', type: 'text', label: 'Why' };
    const asked = page([level, other], [rule({ target: '9', required: true })]);
    expect(checkForm(asked, { '7': 'A' }, [], today).errors).toEqual({ '9_Renderer': 'Why is required.' });
    expect(checkForm(asked, { '7': 'B' }, [], today).errors).toEqual({});
  });

  it('hides a whole column, with its heading, and then asks for nothing in it', () => {
    const hiding = grid([
      { on: ['21'], at: 'page', when: { field: '21', test: 'empty' }, actions: [{ target: '22', columnVisible: false }] },
    ]);
    const shown = drawn(page([], [], hiding), {}, [{ '21': '', '22': '' }]);
    const cells = [...shown.querySelectorAll<HTMLElement>('[data-column="22_RendererSF1"], [data-eid="22_RendererSF1"]')];
    expect(cells.map(({ style }) => style.display)).toEqual(['none', 'none']);
    expect(checkForm(page([], [], hiding), {}, [{ key: '1', header: '', values: { '21': '', '22': '' } }], today).errors).toEqual({});
  });

  it('overwrites what was posted only where it holds at every save', () => {
    const always: Rule = { ...rule({ target: '7', value: 'B' }), always: true };
    expect(checkForm(page([level], [always]), { '7': 'A' }, [], today).values).toEqual({ '7': 'B' });
    expect(checkForm(page([level], [rule({ target: '7', value: 'B' })]), { '7': 'A' }, [], today).values).toEqual({ '7': 'A' });
  });
});

describe('a field that is switched off', () => {
  it('keeps its value in the post when it is a list', () => {
    const shown = drawn(page([{ ...level, readOnly: true }]), { '7': 'B' });
    expect(shown.querySelector('select[id="7_Renderer"]')?.hasAttribute('disabled')).toBe(true);
    expect(shown.querySelector('input[type="hidden"][name="7_Renderer"]')?.getAttribute('value')).toBe('B');
  });

  it('is read-only when it is a text', () => {
    const shown = drawn(page([{ id: '9', type: 'text', label: 'Why', readOnly: true }]), { '9': 'x' });
    expect(shown.querySelector('input[id="9_Renderer"]')?.hasAttribute('readonly')).toBe(true);
  });
});
