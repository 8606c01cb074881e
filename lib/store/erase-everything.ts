import { browser } from 'wxt/browser';
import type { Database } from './database';
import { dropGeneration, generationsOf, inTurn, sweepRemains } from './generations';
import { stored } from './store-error';

/** Every record, the keys, the log and what is remembered of this vault. The other vault, the language and the site stay. */
export async function eraseEverything({ environment, dexie }: Database): Promise<void> {
  dexie.close();
  await inTurn(environment, async () => {
    for (const generation of await generationsOf(environment)) await dropGeneration(environment, generation);
  });
  const kept = Object.entries(await stored(() => browser.storage.local.get())).filter(
    ([key]) => !key.endsWith(`.${environment}`) && !key.startsWith(`taught ${environment} `),
  );
  // A key that is taken out stays in the browser's files; emptying the whole storage does not leave it there.
  await stored(() => browser.storage.local.clear());
  await stored(() => browser.storage.local.set(Object.fromEntries(kept)));
  await inTurn(environment, () => sweepRemains(environment));
}
