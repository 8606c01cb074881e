import type { FormPage } from '../element';

/** Form 4317, page 1. Vendor form export [X], clienttrack-ui.md C3. Next searches; with matches below, Next again adds a new client. */
export const searchExistingClients: FormPage = {
  title: 'Search Existing Clients',
  elements: [
    {
      id: '82140',
      type: 'section',
      label: 'Search Criteria',
      help: 'Search for the client before adding a new record. Enter as much as you know and choose Next.',
    },
    { id: '82142', type: 'text', label: 'First Name', maxLength: 50, column: 'firstName' },
    { id: '82143', type: 'text', label: 'Last Name', required: true, maxLength: 50, column: 'lastName' },
    { id: '82141', type: 'ssn', label: 'Social Security Number', column: 'ssn' },
    { id: '82144', type: 'date', label: 'Birth Date', column: 'birthDate' },
  ],
  rules: [
    {
      on: ['82142', '82141', '82144'],
      at: 'page',
      when: {
        any: [
          { field: '82141', test: 'filled' },
          { field: '82144', test: 'filled' },
        ],
      },
      actions: [{ target: '82143', required: false }],
      otherwise: [{ target: '82143', required: true }],
    },
    {
      on: ['82144'],
      at: 'page',
      when: { field: '82144', test: 'future' },
      actions: [{ target: '82144', error: 'Birth Date cannot be in the future.' }],
    },
  ],
  buttons: [{ id: 'NEXT', label: 'Next' }],
};
