/** 'Zzamber' → 'Z••••': the first letter and always four dots, so that the length says nothing (R40). */
export function maskName(name: string): string {
  const [first = ''] = name;
  return `${first}••••`;
}

/** Both parts of a code name, masked. */
export const maskCodeName = (items: { firstName: string; lastName: string }): string =>
  `${maskName(items.firstName)} ${maskName(items.lastName)}`;

/** '2545550142' → '(254) 555-0142' */
export function formatPhone(digits: string): string {
  return digits.length === 10 ? `(${digits.slice(0, 3)}) ${digits.slice(3, 6)}-${digits.slice(6)}` : digits;
}

/** '2545550142' → '•••-•••-0142' */
export const maskPhone = (digits: string): string => `•••-•••-${digits.replace(/\D/g, '').slice(-4)}`;
