import type { Calculator } from '../../../engine/calculator.ts';
import type { Fields } from '../../../input/fields.ts';
import type { ResponseDeadlineInput } from '../index.ts';
import type { ElapsedHoursParameters } from '../schema.ts';
import { shared } from '../shared.ts';
import { oneOffset } from './one-offset.ts';
import type { ElapsedHoursPhrases } from './phrases.ts';
import { elapsedHoursRules } from './rules.ts';

/** Deadlines in hours that run day and night. */
export const calculator: Calculator<ElapsedHoursParameters, ResponseDeadlineInput, ElapsedHoursPhrases> = {
  ...shared,
  fields: (parameters, provider) => ({
    ...shared.fields(parameters, provider),
    receivedAt: { type: 'date-time', ask: parameters.ask },
    ...elapsedFields(parameters),
  }),
  check: (input, _, provider) => [...shared.check(input), ...oneOffset(input, provider)],
  rules: elapsedHoursRules,
  present: {
    field: 'receivedAt',
    phrases: ['runs-always'],
    say: () => ({ key: 'runs-always', values: {}, clauses: [] }),
  },
};

function elapsedFields({ kinds, readings }: ElapsedHoursParameters): Fields {
  const agreed = Object.values(kinds).find((kind) => kind.agreed)?.agreed;
  const [minimum, maximum] = [agreed?.shortest.value ?? 0, agreed?.longest.value ?? 0];
  return {
    ...(agreed ? { slaHours: { type: 'integer', minimum, maximum, default: maximum, unit: 'hour' } } : {}),
    ...(readings.start ? { paidAt: { type: 'date-time' } } : {}),
  };
}
