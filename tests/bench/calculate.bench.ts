/**
 * How many answers one core gives in a second, beside a general rules engine deciding the same question in the same
 * run. Run it: `node tests/bench/calculate.bench.ts`. A busy machine slows all rows alike; the ratio is within one run.
 */
import { Engine } from 'json-rules-engine';
import { calculate, listProviders } from '../../src/lib/index.ts';

const ROUNDS = 7;
const MILLISECONDS = 300;

/** Calls a second, the best of some rounds. */
async function rate(call: (index: number) => unknown): Promise<number> {
  let best = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = performance.now();
    let calls = 0;
    while (performance.now() - began < MILLISECONDS) {
      for (let index = 0; index < 50; index += 1) {
        const made = call(index);
        if (made instanceof Promise) await made;
      }
      calls += 50;
    }
    best = Math.max(best, (calls / (performance.now() - began)) * 1000);
  }
  return best;
}

/** Whether a request to cancel is in time and free of hindrances: the decision alone, with no date worked out. */
function cancellationEngine(): Engine {
  const engine = new Engine();
  const hindrances = [
    { fact: 'requester', operator: 'notEqual', value: 'responsible' },
    { fact: 'channel', operator: 'notEqual', value: 'email' },
    { fact: 'unpaidInvoices', operator: 'greaterThan', value: 0 },
  ];
  engine.addRule({ conditions: { any: hindrances }, event: { type: 'blocked' } });
  engine.addRule({
    conditions: { all: [{ fact: 'day', operator: 'lessThan', value: 10 }] },
    event: { type: 'first-unbilled-month', params: { months: 1 } },
  });
  engine.addRule({
    conditions: { all: [{ fact: 'day', operator: 'greaterThanInclusive', value: 10 }] },
    event: { type: 'first-unbilled-month', params: { months: 2 } },
  });
  return engine;
}

const days = Array.from({ length: 50 }, (_, index) => `2026-08-${String((index % 28) + 1).padStart(2, '0')}`);

const engine = cancellationEngine();
const peer = await rate((index) =>
  engine.run({ day: (index % 28) + 1, requester: 'responsible', channel: 'email', unpaidInvoices: 0 }),
);
console.log(`json-rules-engine, one decision: ${Math.round(peer / 1000)} thousand a second`);

for (const { id } of listProviders().filter((provider) => provider.calculators.includes('cancellation'))) {
  for (const explain of [false, true]) {
    const own = await rate((index) => calculate(id, 'cancellation', { requestedOn: days[index] }, { explain }));
    const what = explain ? 'with readings, steps and texts' : 'answer and facts';
    console.log(
      `${id} cancellation, ${what}: ${Math.round(own / 1000)} thousand a second, ${(own / peer).toFixed(1)} times`,
    );
  }
}
