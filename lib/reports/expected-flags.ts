/**
 * What data-quality reports of ClientTrack and HUD will flag in these records, and what must stay as it is all the same (R9): the form
 * carries six items, and everything else is "data not collected", never a guess (R3, R23). By HUD's element; `value` is what is right.
 */
export const expectedFlags = [
  { flag: 'name-quality', element: '3.01.5', value: 2 },
  { flag: 'ssn', element: '3.02', value: 99 },
  { flag: 'birth-date', element: '3.03', value: 99 },
  { flag: 'race-sex', element: '3.04, 4.21', value: 99 },
  { flag: 'veteran', element: '3.07', value: 99 },
  { flag: 'disability-income', element: '3.08, 4.02–4.10', value: 99 },
  { flag: 'living-situation', element: '3.917', value: 99 },
  { flag: 'domestic-violence', element: '4.11', value: 99 },
  { flag: 'no-result', element: '4.20.D', value: undefined },
  { flag: 'same-name', element: '3.01', value: undefined },
] as const;
export type ExpectedFlag = (typeof expectedFlags)[number]['flag'];
