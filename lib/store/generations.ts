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

const sweepName = (environment: Environment): string => `${firstName(environment)}.sweep`;

/**
 * Chromium takes the rows of a deleted database out of its files when it tidies up, and can leave those of the last one. So that it
 * tidies up once more, empty ones are made and deleted behind it; the suite `purge` found two to do, this is one to spare.
 */
export async function sweepRemains(environment: Environment): Promise<void> {
  for (let time = 0; time < 3; time += 1) {
    const empty = new Dexie(sweepName(environment));
    empty.version(1).stores({ nothing: 'id' });
    await stored(async () => {
      await empty.open();
      await empty.delete();
    });
  }
}

/** The database of the vault; what an interrupted rebuild left beside it is deleted. */
export function openCurrentDatabase(environment: Environment): Promise<Database> {
  return inTurn(environment, async () => {
    const generations = await generationsOf(environment);
    const isUnswept = generations.length > 1 || (await stored(() => Dexie.exists(sweepName(environment))));
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
    if (current === undefined) {
      if (isUnswept) await sweepRemains(environment);
      return openDatabase(environment);
    }
    const { meta } = current;
    if (isUnswept || (await stored(() => meta.get('unswept'))) !== undefined) {
      await sweepRemains(environment);
      await stored(() => meta.delete('unswept'));
    }
    if ((await stored(() => meta.get('moving'))) !== undefined) await stored(() => meta.delete('moving'));
    return current;
  });
}
