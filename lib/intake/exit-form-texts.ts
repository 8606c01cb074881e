import type { HeadTexts, Labelled } from './blank-form-texts';
import type { FormLanguage } from './form-words';
import type { ExitItemName } from './typed-exit';

interface ExitFormTexts extends HeadTexts, Record<ExitItemName, Labelled> {
  items: string;
  onPaper: string;
}

/** What our blank Exit forms say. */
export const exitFormTexts: Record<FormLanguage, ExitFormTexts> = {
  en: {
    locale: 'en-US',
    title: 'Data Transfer Form',
    kind: 'Exit',
    route: 'From a victim service provider to its designated HMIS agency  ·  Texas Balance of State Coordinated Entry',
    only: 'Only these five items',
    rules: [
      'Use this form when a household whose ClientTrack ID you hold leaves Coordinated Entry.',
      'The ClientTrack ID alone says who it is. Write no name, no code name, no address and no phone number.',
      'Hand the form over by phone, in person or by encrypted e-mail.',
    ],
    items: 'The exit',
    clientTrackId: { label: '1  ClientTrack ID', hint: 'One to nine digits, as the designated agency returned it.' },
    exitDate: { label: '2  Project exit date', hint: 'MM/DD/YYYY' },
    destination: { label: '3  Destination', hint: 'Where the household went. Never an address or the name of a place.' },
    destinationSubsidyType: { label: '4  Kind of subsidy', hint: 'Only with destination 435, a rental with an ongoing housing subsidy.' },
    exitReason: { label: '5  Reason for leaving', hint: 'Choose one.' },
    onPaper: 'On paper: write the number of your choice.',
    footer: 'The designated agency records this exit within 24 hours and tells you when it is done.   Questions: CE@THN.org',
  },
  es: {
    locale: 'es-US',
    title: 'Formulario de Transferencia de Datos',
    kind: 'Salida',
    route: 'De un proveedor de servicios a víctimas a su agencia HMIS designada  ·  Texas Balance of State Coordinated Entry',
    only: 'Solo estos cinco datos',
    rules: [
      'Use este formulario cuando un hogar cuyo ID de ClientTrack usted tiene sale de Coordinated Entry.',
      'El ID de ClientTrack basta para saber de quién se trata. No escriba nombre, nombre en clave, dirección ni teléfono.',
      'Entregue el formulario por teléfono, en persona o por correo cifrado.',
    ],
    items: 'La salida',
    clientTrackId: { label: '1  ID de ClientTrack', hint: 'De uno a nueve dígitos, como lo devolvió la agencia designada.' },
    exitDate: { label: '2  Fecha de salida del proyecto', hint: 'MM/DD/AAAA (mes/día/año)' },
    destination: { label: '3  Destino', hint: 'A dónde fue el hogar. Nunca una dirección ni el nombre de un lugar.' },
    destinationSubsidyType: { label: '4  Tipo de subsidio', hint: 'Solo con el destino 435, alquiler con subsidio de vivienda.' },
    exitReason: { label: '5  Motivo de la salida', hint: 'Elija uno.' },
    onPaper: 'En papel: escriba el número de su elección.',
    footer: 'La agencia designada registra esta salida en 24 horas y le avisa cuando esté hecha.   Preguntas: CE@THN.org',
  },
};
