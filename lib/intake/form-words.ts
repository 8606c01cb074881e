import type { referralServices } from '../hmis/referral';
import type { unmetNeedCategories, unmetNeedReasons } from '../hmis/unmet-need';

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
}

/** The choices as our blank forms print them; the only choices a received form may hold. */
export const formWords: Record<FormLanguage, FormWords> = {
  en: {
    veteranStatus: { 1: 'Yes', 99: 'Data Not Collected' },
    services: {
      es: 'Emergency shelter',
      th: 'Transitional housing',
      'th-rrh': 'Joint transitional and rapid rehousing',
      rrh: 'Rapid rehousing',
      psh: 'Permanent supportive housing',
      'other-ph': 'Other permanent housing',
    },
    categories: {
      psh: 'Permanent supportive housing',
      rrh: 'Rapid rehousing',
      th: 'Transitional housing',
      es: 'Emergency shelter',
      'safe-shelter': 'Safe shelter',
      prevention: 'Homelessness prevention',
      'rental-deposit': 'Rental deposit',
      utilities: 'Utilities',
      legal: 'Legal help',
      childcare: 'Childcare',
      transport: 'Transport',
      health: 'Health care',
      'mental-health': 'Mental health care',
      'substance-use': 'Substance use treatment',
      food: 'Food',
      employment: 'Employment',
      'id-documents': 'ID documents',
      other: 'Other',
    },
    reasons: {
      'no-provider': 'No such provider in the region',
      'provider-full': 'Provider is full',
      'waitlist-closed': 'Waiting list is closed',
      'not-eligible': 'Household is not eligible',
      declined: 'Household declined',
      'unsafe-location': 'Location is not safe',
    },
  },
  es: {
    veteranStatus: { 1: 'Sí', 99: 'Dato no recopilado' },
    services: {
      es: 'Albergue de emergencia',
      th: 'Vivienda de transición',
      'th-rrh': 'Transición y realojamiento rápido',
      rrh: 'Realojamiento rápido',
      psh: 'Vivienda permanente con apoyo',
      'other-ph': 'Otra vivienda permanente',
    },
    categories: {
      psh: 'Vivienda permanente con apoyo',
      rrh: 'Realojamiento rápido',
      th: 'Vivienda de transición',
      es: 'Albergue de emergencia',
      'safe-shelter': 'Albergue seguro',
      prevention: 'Prevención de la falta de vivienda',
      'rental-deposit': 'Depósito de alquiler',
      utilities: 'Servicios públicos',
      legal: 'Ayuda legal',
      childcare: 'Cuidado de niños',
      transport: 'Transporte',
      health: 'Atención médica',
      'mental-health': 'Salud mental',
      'substance-use': 'Tratamiento por uso de sustancias',
      food: 'Alimentos',
      employment: 'Empleo',
      'id-documents': 'Documentos de identidad',
      other: 'Otra',
    },
    reasons: {
      'no-provider': 'No hay tal proveedor en la región',
      'provider-full': 'El proveedor está lleno',
      'waitlist-closed': 'La lista de espera está cerrada',
      'not-eligible': 'El hogar no es elegible',
      declined: 'El hogar no quiso',
      'unsafe-location': 'El lugar no es seguro',
    },
  },
};

/** The code a person chose, given as the code itself or in the words of either form. */
export function findCode<Code extends string>(codes: readonly Code[], of: keyof FormWords, given: string): Code | undefined {
  const said = given.trim().toLocaleLowerCase('es');
  return codes.find((code) => {
    const spellings = [code, wordFor('en', of, code), wordFor('es', of, code)];
    return spellings.some((spelling) => spelling?.toLocaleLowerCase('es') === said);
  });
}

const wordFor = (language: FormLanguage, of: keyof FormWords, code: string): string | undefined =>
  Object.entries(formWords[language][of]).find(([key]) => key === code)?.[1];
