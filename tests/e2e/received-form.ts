import { fileURLToPath } from 'node:url';

/** One of the received forms that lie beside the tests, by its name. */
export const receivedForm = (name: string): string => fileURLToPath(new URL(`../forms/${name}.pdf`, import.meta.url));
