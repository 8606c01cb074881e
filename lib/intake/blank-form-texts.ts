import type { FormLanguage } from './form-words';

export interface Labelled {
  label: string;
  hint: string;
}

/** What frames every form. */
export interface HeadTexts {
  locale: string;
  title: string;
  kind: string;
  route: string;
  only: string;
  rules: string[];
  footer: string;
}

interface FormTexts extends HeadTexts {
  items: string;
  firstName: Labelled;
  lastName: Labelled;
  entryDate: Labelled;
  veteranStatus: Labelled;
  specialPopulationScore: Labelled;
  minimumBedrooms: Labelled;
  contactPhone: Labelled;
  referrals: Labelled;
  service: string;
  provider: string;
  warmHandoffDate: string;
  unmetNeeds: Labelled;
  category: string;
  reason: string;
  choices: string;
}

/** What our blank forms say. Paper is read without the panel, so these sentences live with the form. */
export const blankFormTexts: Record<FormLanguage, FormTexts> = {
  en: {
    locale: 'en-US',
    title: 'Data Transfer Form',
    kind: 'Enrollment',
    route: 'From a victim service provider to its designated HMIS agency  ·  Texas Balance of State Coordinated Entry',
    only: 'Only these six items',
    rules: [
      'Use this form only for a household that did not sign the HMIS release of information.',
      'Never write a real name, birth date, Social Security number, address, e-mail or case number, here or in the margins.',
      'Keep the list of code names at your own agency. Hand the form over by phone, in person or by encrypted e-mail.',
    ],
    items: 'The six items',
    firstName: { label: '1  Code first name', hint: 'Invented, letters only. Not the person’s name or initials.' },
    lastName: { label: 'Code last name', hint: 'Different for every household.' },
    entryDate: { label: '2  Project entry date', hint: 'MM/DD/YYYY' },
    veteranStatus: { label: '3  Veteran status', hint: 'Choose one.' },
    specialPopulationScore: { label: '4  Special population score', hint: '0 to 22. The total only, no answers.' },
    minimumBedrooms: { label: '5  Minimum number of bedrooms', hint: '0 to 6. 0 is a studio.' },
    contactPhone: { label: '6  Contact phone', hint: 'Ten digits. Often an advocate’s.' },
    referrals: { label: 'Referrals the household chose', hint: 'One line for each agency the household agreed to.' },
    service: 'Kind of project',
    provider: 'Receiving agency',
    warmHandoffDate: 'Handoff (MM/DD/YYYY)',
    unmetNeeds: { label: 'Unmet needs', hint: 'What nobody in the region could offer.' },
    category: 'What is needed',
    reason: 'Why it was not met',
    choices: 'Choices:',
    footer: 'The designated agency enters this form within 24 hours and returns the ClientTrack ID.   Questions: CE@THN.org',
  },
  es: {
    locale: 'es-US',
    title: 'Formulario de Transferencia de Datos',
    kind: 'Inscripción',
    route: 'De un proveedor de servicios a víctimas a su agencia HMIS designada  ·  Texas Balance of State Coordinated Entry',
    only: 'Solo estos seis datos',
    rules: [
      'Use este formulario solo para un hogar que no firmó la autorización de divulgación de HMIS.',
      'Nunca escriba un nombre real, fecha de nacimiento, Seguro Social, dirección, correo ni número de caso, tampoco al margen.',
      'Guarde la lista de nombres en clave en su agencia. Entregue el formulario por teléfono, en persona o por correo cifrado.',
    ],
    items: 'Los seis datos',
    firstName: { label: '1  Nombre en clave', hint: 'Inventado, solo letras. Ni el nombre ni las iniciales de la persona.' },
    lastName: { label: 'Apellido en clave', hint: 'Diferente para cada hogar.' },
    entryDate: { label: '2  Fecha de entrada al proyecto', hint: 'MM/DD/AAAA (mes/día/año)' },
    veteranStatus: { label: '3  Condición de veterano', hint: 'Elija una.' },
    specialPopulationScore: { label: '4  Puntaje de población especial', hint: 'De 0 a 22. Solo el total, sin respuestas.' },
    minimumBedrooms: { label: '5  Número mínimo de dormitorios', hint: 'De 0 a 6. 0 es un estudio.' },
    contactPhone: { label: '6  Teléfono de contacto', hint: 'Diez dígitos. A menudo, el de un defensor.' },
    referrals: { label: 'Referencias que el hogar eligió', hint: 'Una línea por cada agencia que el hogar aceptó.' },
    service: 'Tipo de proyecto',
    provider: 'Agencia que recibe',
    warmHandoffDate: 'Entrega (MM/DD/AAAA)',
    unmetNeeds: { label: 'Necesidades no atendidas', hint: 'Lo que nadie en la región pudo ofrecer.' },
    category: 'Qué se necesita',
    reason: 'Por qué no se atendió',
    choices: 'Opciones:',
    footer: 'La agencia designada registra este formulario en 24 horas y devuelve el ID de ClientTrack.   Preguntas: CE@THN.org',
  },
};
