import { readFileSync } from 'node:fs';
import { PDFBool, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { receiveOne } from './receive-one';

/** A filled form whose value was changed behind what the page shows. */
async function changed(name: string, value: string, edit: (document: PDFDocument) => void = () => {}): Promise<Uint8Array> {
  const document = await PDFDocument.load(readFileSync(new URL('../forms/good.pdf', import.meta.url)), { updateMetadata: false });
  const { acroField } = document.getForm().getField(name);
  acroField.dict.set(PDFName.of('V'), PDFHexString.fromText(value));
  document.getForm().acroForm.dict.delete(PDFName.of('NeedAppearances'));
  edit(document);
  return document.save({ updateFieldAppearances: false });
}
const refusalsOf = async (bytes: Uint8Array) => (await receiveOne(bytes)).refusals.map(({ where, reason }) => `${where} ${reason}`);

describe('a form that shows one thing and says another', () => {
  it.each([
    ['a name', 'lastName', 'Zzmarrowind'],
    ['a phone number', 'contactPhone', '(512) 555-0143'],
    ['a chosen agency', 'referral.1.provider', 'Windmill Commons Supportive Housing'],
    ['an item that only looks filled in', 'firstName', ''],
    ['an item that only looks empty', 'unmetNeed.2.reason', 'Provider is full'],
  ])('leaves the choice to the person: %s', async (_, name, value) => {
    expect(await refusalsOf(await changed(name, value))).toContain(`${name} two-readings`);
  });

  it('is read by its values when it asks its viewer to draw them anew', async () => {
    const bytes = await changed('lastName', 'Zzmarrowind', (document) =>
      document.getForm().acroForm.dict.set(PDFName.of('NeedAppearances'), PDFBool.True),
    );
    expect(await refusalsOf(bytes)).toEqual([]);
  });

  it('is read when both agree', async () => {
    expect(await refusalsOf(await changed('lastName', 'Zzquillstone'))).toEqual([]);
  });
});
