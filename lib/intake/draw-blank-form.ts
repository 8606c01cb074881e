import { blankFormTexts } from './blank-form-texts';
import { marker, referralField, rowNumbers, unmetNeedField } from './form-fields';
import { column, frameForm, full, heading, left, second } from './form-frame';
import { quiet, type Sheet } from './form-sheet';
import { type FormLanguage, formWords } from './form-words';

/** The Data Transfer form – Enrollment. */
export function drawBlankForm(language: FormLanguage, providers: string[]): Promise<Uint8Array<ArrayBuffer>> {
  return frameForm(blankFormTexts[language], marker, (sheet) => {
    drawItems(sheet, language);
    drawReferrals(sheet, language, providers);
    drawUnmetNeeds(sheet, language);
  });
}

function drawItems(sheet: Sheet, language: FormLanguage): void {
  const texts = blankFormTexts[language];
  heading(sheet, texts.items, 637);
  const fields = [
    { name: 'firstName', x: left, y: 588, maxLength: 50 },
    { name: 'lastName', x: second, y: 588, maxLength: 50 },
    { name: 'entryDate', x: left, y: 533, maxLength: 10 },
    { name: 'veteranStatus', x: second, y: 533, maxLength: 0 },
    { name: 'specialPopulationScore', x: left, y: 478, maxLength: 2 },
    { name: 'minimumBedrooms', x: second, y: 478, maxLength: 0 },
    { name: 'contactPhone', x: left, y: 423, maxLength: 20 },
  ] as const;
  for (const { name, x, y, maxLength } of fields) {
    const { label, hint } = texts[name];
    const tip = `${label.replace(/^\d +/, '')}. ${hint}`;
    const area = { x, y, width: column, height: 20 };
    sheet.say(label, x, y + 26, column, { size: 9.5, bold: true });
    sheet.say(hint, x, y - 9.5, column, { size: 7.5, color: quiet });
    if (name === 'veteranStatus') {
      const words = formWords[language].veteranStatus;
      sheet.radio(name, tip, [
        { code: '1', text: words[1], x: x + 2, y: y + 4 },
        { code: '99', text: words[99], x: x + 82, y: y + 4 },
      ]);
    } else if (name === 'minimumBedrooms') sheet.dropdown(name, tip, { ...area, width: 90 }, ['0', '1', '2', '3', '4', '5', '6']);
    else sheet.textField(name, tip, name === 'specialPopulationScore' ? { ...area, width: 90 } : area, maxLength);
  }
}

const rowPitch = 19;

function drawReferrals(sheet: Sheet, language: FormLanguage, providers: string[]): void {
  const texts = blankFormTexts[language];
  const services = Object.values(formWords[language].services);
  const columns = { service: 190, provider: 206, date: full - 190 - 206 - 16 };
  const providerX = left + columns.service + 8;
  const dateX = providerX + columns.provider + 8;
  heading(sheet, texts.referrals.label, 390, texts.referrals.hint);
  sheet.say(texts.service, left, 375, columns.service, { size: 8, bold: true });
  sheet.say(texts.provider, providerX, 375, columns.provider, { size: 8, bold: true });
  sheet.say(texts.warmHandoffDate, dateX, 375, columns.date, { size: 8, bold: true });
  for (const row of rowNumbers) {
    const y = 373 - rowPitch * row;
    const shape = { y, height: 16 };
    const tip = (words: string) => `${texts.referrals.label} ${row}: ${words}`;
    sheet.dropdown(referralField(row, 'service'), tip(texts.service), { x: left, width: columns.service, ...shape }, services);
    const agency = {
      name: referralField(row, 'provider'),
      tip: tip(texts.provider),
      area: { x: providerX, width: columns.provider, ...shape },
    };
    if (providers.length === 0) sheet.textField(agency.name, agency.tip, agency.area, 60);
    else sheet.dropdown(agency.name, agency.tip, agency.area, providers, true);
    sheet.textField(referralField(row, 'warmHandoffDate'), tip(texts.warmHandoffDate), { x: dateX, width: columns.date, ...shape }, 10);
  }
  sheet.sayLines(`${texts.choices} ${services.join(' · ')}`, left, 267, full, { size: 7, color: quiet });
}

function drawUnmetNeeds(sheet: Sheet, language: FormLanguage): void {
  const texts = blankFormTexts[language];
  const categories = Object.values(formWords[language].categories);
  const reasons = Object.values(formWords[language].reasons);
  heading(sheet, texts.unmetNeeds.label, 233, texts.unmetNeeds.hint);
  sheet.say(texts.category, left, 218, column, { size: 8, bold: true });
  sheet.say(texts.reason, second, 218, column, { size: 8, bold: true });
  for (const row of rowNumbers) {
    const y = 216 - rowPitch * row;
    const tip = (words: string) => `${texts.unmetNeeds.label} ${row}: ${words}`;
    sheet.dropdown(unmetNeedField(row, 'category'), tip(texts.category), { x: left, y, width: column, height: 16 }, categories);
    sheet.dropdown(unmetNeedField(row, 'reason'), tip(texts.reason), { x: second, y, width: column, height: 16 }, reasons);
  }
  const below = sheet.sayLines(`${texts.category}: ${categories.join(' · ')}`, left, 110, full, { size: 7, color: quiet });
  sheet.sayLines(`${texts.reason}: ${reasons.join(' · ')}`, left, below - 12, full, { size: 7, color: quiet });
}
