import { describeCalculator, getProvider } from 'plazo';

console.log(getProvider('zetalibra').calculators); // => [ 'cancellation', 'procedure', 'suspension' ]

const { inputs, answers, readings } = describeCalculator('zetalibra', 'cancellation', { locale: 'es' });
const [first] = inputs;

console.log(first.name, first.type, first.label); // => requestedOn date ¿Qué día envías el correo?
console.log(inputs.length); // => 5
console.log(answers); // => [ 'accepted', 'blocked' ]
console.log(readings[0].id, readings[0].default); // => cutoff before-10th
