import { type ExitDestination, type ExitSubsidyType, exitDestinations, exitSubsidyTypes } from '../hmis/code-lists/exit-2026';
import type { ExitReason } from '../hmis/exit';
import type { referralServices } from '../hmis/referral';
import type { unmetNeedCategories, unmetNeedReasons } from '../hmis/unmet-need';
import { enDesk } from '../i18n/en/desk';
import { esDesk } from '../i18n/es/desk';
import { exitDestinationsEs, exitSubsidyTypesEs } from './exit-words-es';

export type FormLanguage = 'en' | 'es';

type Service = (typeof referralServices)[number];
type Category = (typeof unmetNeedCategories)[number];
type Reason = (typeof unmetNeedReasons)[number];
type VeteranStatus = '1' | '99';

export interface FormWords {
  veteranStatus: Record<VeteranStatus, string>;
  services: Record<Service, string>;
  categories: Record<Category, string>;
  reasons: Record<Reason, string>;
  /** HUD's own wording in English. */
  destinations: Record<ExitDestination, string>;
  subsidyTypes: Record<ExitSubsidyType, string>;
  exitReasons: Record<ExitReason, string>;
}

/** The choices as our blank forms print them; the only choices a received form may hold. */
export const formWords: Record<FormLanguage, FormWords> = {
  en: {
    veteranStatus: { 1: 'Yes', 99: 'Data Not Collected' },
    services: {
      es: 'Emergency Shelter',
      th: 'Transitional Housing',
      'th-rrh': 'Joint TH-RRH',
      rrh: 'Rapid Re-Housing',
      psh: 'Permanent Supportive Housing',
      'other-ph': 'Other Permanent Housing',
    },
    categories: {
      psh: 'Permanent Supportive Housing',
      rrh: 'Rapid Re-Housing',
      th: 'Transitional Housing',
      es: 'Emergency Shelter',
      'safe-shelter': 'Safe shelter',
      prevention: 'Homelessness prevention',
      'rental-deposit': 'Rental deposit',
      utilities: 'Utilities',
      legal: 'Legal help',
      childcare: 'Child care',
      transport: 'Transportation',
      health: 'Health care',
      'mental-health': 'Mental health care',
      'substance-use': 'Substance use treatment',
      food: 'Food',
      employment: 'Employment',
      'id-documents': 'Identity documents',
      other: 'Other',
    },
    reasons: {
      'no-provider': 'No such provider in the region',
      'provider-full': 'Provider is full',
      'waitlist-closed': 'Waitlist is closed',
      'not-eligible': 'Not eligible',
      declined: 'Household declined',
      'unsafe-location': 'Unsafe location',
    },
    destinations: exitDestinations,
    subsidyTypes: exitSubsidyTypes,
    exitReasons: enDesk.exitReason,
  },
  es: {
    veteranStatus: { 1: 'Sí', 99: 'Dato no recolectado' },
    services: {
      es: 'Refugio de emergencia',
      th: 'Vivienda de transición',
      'th-rrh': 'TH-RRH conjunto',
      rrh: 'Realojamiento rápido',
      psh: 'Vivienda permanente con apoyo',
      'other-ph': 'Otra vivienda permanente',
    },
    categories: {
      psh: 'Vivienda permanente con apoyo',
      rrh: 'Realojamiento rápido',
      th: 'Vivienda de transición',
      es: 'Refugio de emergencia',
      'safe-shelter': 'Refugio seguro',
      prevention: 'Prevención de la falta de hogar',
      'rental-deposit': 'Depósito de renta',
      utilities: 'Servicios públicos',
      legal: 'Ayuda legal',
      childcare: 'Cuidado infantil',
      transport: 'Transporte',
      health: 'Atención médica',
      'mental-health': 'Salud mental',
      'substance-use': 'Tratamiento de adicciones',
      food: 'Alimentos',
      employment: 'Empleo',
      'id-documents': 'Documentos de identidad',
      other: 'Otra',
    },
    reasons: {
      'no-provider': 'No hay proveedor en la región',
      'provider-full': 'El proveedor está lleno',
      'waitlist-closed': 'La lista de espera está cerrada',
      'not-eligible': 'No cumple los requisitos',
      declined: 'El hogar no quiso',
      'unsafe-location': 'Lugar no seguro',
    },
    destinations: exitDestinationsEs,
    subsidyTypes: exitSubsidyTypesEs,
    exitReasons: esDesk.exitReason,
  },
};

/** The code a person chose, given as the code itself or in the words of either form; 'Childcare' is 'Child care'. */
export function findCode<Code extends string>(codes: readonly Code[], of: keyof FormWords, given: string): Code | undefined {
  const said = plain(given);
  return codes.find((code) => [code, wordFor('en', of, code), wordFor('es', of, code)].some((spelling) => plain(spelling) === said));
}

const plain = (text: string): string =>
  text
    .trim()
    .replace(/(?<=\p{L})[\s-]+(?=\p{L})/gu, '')
    .toLowerCase();

const wordFor = (language: FormLanguage, of: keyof FormWords, code: string): string =>
  Object.entries(formWords[language][of]).find(([key]) => key === code)?.[1] ?? code;
