import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PDFDict, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { fillForm, pdftk } from './fill-form';
import { writeExitForms, writeForms } from './forms';

/** Writes tests/forms/*.pdf, the received forms that the tests read. Everybody in them is invented. Run: npx jiti scripts/make-test-forms.ts */
const target = fileURLToPath(new URL('../tests/forms/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'transfer-desk-forms-'));
mkdirSync(target, { recursive: true });
const [english = '', spanish = ''] = await writeForms(folder);

const household: Record<string, string> = {
  firstName: 'Zzamber',
  lastName: 'Zzquillstone',
  entryDate: '11/18/2026',
  veteranStatus: '1',
  specialPopulationScore: '9',
  minimumBedrooms: '3',
  contactPhone: '(512) 555-0142',
  'referral.1.service': 'Rapid Re-Housing',
  'referral.1.provider': 'Juniper Row Rapid Rehousing',
  'referral.1.warmHandoffDate': '11/19/2026',
  'referral.2.service': 'Permanent Supportive Housing',
  'referral.2.provider': 'Windmill Commons Supportive Housing',
  'unmetNeed.1.category': 'Child care',
  'unmetNeed.1.reason': 'Provider is full',
};
const spanishWords = {
  veteranStatus: '99',
  'referral.1.service': 'Realojamiento rápido',
  'referral.2.service': 'Vivienda permanente con apoyo',
  'unmetNeed.1.category': 'Cuidado infantil',
  'unmetNeed.1.reason': 'El proveedor está lleno',
};

const inTarget = (name: string): string => join(target, `${name}.pdf`);
const fill = (name: string, changes: Record<string, string> = {}, blank = english): void =>
  fillForm(blank, { ...household, ...changes }, inTarget(name));

fill('good');
fill('good-spanish', spanishWords, spanish);
fill('ssn-in-name', { lastName: '512-55-0142' });
fill('email-in-name', { lastName: 'zzquillstone@example.org' });
fill('birth-date-in-name', { firstName: 'Zzamber 05/14/1991' });
fill('birth-date-as-entry-date', { entryDate: '05/14/1991' });
fill('date-in-future', { entryDate: '01/01/2099' });
fill('no-such-date', { entryDate: '02/30/2026' });
fill('real-name', { firstName: 'Maria', lastName: 'Garcia' });
fill('half-a-referral', { 'referral.2.provider': '' });

mkdirSync(join(target, 'exits'), { recursive: true });
const [englishExit = '', spanishExit = ''] = await writeExitForms(folder);
const exit: Record<string, string> = {
  clientTrackId: '5550142',
  exitDate: '11/20/2026',
  destination: 'Rental by client, with ongoing housing subsidy',
  destinationSubsidyType: 'RRH or equivalent subsidy',
  exitReason: 'Housed through a referral',
};
const fillExit = (name: string, changes: Record<string, string> = {}, blank = englishExit): void =>
  fillForm(blank, { ...exit, ...changes }, join(target, 'exits', `${name}.pdf`));
fillExit('good');
fillExit(
  'good-spanish',
  { destination: 'Vive con amigos, por un tiempo', destinationSubsidyType: '', exitReason: 'Se perdió el contacto' },
  spanishExit,
);
fillExit('no-subsidy', { destinationSubsidyType: '' });
fillExit('name-for-id', { clientTrackId: 'Zzamber' });

// Made with pdftk from the good one.
const good = inTarget('good');
pdftk([good, 'output', inTarget('owner-password'), 'encrypt_128bit', 'owner_pw', 'zz-owner', 'allow', 'Printing', 'FillIn']);
pdftk([good, 'output', inTarget('user-password'), 'encrypt_128bit', 'user_pw', 'zz-user']);
writeFileSync(join(folder, 'zz-note.txt'), 'An invented attachment.\n');
pdftk([good, 'attach_files', join(folder, 'zz-note.txt'), 'output', inTarget('attachment')]);
pdftk([good, 'output', inTarget('flattened'), 'flatten']);

/** What pdftk cannot do is written into a copy of the good one. */
async function change(name: string, edit: (document: PDFDocument) => void): Promise<void> {
  const document = await PDFDocument.load(readFileSync(good), { updateMetadata: false });
  edit(document);
  writeFileSync(inTarget(name), await document.save({ updateFieldAppearances: false }));
}

await change('javascript', (document) => document.addJavaScript('zz', 'app.alert("Zz");'));
await change('open-action-javascript', (document) => {
  document.catalog.set(PDFName.of('OpenAction'), document.context.obj({ S: 'JavaScript', JS: PDFHexString.fromText('app.alert("Zz");') }));
});
await change('launch', (document) => {
  const action = document.context.obj({ S: 'Launch', F: PDFHexString.fromText('zz.exe') });
  document.catalog.set(PDFName.of('OpenAction'), document.context.register(action));
});
await change('xfa', (document) => {
  const packet = document.context.register(document.context.stream('<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"/>'));
  document.catalog.lookup(PDFName.of('AcroForm'), PDFDict).set(PDFName.of('XFA'), packet);
});
await change('extra-field', (document) => {
  document.getForm().createTextField('ssn').setText('512-55-0142');
});
await change('note-on-the-page', (document) => {
  const note = document.context.obj({
    Type: 'Annot',
    Subtype: 'FreeText',
    Rect: [50, 50, 200, 80],
    Contents: PDFHexString.fromText('Zz note'),
  });
  document.getPage(0).node.addAnnot(document.context.register(note));
});
await change('two-readings', (document) => {
  document.getForm().getField('veteranStatus').acroField.dict.set(PDFName.of('V'), PDFName.of('99'));
});
await change('eleven-pages', (document) => {
  for (let page = 2; page <= 11; page += 1) document.addPage();
});

/** Files that were never ours. */
async function make(name: string, draw: (document: PDFDocument) => void): Promise<void> {
  const document = await PDFDocument.create({ updateMetadata: false });
  draw(document);
  writeFileSync(inTarget(name), await document.save());
}
await make('scanned', (document) => document.addPage().drawRectangle({ x: 60, y: 600, width: 300, height: 20 }));
await make('other-form', (document) => {
  const page = document.addPage();
  for (const [index, field] of ['Client Name', 'PersonalID', 'DOB'].entries()) {
    const box = document.getForm().createTextField(field);
    box.setText(`Zz${index}`);
    box.addToPage(page, { y: 600 - index * 40 });
  }
});
writeFileSync(inTarget('not-a-pdf'), 'PK\u0003\u0004 not a PDF\n');
writeFileSync(inTarget('cut-short'), readFileSync(good).subarray(0, 400));
writeFileSync(inTarget('damaged'), '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 7 0 R >>\nstartxref\n0\n%%EOF\n');

rmSync(folder, { recursive: true });
