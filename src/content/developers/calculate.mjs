import { calculate } from 'plazo';

const outcome = calculate('zetalibra', 'cancellation', { requestedOn: '2026-08-05' }, { locale: 'es' });

console.log(outcome.status, outcome.answer); // => determined accepted
console.log(outcome.facts.firstUnbilledMonth); // => 2026-09
console.log(outcome.facts.dataDeletedOn); // => 2026-09-30
console.log(outcome.prudent.exportBy); // => 2026-08-31
console.log(outcome.steps.at(-1).text); // => Con el pedido del miércoles 5 de agosto de 2026, setiembre de 2026 ya no se factura.
console.log(outcome.steps.at(-1).clauses); // => [ 'ZL-05' ]

const mistaken = calculate('zetalibra', 'cancellation', { requestedOn: '2026-02-30' });

console.log(mistaken.status); // => invalid
console.log(mistaken.problems[0].code, mistaken.problems[0].field); // => not-a-date requestedOn
