import type { Calculator } from '../engine/calculator.ts';
import type { Fields } from '../input/fields.ts';
import type { CommonParameters } from '../policy/policy.ts';

/** The same calculator, whose fields are made once for each policy: its parameters belong to one provider and do not change. */
export function rememberingFields(calculator: Calculator): Calculator {
  const known = new WeakMap<CommonParameters, Fields>();
  return {
    ...calculator,
    fields: (parameters, provider) => {
      const fields = known.get(parameters) ?? calculator.fields(parameters, provider);
      known.set(parameters, fields);
      return fields;
    },
  };
}
