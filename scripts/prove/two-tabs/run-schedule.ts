import { seededChance } from '../../../lib/practice/variants/registry';
import { openDesk } from './desk-at-work';
import { rowsOnOthers } from './records';
import { clientOfSession, signIn, type Tab } from './tab';

export interface ScheduleResult {
  wrong: string[];
  counts: Record<string, number>;
}

const stepsEach = 45;
const quick = 'viewform.aspx?FormID=1000000620';
const family = 'viewform.aspx?FormID=4319';
const need = 'viewform.aspx?FormID=1000000631';
const list = 'viewform.aspx?FormID=1000000610';
const addReferral = 'viewform.aspx?FormID=1000000611';
const startWorkflow = 'startworkflow.aspx?WorkflowID=1000000107';
const intake = /FormID=4317/i;
const dashboard = (id: string | undefined): string => `Dashboard.aspx?PrimaryKey=${id ?? ''}`;

/** A page that makes a client stands there. */
const isMaking = (tab: Tab): boolean => intake.test(tab.page()?.view.location.search ?? '');

/** One schedule: what a person does in two tabs and in the panel, and in which order everything arrives. */
async function runSchedule(seed: number, number: number, isFaulty: boolean): Promise<ScheduleResult> {
  const chance = seededChance(seed + number * 7919);
  const desk = openDesk(chance, {
    isNameless: number % 2 === 1,
    isNamesake: chance() < 0.3,
    hasTwin: chance() < 0.4,
    isKnown: chance() < 0.25,
    isHeaderLying: isFaulty,
  });
  const { office, server, tabs } = desk;
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(chance() * items.length)];
  const anyTab = () => pick([...tabs.values()]);
  const strangers = server.state.clients.slice(0, 6).map(({ clientId }) => clientId);

  /** Where the person goes: mostly what the open record needs, else somebody else's pages. */
  function address(): string {
    const own = pick(desk.ownClients());
    // More often to somebody else's pages, so that few schedules hold many chances to go wrong.
    if (isFaulty && chance() < 0.35) return dashboard(pick(strangers));
    if (chance() < 0.3) return pick([dashboard(pick(strangers)), dashboard(desk.twin), quick, family, list, startWorkflow]) ?? list;
    if (own === undefined) return startWorkflow;
    // Mostly the page of whoever is open, as a person goes on from it.
    if (clientOfSession(server) !== own && !isFaulty && chance() < 0.7) return dashboard(own);
    return pick([quick, quick, family, need, addReferral, list, dashboard(own)]) ?? list;
  }

  /** A record without its ID: its client is made page by page, or found, and the ID is taken where it shows. */
  async function goForId(): Promise<void> {
    const tab = anyTab();
    const own = pick(desk.ownClients());
    if (!desk.wantsId() || tab === undefined) return;
    if (own !== undefined) {
      tab.go(dashboard(own));
      if (chance() < 0.7) await office.deliverAll();
      return desk.accept();
    }
    if (!isMaking(tab)) tab.go(startWorkflow);
    if (chance() < 0.8) await office.deliverAll();
    desk.review();
    desk.fill();
    if (chance() < 0.8) await office.deliverAll();
    if (isMaking(tab)) await desk.press(tab);
  }

  /** Mostly a page that was filled is saved before the person goes elsewhere. */
  async function goOn(tab: Tab | undefined): Promise<void> {
    if (desk.isFilled(tab) && chance() < 0.75) await desk.press(tab);
    else tab?.go(address());
  }

  const actions: (readonly [number, () => Promise<void> | void])[] = [
    // Mostly the person waits for the page, looks and fills; what is on its way then may still be overtaken.
    [
      30,
      async () => {
        if (chance() < 0.7) await office.deliverAll();
        desk.review();
        if (chance() < 0.7) desk.fill();
      },
    ],
    [12, () => desk.fill()],
    [22, () => goOn(anyTab())],
    [10, () => desk.press(anyTab())],
    [8, () => desk.accept()],
    [14, goForId],
    [2, () => desk.merge()],
    [5, () => desk.switchRecord()],
    [3, () => desk.openTab()],
    [9, () => (tabs.size > 1 ? desk.closeTab(anyTab()) : undefined)],
    [
      1,
      () => {
        server.state = { ...server.state, sessions: {} };
        signIn(server);
      },
    ],
  ];
  const total = actions.reduce((sum, [weight]) => sum + weight, 0);

  if (chance() < 0.6) desk.switchRecord();
  desk.openTab();
  tabs.get(1)?.go(address());
  await office.deliverAll();
  for (let step = 0; step < stepsEach; step += 1) {
    let at = chance() * total;
    const action = actions.find(([weight]) => {
      at -= weight;
      return at < 0;
    });
    await action?.[1]();
    // Sometimes everything has arrived before the next step, sometimes hardly anything.
    if (chance() < 0.4) await office.deliverAll();
    else for (let letters = Math.floor(chance() * 6); letters > 0; letters -= 1) await office.deliverOne();
  }
  await office.deliverAll();
  desk.wrong.push(...rowsOnOthers(server.state, desk.records));
  desk.close();
  return { wrong: [...new Set(desk.wrong)], counts: Object.fromEntries(desk.counts) };
}

/** @returns one result for each schedule, by number */
export async function runSchedules(seed: number, numbers: readonly number[], isFaulty: boolean): Promise<ScheduleResult[]> {
  const results: ScheduleResult[] = [];
  for (const number of numbers) results.push(await runSchedule(seed, number, isFaulty));
  return results;
}
