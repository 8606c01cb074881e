import type { FormLanguage } from './form-words';

/** A blank, fillable Data Transfer form – Enrollment offering these providers. */
export async function blankForm(language: FormLanguage, providers: string[]): Promise<Uint8Array> {
  const { drawBlankForm } = await import('./draw-blank-form');
  return drawBlankForm(language, providers);
}
