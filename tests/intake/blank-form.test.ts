import { PDFDocument, PDFDropdown, PDFName } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { blankForm } from '../../lib/intake/blank-form';
import { formFields, marker, markerField } from '../../lib/intake/form-fields';
import { receivePdf } from '../../lib/intake/receive-pdf';

const providers = ['Zz Homes', 'Zz Shelter'];
const open = async (language: 'en' | 'es') => PDFDocument.load(await blankForm(language, providers), { updateMetadata: false });

describe.each(['en', 'es'] as const)('the blank form (%s)', (language) => {
  it('has the fields of the form in reading order, and its marker', async () => {
    const form = (await open(language)).getForm();
    expect(form.getFields().map((field) => field.getName())).toEqual([...formFields, markerField]);
    expect(form.getTextField(markerField).getText()).toBe(marker);
  });

  it('fits on one page', async () => {
    expect((await open(language)).getPageCount()).toBe(1);
  });

  it('tells a screen reader what each field is, and in which language', async () => {
    const document = await open(language);
    const fields = document
      .getForm()
      .getFields()
      .filter((field) => field.getName() !== markerField);
    expect(fields.filter((field) => !field.acroField.dict.has(PDFName.of('TU')))).toEqual([]);
    expect(String(document.catalog.get(PDFName.of('Lang')))).toContain(language);
  });

  it('offers the providers it was given and no other', async () => {
    const provider = (await open(language)).getForm().getField('referral.5.provider');
    expect(provider instanceof PDFDropdown && provider.getOptions()).toEqual(providers);
  });

  it('offers Yes and Data Not Collected only', async () => {
    const status = (await open(language)).getForm().getRadioGroup('veteranStatus');
    expect(status.getOptions()).toEqual(['1', '99']);
  });

  it('is our form with every item missing when it comes back empty', async () => {
    const { refusals, cells } = await receivePdf(await blankForm(language, providers), '2026-11-22');
    expect(refusals.map(({ reason }) => reason)).toEqual(Array(7).fill('missing'));
    expect(cells).toEqual({ found: 0, used: 0, refused: 0 });
  });

  it('is the same file every time', async () => {
    expect(await blankForm(language, providers)).toEqual(await blankForm(language, providers));
  });
});

it('accepts in a received form every choice that the blank forms print', async () => {
  const { formWords, findCode } = await import('../../lib/intake/form-words');
  for (const words of Object.values(formWords)) {
    for (const [code, word] of Object.entries(words.services)) expect(findCode([code], 'services', word)).toBe(code);
    for (const [code, word] of Object.entries(words.categories)) expect(findCode([code], 'categories', word)).toBe(code);
    for (const [code, word] of Object.entries(words.reasons)) expect(findCode([code], 'reasons', word)).toBe(code);
    expect(new Set(Object.values(words.categories)).size).toBe(18);
  }
});
