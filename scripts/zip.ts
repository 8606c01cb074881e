import { finish, runSteps } from './steps';

finish(
  runSteps([
    { name: 'Chrome and Edge', command: ['wxt', 'zip'] },
    { name: 'Firefox', command: ['wxt', 'zip', '-b', 'firefox'] },
  ]),
);
