import { afterEach, describe, expect, it } from 'vitest';
import { createOutline } from '../../lib/page/outline';
import { createScanner } from '../../lib/page/scan';
import { intake } from './clienttrack-markup';
import { input } from './stage';

afterEach(() => {
  document.body.innerHTML = '';
});

/** Everything that another script of the page can see, written down change by change. */
function watchPage() {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((more) => records.push(...more));
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  return {
    stop() {
      records.push(...observer.takeRecords());
      observer.disconnect();
      return records;
    },
  };
}

function open() {
  document.body.innerHTML = intake;
  input('1_Renderer').value = 'Zzamber';
  const { controls } = createScanner(document).scan();
  const outline = createOutline(window);
  const marks = controls.map(({ key }, index) => ({ key, number: index + 1 }));
  return { controls, outline, marks };
}

describe('showing fields on the page', () => {
  it('outlines every field that shows and leaves nothing behind', () => {
    const html = () => document.documentElement.outerHTML;
    const { outline, marks } = open();
    const untouched = html();
    const page = watchPage();
    expect(outline.show(createScanner(document).scan().controls, marks)).toBe(8);
    expect(html()).not.toBe(untouched);
    outline.clear();
    expect(html()).toBe(untouched);
    const records = page.stop();
    expect(records.every(({ type, target }) => type === 'childList' && target === document.documentElement)).toBe(true);
    expect(document.adoptedStyleSheets).toHaveLength(0);
  });

  it('never puts a value or a label into the page', () => {
    const { controls, outline, marks } = open();
    let added = '';
    const attach = Element.prototype.attachShadow;
    const roots: ShadowRoot[] = [];
    Element.prototype.attachShadow = function (init) {
      const root = attach.call(this, init);
      roots.push(root);
      return root;
    };
    try {
      outline.show(controls, marks);
    } finally {
      Element.prototype.attachShadow = attach;
    }
    const host = document.documentElement.lastElementChild;
    added += host?.outerHTML ?? '';
    for (const root of roots) added += root.textContent;
    expect(host?.shadowRoot).toBeNull();
    expect(roots.map((root) => root.textContent)).toEqual(['12345678']);
    for (const word of ['Zzamber', 'First Name', 'data-', 'title=']) expect(added).not.toContain(word);
    outline.clear();
  });

  it('shows the newest request only, and nothing for fields that the page hides', () => {
    const { controls, outline, marks } = open();
    const children = document.documentElement.children.length;
    outline.show(controls, marks);
    outline.show(controls, marks.slice(0, 1));
    expect(document.documentElement.children.length).toBe(children + 1);
    input('1_Renderer').style.display = 'none';
    expect(outline.show(controls, marks.slice(0, 1))).toBe(0);
    expect(document.documentElement.children.length).toBe(children);
  });

  it('lies over nothing: the field is still what the pointer reaches', () => {
    const { controls, outline, marks } = open();
    outline.show(controls, marks.slice(0, 1));
    const { left, top, width, height } = input('1_Renderer').getBoundingClientRect();
    expect(document.elementFromPoint(left + width / 2, top + height / 2)).toBe(input('1_Renderer'));
    outline.clear();
  });

  it('goes by itself after five seconds', async () => {
    const { controls, outline, marks } = open();
    const children = document.documentElement.children.length;
    const shown = performance.now();
    const gone = new Promise<number>((resolve) => {
      new MutationObserver(() => {
        if (document.documentElement.children.length === children) resolve(performance.now() - shown);
      }).observe(document.documentElement, { childList: true });
    });
    outline.show(controls, marks);
    expect(await gone).toBeGreaterThan(4900);
    expect(performance.now() - shown).toBeLessThan(6000);
  });
});
