import type { FormDefinition } from '../element';

/** The score-only page of the VI-SPDAT: type and total as ClientTrack's tables have them, the page itself rebuilt, clienttrack-ui.md C7 step 6. */
export const viSpdat: FormDefinition = {
  id: '1000000457',
  title: 'VI-SPDAT Score',
  evidence: 'reconstructed',
  pages: [
    {
      title: 'VI-SPDAT Score',
      elements: [
        { id: '1000009140', type: 'section', label: 'VI-SPDAT' },
        { id: '1000009141', type: 'date', label: 'VI-SPDAT Date', required: true, default: '@Date', column: 'date' },
        {
          id: '1000009142',
          type: 'select',
          label: 'VI-SPDAT Type',
          list: {
            listItemTypeId: '1000000022',
            options: [
              { value: '1', text: 'Single' },
              { value: '2', text: 'Family' },
              { value: '3', text: 'Justice Discharge' },
              { value: '4', text: 'TAY' },
            ],
          },
          required: true,
          column: 'type',
        },
        { id: '1000009143', type: 'number', label: 'Score Total', required: true, maxLength: 2, column: 'scoreTotal' },
      ],
      rules: [],
      buttons: [{ id: 'SAVE', label: 'Save' }],
    },
  ],
};
