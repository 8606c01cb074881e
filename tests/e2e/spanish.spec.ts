import { catalogues } from '../../lib/i18n/catalogue';
import { openJournal } from '../../scripts/browser/journal';
import { panelUserAt } from '../../scripts/browser/panel-user';
import { passphrase } from '../../scripts/journey/household';
import { expect, test } from './harness';
import { receivedForm } from './received-form';

/** English sentences without gaps that read otherwise in Spanish. */
function englishOnly(en: object, es: object): string[] {
  const spanish = new Map<string, unknown>(Object.entries(es));
  return Object.entries(en).flatMap(([key, value]: [string, unknown]) => {
    const other = spanish.get(key);
    if (typeof value === 'object' && value !== null && typeof other === 'object' && other !== null) return englishOnly(value, other);
    return typeof value === 'string' && value !== other && value.length >= 10 && !value.includes('{') ? [value] : [];
  });
}

test('turns Spanish in the first step, and stays Spanish when it is opened again', async ({ desk, panel }) => {
  await panel.getByLabel('Español').click();
  await expect(panel.getByRole('heading', { name: 'Formularios que llegan, ID de ClientTrack que vuelven' })).toBeVisible();
  await expect(panel.locator('html')).toHaveAttribute('lang', 'es');
  await panel.close();
  const again = await desk.openPanel();
  await expect(again.getByRole('button', { name: 'Configurar' })).toBeVisible();
});

test('speaks Spanish through the job, and calls ClientTrack’s fields and buttons by their own names', async ({
  desk,
  practice,
  panel,
  caseworker,
}) => {
  const english = englishOnly(catalogues.en, catalogues.es);
  const leftOver: string[] = [];
  const texts = new Map<string, string>();
  const onView = async (view: string): Promise<void> => {
    const text = await panel.locator('body').innerText();
    texts.set(view, text);
    leftOver.push(...english.filter((sentence) => text.includes(sentence)).map((sentence) => `${view}: ${sentence}`));
  };
  await desk.grantSite(practice.url);
  const user = panelUserAt(panel, openJournal(), { language: 'es', onView });
  await user.setUp(`${practice.url}/practice/default.aspx`, passphrase);
  await user.receivePdf(receivedForm('good-spanish'), 'V01');
  await user.keepAndOpen();
  await user.startEntry();
  await caseworker.login();
  await caseworker.startCeWorkflow();
  await user.fill('Search Existing Clients');
  await caseworker.press('Next');
  await user.review('Basic Client Information');
  await user.fill('Basic Client Information');
  await expect(panel.getByText('Ahora presione Save en ClientTrack.')).toBeVisible();
  await caseworker.press('Save');
  await user.acceptId();

  expect(english.length).toBeGreaterThan(150);
  expect(leftOver).toEqual([]);
  expect(texts.get('inbox')).toContain('Todavía no hay formularios');
  expect(texts.get('release question')).toContain('¿El hogar firmó la autorización de HMIS (ROI)?');
  expect(texts.get('form as read')).toContain('14 celdas en el archivo: 14 usadas, 0 rechazadas');
  expect(texts.get('review of Basic Client Information')).toMatch(/Name Quality\n.*se llenará/);
  expect(texts.get('review of Basic Client Information')).toContain('Msg Phone');
  expect(texts.get('receipt of Basic Client Information')).toMatch(/First Name\n.*sin cambio/);
  expect(texts.get('ID card')).toContain('¿Es este el nuevo ID de ClientTrack?');
});
