/** Kinds of personal data that a Data Transfer form must not carry (domain rules D3). */
export type DetectorId = 'ssn' | 'date' | 'age' | 'email' | 'web-address' | 'phone' | 'street-address' | 'id-number' | 'digits';

/** Which kinds of personal data the text holds. Never returns, keeps or logs the text (R18). */
export function findPersonalData(_text: string): DetectorId[] {
  return [];
}
