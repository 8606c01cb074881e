import type { Locator } from '@playwright/test';

/** One thing the person did. Says where, never what was typed. */
export interface Action {
  /** Milliseconds since the epoch. */
  at: number;
  /** When what it caused was over: the page had answered. */
  until: number;
  kind: 'click' | 'key';
  what: string;
  /** How many clicks or keys. */
  count: number;
}

/** A form post as the practice ClientTrack has written it down. */
export interface LoggedPost {
  at: string;
  /** 'rules' is the page asking the server about a change; everything else acts. */
  kind: string;
  method: string;
}

export interface Journal {
  actions: Action[];
  click(target: Locator, what: string): Promise<void>;
  /** Keys go one by one to the control, as from a keyboard. */
  type(target: Locator, text: string, what: string): Promise<void>;
  key(target: Locator, name: string, what: string): Promise<void>;
  /** For what is neither a mouse click nor keys of its own, such as choosing from a list: as many clicks as a person needs. */
  record<T>(kind: Action['kind'], what: string, count: number, act: () => Promise<T>): Promise<T>;
  counts(): { clicks: number; keystrokes: number };
}

export function openJournal(): Journal {
  const actions: Action[] = [];
  const sum = (kind: Action['kind']) => actions.filter((action) => action.kind === kind).reduce((total, { count }) => total + count, 0);

  async function record<T>(kind: Action['kind'], what: string, count: number, act: () => Promise<T>) {
    const action: Action = { at: Date.now(), until: Number.POSITIVE_INFINITY, kind, what, count };
    actions.push(action);
    try {
      return await act();
    } finally {
      action.until = Date.now();
    }
  }

  return {
    actions,
    record,
    click: (target, what) => record('click', what, 1, () => target.click()),
    type: (target, text, what) => record('key', what, text.length, () => target.pressSequentially(text)),
    key: (target, name, what) => record('key', what, 1, () => target.press(name)),
    counts: () => ({ clicks: sum('click'), keystrokes: sum('key') }),
  };
}
