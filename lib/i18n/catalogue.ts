import type {} from 'use-intl';
import { enAgency } from './en/agency';
import { enApp } from './en/app';
import { enDesk } from './en/desk';
import { enExit } from './en/exit';
import { enFinish } from './en/finish';
import { enInbox } from './en/inbox';
import { enKeys } from './en/keys';
import { enLook } from './en/look';
import { enPaths } from './en/paths';
import { enPolicy } from './en/policy';
import { enReasons } from './en/reasons';
import { enReceive } from './en/receive';
import { enRefusals } from './en/refusals';
import { enScreening } from './en/screening';
import { enSetup } from './en/setup';
import { enTeach } from './en/teach';
import { enTraining } from './en/training';
import { enWork } from './en/work';
import { esAgency } from './es/agency';
import { esApp } from './es/app';
import { esDesk } from './es/desk';
import { esExit } from './es/exit';
import { esFinish } from './es/finish';
import { esInbox } from './es/inbox';
import { esKeys } from './es/keys';
import { esLook } from './es/look';
import { esPaths } from './es/paths';
import { esPolicy } from './es/policy';
import { esReasons } from './es/reasons';
import { esReceive } from './es/receive';
import { esRefusals } from './es/refusals';
import { esScreening } from './es/screening';
import { esSetup } from './es/setup';
import { esTeach } from './es/teach';
import { esTraining } from './es/training';
import { esWork } from './es/work';
import type { LaterMessages } from './later-catalogue';

export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

const en = {
  app: enApp,
  agency: enAgency,
  setup: enSetup,
  keys: enKeys,
  inbox: enInbox,
  look: enLook,
  receive: enReceive,
  refusals: enRefusals,
  screening: enScreening,
  work: enWork,
  paths: enPaths,
  policy: enPolicy,
  finish: enFinish,
  exit: enExit,
  training: enTraining,
  desk: enDesk,
  teach: enTeach,
  ...enReasons,
};
export type Messages = typeof en;

const es: Messages = {
  app: esApp,
  agency: esAgency,
  setup: esSetup,
  keys: esKeys,
  inbox: esInbox,
  look: esLook,
  receive: esReceive,
  refusals: esRefusals,
  screening: esScreening,
  work: esWork,
  paths: esPaths,
  policy: esPolicy,
  finish: esFinish,
  exit: esExit,
  training: esTraining,
  desk: esDesk,
  teach: esTeach,
  ...esReasons,
};

/** Both languages travel together, so that the switch in the panel needs no reload. The words of some views come later. */
export const catalogues: Record<Language, Messages> = { en, es };

declare module 'use-intl' {
  interface AppConfig {
    Locale: Language;
    Messages: Messages & LaterMessages;
  }
}
