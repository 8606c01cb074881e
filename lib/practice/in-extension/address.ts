/** Stands for whatever host there is: inside the extension there is none. */
const anywhere = 'https://practice.example';

/** Where an address leads from the page at `base`; both are path and query. */
export const urlFrom = (base: string, address: string): URL => new URL(address, new URL(base, anywhere));

/** Path and query of it. */
export function addressFrom(base: string, address: string): string {
  const { pathname, search } = urlFrom(base, address);
  return pathname + search;
}
