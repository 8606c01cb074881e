import { PDFDict, PDFDocument, PDFDropdown, PDFName } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { enReceive } from '../../lib/i18n/en/receive';
import { esReceive } from '../../lib/i18n/es/receive';
import { blankExitForm, blankForm } from '../../lib/intake/blank-form';
import { formFields, marker, markerField } from '../../lib/intake/form-fields';
import { findCode, formWords } from '../../lib/intake/form-words';
import { receiveOne } from './receive-one';

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
    const { refusals, cells } = await receiveOne(await blankForm(language, providers));
    expect(refusals.map(({ reason }) => reason)).toEqual(Array(7).fill('missing'));
    expect(cells).toEqual({ found: 0, used: 0, refused: 0 });
  });

  it('is the same file every time', async () => {
    expect(await blankForm(language, providers)).toEqual(await blankForm(language, providers));
  });
});

describe.each([
  ['Enrollment', 'en', () => blankForm('en', providers)],
  ['Enrollment', 'es', () => blankForm('es', [])],
  ['Exit', 'en', () => blankExitForm('en')],
  ['Exit', 'es', () => blankExitForm('es')],
] as const)('the blank form – %s (%s), as a screen reader meets it', (_, language, make) => {
  const opened = async () => PDFDocument.load(await make(), { updateMetadata: false });

  it('is tagged, says its language and shows its title', async () => {
    const { catalog } = await opened();
    expect(String(catalog.lookup(PDFName.of('MarkInfo')))).toContain('/Marked true');
    expect(String(catalog.get(PDFName.of('Lang')))).toContain(language);
    expect(String(catalog.lookup(PDFName.of('ViewerPreferences')))).toContain('/DisplayDocTitle true');
  });

  it('leads the Tab key through the fields as they are read out, each with its name', async () => {
    const document = await opened();
    const [page] = document.getPages();
    expect(String(page?.node.get(PDFName.of('Tabs')))).toBe('/S');
    const fields = document.getForm().getFields();
    const readOut = document.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFDict && object.get(PDFName.of('S')) === PDFName.of('Form') ? [object] : []))
      .map((element) => String(element.lookup(PDFName.of('K'), PDFDict).get(PDFName.of('Obj'))));
    const drawn = fields.slice(0, -1).flatMap(({ acroField }) => (acroField.Kids()?.asArray() ?? []).map(String));
    expect(readOut).toEqual(drawn);
    expect(fields.slice(0, -1).filter(({ acroField }) => acroField.getWidgets().some(({ dict }) => !dict.has(PDFName.of('TU'))))).toEqual(
      [],
    );
  });
});

describe.each([
  ['en', enReceive],
  ['es', esReceive],
] as const)('the choices on the form (%s)', (language, panel) => {
  const words = formWords[language];

  it('are worded as in the panel', () => {
    const { yes, dataNotCollected, services, categories, reasons } = panel;
    expect(words).toMatchObject({ veteranStatus: { 1: yes, 99: dataNotCollected }, services, categories, reasons });
  });

  it.each(['veteranStatus', 'services', 'categories', 'reasons', 'destinations', 'subsidyTypes', 'exitReasons'] as const)(
    'are all understood when they come back: %s',
    (of) => {
      for (const [code, word] of Object.entries(words[of])) expect(findCode(Object.keys(words[of]), of, word)).toBe(code);
    },
  );
});

it.each(['Rapid rehousing', 'RAPID RE-HOUSING', 'rrh', 'Realojamiento rápido'])('%s is one kind of project', (written) => {
  expect(findCode(['psh', 'rrh'], 'services', written)).toBe('rrh');
});
