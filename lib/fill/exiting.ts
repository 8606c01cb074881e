import type { Transfer } from '../hmis/transfer';

/** An exit form has come in that is not recorded in ClientTrack yet: now the record is about that, whatever it was about before. */
export const isExiting = ({ exit }: Transfer): boolean => exit?.items !== undefined && exit.enteredAt === undefined;
