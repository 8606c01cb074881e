import type { FormLanguage } from './form-words';

/** A blank, fillable Data Transfer form – Enrollment offering these providers. */
export async function blankForm(language: FormLanguage, providers: string[]): Promise<Uint8Array<ArrayBuffer>> {
  const { drawBlankForm } = await import('./draw-blank-form');
  return drawBlankForm(language, providers);
}

/** A blank, fillable Data Transfer form – Exit. */
export async function blankExitForm(language: FormLanguage): Promise<Uint8Array<ArrayBuffer>> {
  const { drawExitForm } = await import('./draw-exit-form');
  return drawExitForm(language);
}

/** Every blank form there is. */
export const blankNames = ['enrollment', 'exit', 'several'] as const;
export type BlankName = (typeof blankNames)[number];

const pdf = 'application/pdf';
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A blank form as a file with its name. */
export async function blankFile(name: BlankName, language: FormLanguage, providers: string[]): Promise<File> {
  const fileOf = (bytes: Uint8Array<ArrayBuffer>, ending: string, type: string) =>
    new File([bytes], `data-transfer-${name}-${language}.${ending}`, { type });
  if (name === 'enrollment') return fileOf(await blankForm(language, providers), 'pdf', pdf);
  if (name === 'exit') return fileOf(await blankExitForm(language), 'pdf', pdf);
  const { blankWorkbook } = await import('./blank-workbook');
  return fileOf(await blankWorkbook(language, providers), 'xlsx', xlsx);
}
