import type { FormLanguage } from './form-words';

/** A blank, fillable Data Transfer form – Enrollment offering these providers. */
export async function blankForm(language: FormLanguage, providers: string[]): Promise<Uint8Array> {
  const { drawBlankForm } = await import('./draw-blank-form');
  return drawBlankForm(language, providers);
}

/** A blank, fillable Data Transfer form – Exit. */
export async function blankExitForm(language: FormLanguage): Promise<Uint8Array> {
  const { drawExitForm } = await import('./draw-exit-form');
  return drawExitForm(language);
}
