import { carryWith, messages } from './lab-browser';
import type { LivePage } from './live-page';

const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });

interface Letter {
  /** Letters of one way keep their order, as in a browser; ways do not wait for each other. */
  way: string;
  deliver: () => void;
}

export interface Addressed {
  documentId?: string;
  frameId?: number;
}

export interface PostOffice {
  /** A page says something to the panel. */
  fromPage(page: LivePage, message: unknown): void;
  /** Anything else that takes its time, such as a page on its way. */
  later(way: string, deliver: () => void): void;
  /** Delivers one letter, chosen by chance; whether there was one. */
  deliverOne(): Promise<boolean>;
  /** Delivers everything, and waits for pages that are writing. */
  deliverAll(): Promise<void>;
}

type FindPage = (tabId: number, to: Addressed) => LivePage | undefined;

/** Every message between panel and pages waits here until the schedule lets it through. */
export function createPostOffice(chance: () => number, findPage: FindPage, alter: (answer: unknown) => unknown): PostOffice {
  const letters: Letter[] = [];
  let writing = 0;

  function toPage(page: LivePage, message: unknown, answer: (given: unknown) => void, refuse: (error: Error) => void): void {
    let isOpen = true;
    let isLate = false;
    const close = (deliver: () => void): void => {
      if (!isOpen) return;
      isOpen = false;
      if (isLate) writing -= 1;
      letters.push({ way: page.way, deliver });
    };
    isLate = page.hear(message, (given) => close(() => answer(alter(given)))) && isOpen;
    if (isLate) writing += 1;
    else close(() => answer(undefined));
    page.whenGone(() => close(() => refuse(new Error('The message channel closed before a response was received.'))));
  }

  carryWith(
    (tabId, message, to = {}) =>
      new Promise((answer, refuse) => {
        const deliver = (): void => {
          const page = findPage(tabId, to);
          if (page === undefined) refuse(new Error('Could not establish connection. Receiving end does not exist.'));
          else toPage(page, message, answer, refuse);
        };
        letters.push({ way: `to ${tabId}.${to.documentId ?? to.frameId}`, deliver });
      }),
  );

  async function deliverOne(): Promise<boolean> {
    const ways = [...new Set(letters.map(({ way }) => way))];
    const way = ways[Math.floor(chance() * ways.length)];
    const index = letters.findIndex((letter) => letter.way === way);
    if (index < 0) return false;
    const [letter] = letters.splice(index, 1);
    letter?.deliver();
    await nextTask();
    return true;
  }

  return {
    fromPage(page, message) {
      letters.push({ way: page.way, deliver: () => messages.tell(message, page.sender) });
    },
    later: (way, deliver) => void letters.push({ way, deliver }),
    deliverOne,
    async deliverAll() {
      for (;;) {
        if (await deliverOne()) continue;
        if (writing === 0) return;
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
    },
  };
}
