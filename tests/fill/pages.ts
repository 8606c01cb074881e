import type { DeskKnowledge } from '../../lib/fill/reading';
import type { Transfer } from '../../lib/hmis/transfer';
import { transfer as transferSchema } from '../../lib/hmis/transfer';
import type { ControlDescription, OptionDescription, PageDescription } from '../../lib/messages';

/** Descriptions of invented pages, as the page agent would send them. */

/** A desk with this one record. */
export const desk: DeskKnowledge = { usedIds: new Set(), enteredDocuments: new Set(), earlierIds: new Set() };

export const household = { firstName: 'Zzamber', lastName: 'Zzquillstone' };

export const received: Transfer = transferSchema.parse({
  id: '5f0c2a58-3b0c-4a1e-9a53-0d4a4d1f0001',
  ref: 'T-7K2M-9QX4',
  kind: 'enrollment',
  environment: 'practice',
  receivedAt: '2026-11-20T15:00:00Z',
  channel: 'phone',
  vsp: 'V01',
  source: 'typed',
  items: {
    ...household,
    entryDate: '2026-11-18',
    veteranStatus: 99,
    specialPopulationScore: 9,
    minimumBedrooms: 3,
    contactPhone: '5125550142',
  },
  referrals: [
    { id: '5f0c2a58-3b0c-4a1e-9a53-0d4a4d1f0002', service: 'rrh', provider: 'Cibolo Bend Housing' },
    { id: '5f0c2a58-3b0c-4a1e-9a53-0d4a4d1f0003', service: 'psh', provider: 'Juniper Flat Homes' },
  ],
  unmetNeeds: [{ id: '5f0c2a58-3b0c-4a1e-9a53-0d4a4d1f0004', category: 'childcare', reason: 'provider-full' }],
  screensDone: {},
  history: [],
});

let lastKey = 0;

export function control(label: string, changes: Partial<ControlDescription> = {}): ControlDescription {
  lastKey += 1;
  const value = changes.value ?? '';
  const options = changes.options ?? [];
  const text = options.find((option) => option.value === value)?.text ?? value;
  return {
    key: lastKey,
    kind: 'text',
    label,
    section: '',
    id: `${lastKey}_Renderer`,
    value,
    text,
    options,
    isVisible: true,
    isEnabled: true,
    isRequired: false,
    postsBack: false,
    ...changes,
  };
}

export const yesNo: OptionDescription[] = [
  { value: '', text: '--SELECT--' },
  { value: '0', text: 'No' },
  { value: '1', text: 'Yes' },
  { value: '99', text: 'Data Not Collected' },
];

export const nameQuality: OptionDescription[] = [
  { value: '', text: '--SELECT--' },
  { value: '1', text: 'Full name reported' },
  { value: '2', text: 'Partial, street name, or code name reported' },
  { value: '99', text: 'Data not collected' },
];

export const select = (label: string, options: OptionDescription[], changes: Partial<ControlDescription> = {}): ControlDescription =>
  control(label, { kind: 'select', options, ...changes });

export function page(heading: string, controls: ControlDescription[], changes: Partial<PageDescription> = {}): PageDescription {
  return {
    nonce: 'nonce-1',
    address: { origin: 'http://localhost:4173', path: '/practice/viewform.aspx', params: {} },
    isTop: false,
    headings: [heading],
    controls,
    facts: [],
    buttons: [],
    ...changes,
  };
}

export const shell = (name: string, more: Partial<PageDescription> = {}): PageDescription =>
  page('', [], { nonce: 'nonce-top', isTop: true, headings: [], facts: name === '' ? [] : [{ label: 'Name', value: name }], ...more });

export const newClientPage = (changes: Partial<PageDescription> = {}): PageDescription =>
  page(
    'Basic Client Information',
    [
      control('First Name'),
      control('Last Name'),
      select('Name Quality', nameQuality, { value: '1' }),
      select('Veteran Status', yesNo, { isVisible: false }),
      control('Show Address and Contact Information', { kind: 'checkbox', value: 'false' }),
      control('Msg Phone', { kind: 'phone', isVisible: false }),
      control('Social Security Number'),
    ],
    changes,
  );
