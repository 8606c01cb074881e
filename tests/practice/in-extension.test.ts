// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { catchChanges, catchWays, type Way } from '../../lib/practice/in-extension/catch-ways';
import { parsePage } from '../../lib/practice/in-extension/draw-document';
import { ownServer } from '../../lib/practice/in-extension/own-server';
import { practiceProfile } from '../../lib/practice/profile';

const noon = () => new Date('2026-11-22T12:00:00');

async function signedIn() {
  const server = ownServer(practiceProfile, noon);
  await server.signIn();
  return server;
}

function drawn(html: string) {
  document.body.replaceChildren(...parsePage(html, '').body.childNodes);
  const ways: Way[] = [];
  return { ways, stop: catchWays(document, '/practice/viewform.aspx?FormID=4317', (way) => ways.push(way)) };
}

describe('the practice ClientTrack inside the extension', () => {
  it('needs no signing in by hand and follows where a page leads', async () => {
    const server = await signedIn();
    const begun = await server.ask('/practice/startworkflow.aspx?WorkflowID=1000000107');
    expect(begun.address).toBe('/practice/viewform.aspx?FormID=4317');
    expect(begun.body).toContain('Search Existing Clients');
  });

  it('shows the login page once the session is gone', async () => {
    const server = ownServer({ ...practiceProfile, expiresAfter: 1 }, noon);
    await server.signIn();
    expect((await server.ask('/practice/Dashboard.aspx')).body).toContain('id="Password"');
  });

  it('takes no address outside itself', async () => {
    const server = await signedIn();
    expect((await server.ask('https://clienttrack.example/practice/nothing.aspx')).status).toBe(404);
  });

  it('holds no handler, no script and no frame that loads by itself', () => {
    const page = parsePage(
      `<body><input onchange="FormChanged('1_Renderer')"><script src="Renderer.js"></script><iframe src="completelyblank.html"></iframe></body>`,
      '',
    );
    expect(page.querySelectorAll('[onchange], script, iframe[src]')).toHaveLength(0);
    expect(page.querySelector('[data-onchange]')).not.toBeNull();
  });

  it('sends a form with the button that was pressed, where the form says', () => {
    const { ways, stop } = drawn(
      '<form method="post" action="cancelworkflow.aspx" target="TabFrame_2"><input name="a" value="1"><button name="__ACTION" value="YES">Yes</button></form>',
    );
    document.querySelector('button')?.click();
    stop();
    expect(ways.map(({ target, address, post }) => [target, address, post?.toString()])).toEqual([
      ['TabFrame_2', '/practice/cancelworkflow.aspx', 'a=1&__ACTION=YES'],
    ]);
  });

  it('carries what is searched for in the address', () => {
    const { ways, stop } = drawn('<form method="get" action="search.aspx"><input name="q" value="Zzoriole"><button>Search</button></form>');
    document.querySelector('button')?.click();
    stop();
    expect(ways).toEqual([{ target: '', address: '/practice/search.aspx?q=Zzoriole' }]);
  });

  it('follows a link, and leaves alone one that leads nowhere', () => {
    const { ways, stop } = drawn('<a href="Dashboard.aspx?PrimaryKey=918036">open</a><a href="#">menu</a>');
    for (const link of document.querySelectorAll('a')) link.click();
    stop();
    expect(ways).toEqual([{ target: '', address: '/practice/Dashboard.aspx?PrimaryKey=918036' }]);
  });

  it('wakes the rules of a control that was changed', () => {
    document.body.innerHTML = `<select data-onchange="ServerEvaluate('1000004260_Renderer')"></select><input data-onchange="alert(1)">`;
    const woken: string[] = [];
    catchChanges(document, {
      FormChanged: (control) => woken.push(`page ${control}`),
      ServerEvaluate: async (control) => void woken.push(`server ${control}`),
    });
    for (const control of document.querySelectorAll('[data-onchange]')) control.dispatchEvent(new Event('change', { bubbles: true }));
    expect(woken).toEqual(['server 1000004260_Renderer']);
  });
});
