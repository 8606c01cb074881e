import { itemNames, referralCells, unmetNeedCells } from './typed-form';

/** AcroForm field names of our Data Transfer form – Enrollment. Received forms are known by these, so they never change within a version. */

/** Read-only and hidden on every form; says whose form it is. */
export const markerField = 'formVersion';
export const marker = 'TD-ENROLLMENT-1';
export const exitMarker = 'TD-EXIT-1';

/** Rows of each of the two tables, as they are printed. */
export const formRows = 5;

export const referralField = (row: number, cell: (typeof referralCells)[number]): string => `referral.${row}.${cell}`;
export const unmetNeedField = (row: number, cell: (typeof unmetNeedCells)[number]): string => `unmetNeed.${row}.${cell}`;

export const rowsUpTo = (rows: number): number[] => Array.from({ length: rows }, (_, index) => index + 1);
export const rowNumbers: number[] = rowsUpTo(formRows);

/** Every field of a form with so many rows, in reading order. */
export const fieldsOf = (rows: readonly number[]): string[] => [
  ...itemNames,
  ...rows.flatMap((row) => referralCells.map((cell) => referralField(row, cell))),
  ...rows.flatMap((row) => unmetNeedCells.map((cell) => unmetNeedField(row, cell))),
];

/** Every field a person may fill. */
export const formFields: string[] = fieldsOf(rowNumbers);
