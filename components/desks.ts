import { lazy } from 'react';

/*
 * What comes after the lock screen. The panel opens without it, and it is read from the extension's own files while the passphrase is
 * typed: a locked panel that takes 300 ms to appear is a panel that people leave open.
 */
const readAgencyDesk = () => import('./agency-desk');

const readLiaisonDesk = () => import('./liaison/liaison-desk');

export const AgencyDesk = lazy(async () => ({ default: (await readAgencyDesk()).AgencyDesk }));
export const LiaisonDesk = lazy(async () => ({ default: (await readLiaisonDesk()).LiaisonDesk }));

/** It is there when the passphrase is. */
export const readDesk = (isLiaison: boolean): void => void (isLiaison ? readLiaisonDesk() : readAgencyDesk());
