/**
 * What opens a connection in a browser. Whoever puts a line into our code that wants to send something finds nothing there to send
 * it with, also in a page of ClientTrack, where the extension's own policy does not reach (docs/decisions/0003).
 */
const doors = [
  'fetch',
  'fetchLater',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebSocketError',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
  'webkitRTCPeerConnection',
  'RTCDataChannel',
  'importScripts',
  'SharedWorker',
];

/** The first thing each of our scripts does. It changes our own world only: ClientTrack's page keeps what it has. */
export function removeNetwork(scope: typeof globalThis = globalThis): void {
  for (const door of doors) Reflect.deleteProperty(scope, door);
  // In workers the doors stand one step up, and so does a navigator's beacon.
  const navigatorKind: object | null = Reflect.getPrototypeOf(scope.navigator);
  if (navigatorKind !== null) Reflect.deleteProperty(navigatorKind, 'sendBeacon');
  for (let kind = Reflect.getPrototypeOf(scope); kind !== null && kind !== Object.prototype; kind = Reflect.getPrototypeOf(kind)) {
    for (const door of doors) Reflect.deleteProperty(kind, door);
  }
}
