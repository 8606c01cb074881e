import { Dexie } from 'dexie';
import type { Environment } from '../hmis/ids';
import { type Database, openDatabase } from './database';
import { stored } from './store-error';

/*
 * What is deleted from a database stays in its files. So data that must be gone goes by copying the rest into a new database under a
 * new key and deleting the old one (lib/store/rebuild.ts). Which of two is the right one, when that was cut short, is told by the
 * header: it is written last of all.
 */

const firstName = (environment: Environment): string => `transfer-desk-${environment}`;

const generationOf = (environment: Environment, name: string): number | undefined => {
  if (name === firstName(environment)) return 0;
  const [, number] = /^\.([1-9]\d{0,8})$/.exec(name.slice(firstName(environment).length)) ?? [];
  return name.startsWith(firstName(environment)) && number !== undefined ? Number(number) : undefined;
};

/** Newest first. */
export async function generationsOf(environment: Environment): Promise<number[]> {
  const names = await stored(() => Dexie.getDatabaseNames());
  return names
    .map((name) => generationOf(environment, name))
    .filter((generation) => generation !== undefined)
    .sort((one, other) => other - one);
}

/** One window at a time makes a database anew or looks which is the right one. The browser gives the turn on when a window dies. */
export function inTurn<T>(environment: Environment, work: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  return locks === undefined ? work() : locks.request(`transfer-desk-rebuild-${environment}`, work);
}

export const dropGeneration = (environment: Environment, generation: number): Promise<void> =>
  stored(() => openDatabase(environment, generation).dexie.delete());

/** The database of the vault; what an interrupted rebuild left beside it is deleted. */
export function openCurrentDatabase(environment: Environment): Promise<Database> {
  return inTurn(environment, async () => {
    const generations = await generationsOf(environment);
    let current: Database | undefined;
    for (const generation of generations) {
      if (current !== undefined) await dropGeneration(environment, generation);
      else {
        const database = openDatabase(environment, generation);
        const isWhole = (await stored(() => database.meta.get('header'))) !== undefined;
        // The only one there is stays, whatever it is: what is wrong with it is said by whoever reads it.
        if (isWhole || generations.length === 1) current = database;
        else await stored(() => database.dexie.delete());
      }
    }
    if (current === undefined) return openDatabase(environment);
    const { meta } = current;
    if ((await stored(() => meta.get('moving'))) !== undefined) await stored(() => meta.delete('moving'));
    return current;
  });
}
