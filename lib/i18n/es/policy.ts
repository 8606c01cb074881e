import type { enPolicy } from '../en/policy';

export const esPolicy: typeof enPolicy = {
  setByIt: 'Lo fijó su área de sistemas',
  ignored:
    '{count, plural, one {Un ajuste de su área de sistemas no se puede usar y no se toma en cuenta} other {# ajustes de su área de sistemas no se pueden usar y no se toman en cuenta}}{known, plural, =0 {} other { ({names})}}. Avise a sistemas.',
  rules: {
    idleLockMinutes: 'El panel se bloquea tras {minutes, plural, one {# minuto} other {# minutos}} sin tecla ni clic.',
    absoluteHours: 'El panel se bloquea después de {hours, plural, one {# hora} other {# horas}}, haga lo que haga.',
    formRetentionHours: 'Los seis datos se borran {kept, plural, one {# hora} other {# horas}} después de completar el ingreso.',
    trackingRetentionDays: 'Un registro cerrado se borra después de {days, plural, one {# día} other {# días}}.',
    allowedOrigins: 'Sitios que se pueden usar: {sites}',
    allowBackup: 'No se puede hacer una copia de seguridad.',
    allowPlainExport: 'No se puede guardar ningún archivo que cualquiera pueda abrir.',
    allowPrint: 'La hoja no se puede imprimir.',
    allowTeachMode: 'No se le puede enseñar nada al panel.',
  },
  removal: 'Qué se borra y cuándo',
  itemsBy: 'Los seis datos: a más tardar el {when}, o cuando el VSP confirme el ID. Después ya no hacen falta.',
  itemsLater:
    'Los seis datos: {hours, plural, one {# hora} other {# horas}} después de completar el ingreso, o cuando el VSP confirme el ID.',
  rowBy: 'Todo lo demás: el {when}. Se guardó por si había preguntas después de cerrar el registro.',
  rowLater: 'Todo lo demás: {days, plural, one {# día} other {# días}} después de cerrar el registro.',
};
