import { enBackup } from './en/backup';
import { enCompare } from './en/compare';
import { enDigest } from './en/digest';
import { enEligibility } from './en/eligibility';
import { enErase } from './en/erase';
import { enExchange } from './en/exchange';
import { enLiaison } from './en/liaison';
import { enLog } from './en/log';
import { enTracking } from './en/tracking';
import { esBackup } from './es/backup';
import { esCompare } from './es/compare';
import { esDigest } from './es/digest';
import { esEligibility } from './es/eligibility';
import { esErase } from './es/erase';
import { esExchange } from './es/exchange';
import { esLiaison } from './es/liaison';
import { esLog } from './es/log';
import { esTracking } from './es/tracking';

const en = {
  backup: enBackup,
  compare: enCompare,
  digest: enDigest,
  eligibility: enEligibility,
  erase: enErase,
  exchange: enExchange,
  liaison: enLiaison,
  log: enLog,
  tracking: enTracking,
};
export type LaterMessages = typeof en;

const es: LaterMessages = {
  backup: esBackup,
  compare: esCompare,
  digest: esDigest,
  eligibility: esEligibility,
  erase: esErase,
  exchange: esExchange,
  liaison: esLiaison,
  log: esLog,
  tracking: esTracking,
};

/** The words of views that are loaded when they are opened; they come with the view (components/ui/later-words.tsx). */
export const laterCatalogues: Record<'en' | 'es', LaterMessages> = { en, es };
