import { afterEach, describe, expect, it } from 'vitest';
import type { FromPage, PageDescription, PlannedWrite } from '../../lib/messages';
import { type Listener, type Sender, type Surroundings, startPageAgent } from '../../lib/page/agent';
import { startPointer } from '../../lib/page/pointer';
import { form, row, select, text } from './clienttrack-markup';
import { input } from './stage';

const own: Sender = { id: 'transfer-desk' };
const stops: (() => void)[] = [];

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  document.body.innerHTML = '';
});

/** The extension's side of the conversation with one document. */
function start(view: Window = window) {
  const sent: FromPage[] = [];
  const listeners: Listener[] = [];
  let onSent = (): void => {};
  const surroundings: Surroundings = {
    window: view,
    extensionId: 'transfer-desk',
    send(message) {
      sent.push(message);
      onSent();
    },
    onMessage(listener) {
      listeners.push(listener);
      return () => listeners.splice(listeners.indexOf(listener), 1);
    },
  };
  const stop = startPageAgent(surroundings);
  if (stop !== undefined) stops.push(stop);

  /** The answer, or 'silence' when nobody answers. */
  const ask = (message: unknown, sender: Sender = own): Promise<unknown> =>
    new Promise((resolve) => {
      let isAnswered = false;
      const later = listeners.map((listener) =>
        listener(message, sender, (answer) => {
          isAnswered = true;
          resolve(answer);
        }),
      );
      if (!isAnswered && !later.includes(true)) resolve('silence');
    });
  const next = (): Promise<FromPage | undefined> =>
    new Promise((resolve) => {
      onSent = () => resolve(sent.at(-1));
    });
  return { sent, listeners, ask, next, nonce: sent[0]?.nonce ?? '', addPointer: () => startPointer(surroundings) };
}

async function frame(html: string, attributes: Record<string, string> = {}): Promise<Window> {
  const element = document.createElement('iframe');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const loaded = new Promise((resolve) => element.addEventListener('load', resolve));
  document.body.append(element);
  if (element.src !== '' || element.srcdoc !== '') await loaded;
  const view = element.contentWindow;
  if (view === null) throw new Error('no window');
  if (html !== '') view.document.body.innerHTML = html;
  return view;
}

const planFor = (page: PageDescription, label: string, value: string): PlannedWrite[] =>
  page.controls
    .filter((one) => one.label === label)
    .map(({ key, kind, value: before }) => ({ key, label, kind, before, value, trigger: 'none' as const }));

const isDescription = (answer: unknown): answer is PageDescription => typeof answer === 'object' && answer !== null && 'controls' in answer;

const described = async (desk: ReturnType<typeof start>): Promise<PageDescription> => {
  const answer = await desk.ask({ type: 'describe', nonce: desk.nonce });
  if (!isDescription(answer)) throw new Error('not described');
  return answer;
};

describe('who is answered', () => {
  it('says that the page is here, at once and when asked', async () => {
    document.body.innerHTML = form(row('First Name', text('1')));
    const desk = start();
    await desk.ask({ type: 'announce' });
    expect(desk.sent.map(({ type }) => type)).toEqual(['page-here', 'page-here']);
  });

  it('describes only the document that was meant', async () => {
    document.body.innerHTML = form(row('First Name', text('1')));
    const desk = start();
    expect((await described(desk)).controls).toHaveLength(1);
    expect(await desk.ask({ type: 'describe', nonce: 'another' })).toEqual({ refused: 'other-document' });
  });

  it('does not answer other extensions, other pages or unknown messages', async () => {
    document.body.innerHTML = form(row('First Name', text('1')));
    const desk = start();
    const message = { type: 'describe', nonce: desk.nonce };
    expect(await desk.ask(message, { id: 'someone-else' })).toBe('silence');
    expect(await desk.ask(message, { ...own, tab: { id: 1 } })).toBe('silence');
    expect(await desk.ask({ type: 'submit' })).toBe('silence');
  });

  it('writes for the panel, one plan at a time', async () => {
    document.body.innerHTML = form(row('First Name', text('1')));
    const desk = start();
    const plan = { nonce: desk.nonce, writes: planFor(await described(desk), 'First Name', 'Zzamber') };
    const [first, second] = await Promise.all([desk.ask({ type: 'write', plan }), desk.ask({ type: 'write', plan })]);
    expect(first).toMatchObject({ outcomes: [{ outcome: 'filled' }] });
    expect(second).toEqual({ nonce: desk.nonce, refused: 'busy' });
    expect(input('1_Renderer').value).toBe('Zzamber');
  });

  it('refuses plans for another document and things that are no plan', async () => {
    document.body.innerHTML = form(row('First Name', text('1')));
    const desk = start();
    expect(await desk.ask({ type: 'write', plan: { nonce: 'x', writes: [] } })).toMatchObject({ refused: 'other-document' });
    expect(await desk.ask({ type: 'write', plan: { nonce: desk.nonce, writes: [{ key: 'a' }] } })).toMatchObject({ refused: 'not-a-plan' });
  });
});

describe('which frames it stays in', () => {
  it('leaves blank frames and frames written by a page before it listens', async () => {
    const views = [await frame(''), await frame(form(row('First Name', text('1')))), await frame('', { srcdoc: '<input>' })];
    for (const view of views) {
      const desk = start(view);
      expect([desk.sent, desk.listeners]).toEqual([[], []]);
    }
  });

  it('stays in a frame of the same site that holds a form', async () => {
    const view = await frame(form(row('First Name', text('1'))), { src: '/__answer?after=0' });
    const desk = start(view);
    expect(desk.sent).toMatchObject([{ type: 'page-here', isTop: false }]);
    expect((await described(desk)).isTop).toBe(false);
  });

  it('leaves a frame of the same site that shows nothing to fill or read', async () => {
    expect(start(await frame('<p></p>', { src: '/__answer?after=0' })).listeners).toEqual([]);
  });
});

describe('what it tells by itself', () => {
  it('tells once when the page shows another field', async () => {
    document.body.innerHTML = form(
      row('First Name', text('1')) + row('Veteran Status', select('2', {})).replace('<tr>', '<tr style="display:none">'),
    );
    const desk = start();
    await described(desk);
    const told = desk.next();
    document.querySelector('tr[style]')?.removeAttribute('style');
    expect(await told).toMatchObject({ type: 'page-changed', nonce: desk.nonce });
  });

  it('tells when a rule overwrites a field late, without any other sign', async () => {
    document.body.innerHTML = form(row('First Name', text('1')));
    const desk = start();
    const plan = { nonce: desk.nonce, writes: planFor(await described(desk), 'First Name', 'Zzamber') };
    await desk.ask({ type: 'write', plan });
    const told = desk.next();
    input('1_Renderer').value = '';
    expect(await told).toMatchObject({ type: 'page-changed' });
  });

  it('keeps still about its own writing', async () => {
    document.body.innerHTML = form(row('First Name', text('1')) + row('Last Name', text('2')));
    const desk = start();
    const plan = { nonce: desk.nonce, writes: planFor(await described(desk), 'First Name', 'Zzamber') };
    await desk.ask({ type: 'write', plan });
    // The next word from the page is about the person's change, not about ours.
    const told = desk.next();
    input('2_Renderer').value = 'Zzquillstone';
    input('2_Renderer').dispatchEvent(new Event('change', { bubbles: true }));
    await told;
    expect(desk.sent.map(({ type }) => type)).toEqual(['page-here', 'page-changed']);
  });

  it('tells of a second overwriting too, after the panel has asked again', async () => {
    document.body.innerHTML = form(row('First Name', text('1')));
    const desk = start();
    const plan = { nonce: desk.nonce, writes: planFor(await described(desk), 'First Name', 'Zzamber') };
    await desk.ask({ type: 'write', plan });
    const first = desk.next();
    input('1_Renderer').value = 'Zz';
    await first;
    await described(desk);
    const second = desk.next();
    input('1_Renderer').value = '';
    await second;
    expect(desk.sent.map(({ type }) => type)).toEqual(['page-here', 'page-changed', 'page-changed']);
  });

  it('knows what the person changed from what the page changed', async () => {
    document.body.innerHTML = form(row('First Name', text('1')) + row('Last Name', text('2')));
    const desk = start();
    await described(desk);
    input('1_Renderer').focus();
    document.execCommand('insertText', false, 'Zzamber');
    input('2_Renderer').value = 'Zzquillstone';
    input('2_Renderer').dispatchEvent(new Event('change', { bubbles: true }));
    const { controls } = await described(desk);
    expect(controls.map(({ isTouched }) => isTouched)).toEqual([true, undefined]);
  });

  it('says that the person pressed Escape, and takes its outlines away', async () => {
    document.body.innerHTML = form(row('First Name', text('1')));
    const desk = start();
    const key = (await described(desk)).controls[0]?.key ?? 0;
    const elements = document.documentElement.children.length;
    desk.addPointer();
    expect(await desk.ask({ type: 'outline', nonce: desk.nonce, marks: [{ key, number: 1 }] })).toEqual({ shown: 1 });
    expect(document.documentElement.children.length).toBe(elements + 1);
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(document.documentElement.children.length).toBe(elements);
    expect(desk.sent.at(-1)).toEqual({ type: 'page-escaped', nonce: desk.nonce });
  });

  it('outlines only in the document that was meant', async () => {
    document.body.innerHTML = form(row('First Name', text('1')));
    const desk = start();
    desk.addPointer();
    expect(await desk.ask({ type: 'outline', nonce: 'another', marks: [] })).toBe('silence');
    expect(await desk.ask({ type: 'outline', nonce: desk.nonce, marks: ['1'] })).toBe('silence');
    expect(await desk.ask({ type: 'outline', nonce: desk.nonce, marks: [] })).toEqual({ shown: 0 });
  });

  it('adds the script that points once, however often it is put there', async () => {
    document.body.innerHTML = form(row('First Name', text('1')));
    const desk = start();
    const before = desk.listeners.length;
    desk.addPointer();
    desk.addPointer();
    expect(desk.listeners.length).toBe(before + 1);
  });

  it('says goodbye when the page goes', () => {
    document.body.innerHTML = form(row('First Name', text('1')));
    const desk = start();
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(desk.sent.at(-1)).toEqual({ type: 'page-gone', nonce: desk.nonce });
  });
});
