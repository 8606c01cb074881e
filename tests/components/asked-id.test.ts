import { describe, expect, it } from 'vitest';
import { askedId } from '../../components/transfer/capture-area';
import type { CaptureReading } from '../../lib/fill/reading';
import { clientTrackId } from '../../lib/hmis/ids';
import { received } from '../fill/pages';

const found: CaptureReading = { kind: 'id', id: '918377', sources: ['address', 'header'], needsDigits: true };
const known = { ...received, clientTrackId: clientTrackId.parse('918204') };

describe('the person is asked about', () => {
  it('the ID of a new client', () => {
    expect(askedId(received, found, undefined)).toBe(found);
  });

  it('another ID than the record has, beside the record’s own name', () => {
    expect(askedId(known, found, undefined)).toBe(found);
  });

  it('no ID that the record has already, none that was turned down, and none of another name', () => {
    expect(askedId({ ...known, clientTrackId: clientTrackId.parse('918377') }, found, undefined)).toBeUndefined();
    expect(askedId(known, found, '918377')).toBeUndefined();
    expect(askedId(known, { kind: 'other-name' }, undefined)).toBeUndefined();
    expect(askedId(known, { kind: 'disagree' }, undefined)).toBeUndefined();
  });
});
