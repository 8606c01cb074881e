import { defineContentScript } from '#imports';

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  main() {},
});
