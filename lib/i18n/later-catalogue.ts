import { enBackup } from './en/backup';
import { enCompare } from './en/compare';
import { enDigest } from './en/digest';
import { enEligibility } from './en/eligibility';
import { enErase } from './en/erase';
import { enExchange } from './en/exchange';
import { enIdReturn } from './en/id-return';
import { enLiaison } from './en/liaison';
import { enLog } from './en/log';
import { enPartners } from './en/partners';
import { enReports } from './en/reports';
import { enSealed } from './en/sealed';
import { enSender } from './en/sender';
import { enTracking } from './en/tracking';
import { esBackup } from './es/backup';
import { esCompare } from './es/compare';
import { esDigest } from './es/digest';
import { esEligibility } from './es/eligibility';
import { esErase } from './es/erase';
import { esExchange } from './es/exchange';
import { esIdReturn } from './es/id-return';
import { esLiaison } from './es/liaison';
import { esLog } from './es/log';
import { esPartners } from './es/partners';
import { esReports } from './es/reports';
import { esSealed } from './es/sealed';
import { esSender } from './es/sender';
import { esTracking } from './es/tracking';

const en = {
  backup: enBackup,
  compare: enCompare,
  digest: enDigest,
  eligibility: enEligibility,
  erase: enErase,
  exchange: enExchange,
  liaison: enLiaison,
  idReturn: enIdReturn,
  log: enLog,
  reports: enReports,
  tracking: enTracking,
  partners: enPartners,
  sealed: enSealed,
  sender: enSender,
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
  idReturn: esIdReturn,
  log: esLog,
  reports: esReports,
  tracking: esTracking,
  partners: esPartners,
  sealed: esSealed,
  sender: esSender,
};

/** The words of views that are loaded when they are opened; they come with the view (components/ui/later-words.tsx). */
export const laterCatalogues: Record<'en' | 'es', LaterMessages> = { en, es };
