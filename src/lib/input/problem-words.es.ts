import { between, type Sentences } from './problem-text.ts';

export const sentences: Sentences = {
  required: ({ write }) => `Escribe ${write}.`,
  'not-a-date': ({ label, write }) =>
    `«${label}»: lo escrito no es un día que exista, con el año entero. Escribe ${write}.`,
  'not-a-month': ({ label, write }) => `«${label}»: lo escrito no es un mes. Escribe ${write}.`,
  'not-a-date-time': ({ label, write }) => `«${label}»: lo escrito no es una fecha con hora. Escribe ${write}.`,
  'not-an-integer': ({ label, write }) => `«${label}»: tiene que ser un número entero. Escribe ${write}.`,
  'out-of-range': ({ label, minimum, maximum }) =>
    minimum && !maximum
      ? `«${label}»: tiene que ser el ${minimum} o después.`
      : `«${label}»: lo escrito está fuera de lo posible${between(minimum, maximum, 'entre', 'y', 'hasta')}.`,
  'not-allowed': ({ label, write, allowed }) =>
    !label
      ? `Hace falta un objeto con los datos: ${allowed}.`
      : allowed
        ? `«${label}» admite solo: ${allowed}.`
        : `«${label}»: lo escrito no se entiende. Escribe ${write}.`,
  'unknown-field': ({ field, allowed }) =>
    `No conocemos el dato «${field}». ${allowed ? `Los que hay son: ${allowed}.` : 'Esta calculadora no pide ninguno.'}`,
  'unknown-provider': ({ field, allowed }) => `No conocemos al proveedor «${field}». Los que hay son: ${allowed}.`,
  'unknown-calculator': ({ field, allowed }) =>
    `Este proveedor no tiene la calculadora «${field}». Las que tiene son: ${allowed}.`,
  'conflicts-with': ({ label, other, alike }) =>
    alike === 'currency'
      ? `«${label}» tiene que estar en la misma moneda que «${other}»: escribe los dos importes en una.`
      : alike === 'offset'
        ? `«${label}» y «${other}» tienen que llevar la misma diferencia con UTC, o ninguna: escribe las dos horas en el mismo reloj.`
        : `«${label}» y «${other}» no van juntos: deja uno de los dos.`,
  'outside-calendar': ({ label, from, until }) =>
    `«${label}»: lo escrito lleva a un día fuera de nuestro calendario de días no laborables, que va del ${from} al ${until}.`,
};
