export type FormLanguage = 'en' | 'es';

/** A blank, fillable Data Transfer form – Enrollment offering these providers. */
export async function blankForm(_language: FormLanguage, _providers: string[]): Promise<Uint8Array> {
  return new Uint8Array();
}
