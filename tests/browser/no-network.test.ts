import { afterEach, expect, test } from 'vitest';
import { removeNetwork } from '../../lib/no-network';

afterEach(() => document.body.replaceChildren());

function newWindow(): Window & typeof globalThis {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const view = frame.contentDocument?.defaultView;
  if (!view) throw new Error('a frame without a window');
  return view;
}

test.each([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
  'webkitRTCPeerConnection',
  'SharedWorker',
])('our scripts find no %s to send anything with', (door) => {
  const view = newWindow();
  removeNetwork(view);
  expect(Reflect.get(view, door)).toBeUndefined();
});

test('our scripts find no beacon to send anything with', () => {
  const view = newWindow();
  expect(view.navigator.sendBeacon).toBeDefined();
  removeNetwork(view);
  expect(view.navigator.sendBeacon).toBeUndefined();
});

test('what is not ours keeps its network', () => {
  removeNetwork(newWindow());
  expect(window.fetch).toBeDefined();
  expect(newWindow().WebSocket).toBeDefined();
});
