import type { Rule } from '../rules';

const contactFields = ['82173', '82182', '82174', '82178', '82179', '82180', '82181'];
const names = ['82148', '82147'];

/** The conditions of form 4317, page 2 [X]: three of them undo what a hasty hand has written. */
export const basicClientRules: readonly Rule[] = [
  // Trap 1: a name that is typed makes it a full name, whatever was chosen before.
  {
    on: names,
    at: 'page',
    when: {
      all: [{ field: '82148', test: 'filled' }, { field: '82147', test: 'filled' }, { not: { field: '82148', isOneOf: ['Anonymous'] } }],
    },
    actions: [{ target: '82170', value: '1' }],
  },
  {
    on: ['82170'],
    at: 'page',
    always: true,
    when: { field: '82170', isOneOf: ['99'] },
    actions: [...names, '82149', '82160'].flatMap((target) => [
      { target, visible: false },
      { target, value: '' },
    ]),
    otherwise: [...names, '82149', '82160'].map((target) => ({ target, visible: true })),
  },
  {
    on: ['82170'],
    at: 'page',
    when: { field: '82170', isOneOf: ['', '1'] },
    actions: names.map((target) => ({ target, required: true })),
    otherwise: names.map((target) => ({ target, required: false })),
  },
  {
    on: ['82150'],
    at: 'server',
    when: { field: '82150', test: 'ssn-complete' },
    actions: [{ target: '82159', value: '1' }],
  },
  {
    on: ['82150'],
    at: 'server',
    when: { field: '82150', test: 'ssn-partial' },
    actions: [{ target: '82159', value: '2' }],
  },
  {
    on: ['82150'],
    at: 'page',
    when: { field: '82150', test: 'filled' },
    actions: [{ target: '82159', visible: false }],
    otherwise: [{ target: '82159', visible: true }],
  },
  {
    on: ['82159'],
    at: 'page',
    when: { field: '82159', isOneOf: ['99'] },
    actions: [
      { target: '82150', visible: false },
      { target: '82150', value: '' },
    ],
    otherwise: [{ target: '82150', visible: true }],
  },
  {
    on: ['82151'],
    at: 'page',
    when: { field: '82151', test: 'future' },
    actions: [{ target: '82151', error: 'Birth Date cannot be in the future.' }],
  },
  {
    on: ['82151'],
    at: 'page',
    when: {
      all: [
        { field: '82151', test: 'filled' },
        { field: '82165', isOneOf: ['', '8', '9', '99'] },
      ],
    },
    actions: [{ target: '82165', value: '1' }],
  },
  {
    on: ['82165'],
    at: 'page',
    when: { field: '82165', isOneOf: ['8', '9', '99'] },
    actions: [{ target: '82151', required: false }],
    otherwise: [{ target: '82151', required: true }],
  },
  {
    on: ['82151'],
    at: 'page',
    when: { field: '82151', test: 'filled' },
    actions: [{ target: '82157', ageOf: '82151' }],
    otherwise: [{ target: '82157', value: '' }],
  },
  // Trap 2: without an adult's birth date the question is hidden and its answer blanked.
  {
    on: ['82151'],
    at: 'page',
    always: true,
    when: { field: '82151', test: 'adult' },
    actions: [
      { target: '82169', visible: true },
      { target: '82169', required: true },
    ],
    otherwise: [
      { target: '82169', visible: false },
      { target: '82169', required: false },
      { target: '82169', value: '' },
    ],
  },
  // Trap 3: the phones wait behind a tick box.
  {
    on: ['82172'],
    at: 'page',
    when: { field: '82172', test: 'checked' },
    actions: contactFields.map((target) => ({ target, visible: true })),
    otherwise: contactFields.map((target) => ({ target, visible: false })),
  },
];
