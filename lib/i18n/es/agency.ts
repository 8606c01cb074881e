import type { enAgency } from '../en/agency';

export const esAgency: typeof enAgency = {
  title: 'Cómo usa ClientTrack su agencia',
  needs: '¿Cómo registra su ClientTrack una necesidad no atendida?',
  needsHint: 'Pregunte a su responsable de HMIS. Puede cambiarlo después en los ajustes.',
  as: {
    need: 'En su propia página, como necesidad',
    service: 'Como referencia cuyo servicio se llama «Unmet Need»',
    status: 'Como referencia con el estado «Unmet Need»',
  },
  unknown: 'Todavía no lo sé',
  unknownHint: 'Mientras no elija, las necesidades no atendidas solo se llenan en una página hecha para ellas.',
  provider: 'Proveedor de esas referencias, como lo escribe ClientTrack',
  providerHint: 'Déjelo vacío para elegir usted el proveedor cada vez.',
  providerLength: 'Use de 2 a 60 letras, o déjelo vacío.',
  save: 'Guardar esta elección',
  saved: 'Guardado.',
  organization: 'Su agencia, como la nombra el encabezado de ClientTrack',
  organizationHint: 'Mientras otra organización tenga la sesión, no se llena nada. Déjelo vacío para permitir cualquiera.',
  barred: 'Proveedores de servicios a víctimas, como los nombra ClientTrack',
  barredHint: 'Separe los nombres con punto y coma. Mientras uno de ellos tenga la sesión, no se llena nada.',
  namesLength: 'Un nombre tiene como máximo 120 letras, y la lista como máximo 200 nombres.',
  saveNames: 'Guardar estos nombres',
  presets: 'Preguntas que se responden «Data not collected»',
  presetsHint:
    'ClientTrack las pregunta y el formulario no las trae. Marcada: la respuesta es «Data not collected» y se ve en cada revisión. Sin marcar: responde usted. Nunca se llena con «No».',
  preset: 'fijada',
  presetNote: 'No viene en el formulario. Es la respuesta fijada por su agencia.',
  presetStop: 'Dejar de fijar {label}',
  presetAgain: 'Volver a fijar {label}',
  presetStopped: '{label} queda a cargo de usted.',
  presetResumed: '{label} vuelve a estar fijada.',
};
