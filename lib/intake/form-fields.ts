import { itemNames, referralCells, unmetNeedCells } from './typed-form';

/** AcroForm field names of our Data Transfer form – Enrollment. Received forms are known by these, so they never change within a version. */

/** Read-only and hidden on every form; says whose form it is. */
export const markerField = 'formVersion';
export const marker = 'TD-ENROLLMENT-1';
export const exitMarker = 'TD-EXIT-1';

/** Rows of each of the two tables. */
export const formRows = 5;

export const referralField = (row: number, cell: (typeof referralCells)[number]): string => `referral.${row}.${cell}`;
export const unmetNeedField = (row: number, cell: (typeof unmetNeedCells)[number]): string => `unmetNeed.${row}.${cell}`;

export const rowNumbers: number[] = Array.from({ length: formRows }, (_, index) => index + 1);

/** Every field a person may fill, in reading order. */
export const formFields: string[] = [
  ...itemNames,
  ...rowNumbers.flatMap((row) => referralCells.map((cell) => referralField(row, cell))),
  ...rowNumbers.flatMap((row) => unmetNeedCells.map((cell) => unmetNeedField(row, cell))),
];
