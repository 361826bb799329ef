import type { Fault } from '../input/parse.ts';
import { safeName } from '../input/safe-name.ts';
import type { CommonParameters, ParameterVersion } from '../policy/policy.ts';

/**
 * What is wrong with the readings asked for, each as the field `readings.<id>`: one that no version of the policy has, or
 * an option that it does not have. Passed over, either would give the answer of another reading than the one meant.
 */
export function readingFaults(
  versions: readonly ParameterVersion<CommonParameters>[],
  preferred: Readonly<Record<string, string>> = {},
): readonly Fault[] {
  const options: Record<string, readonly string[]> = {};
  for (const { parameters } of versions) {
    for (const [id, choice] of Object.entries(parameters.readings))
      options[id] = [...new Set([...(options[id] ?? []), ...Object.keys(choice.options)])];
  }
  return Object.entries(preferred).flatMap(([id, wanted]): readonly Fault[] => {
    const field = `readings.${safeName(id)}`;
    if (!Object.hasOwn(options, id))
      return [
        { field, code: 'unknown-field', values: { allowed: Object.keys(options).map((one) => `readings.${one}`) } },
      ];
    return options[id]?.includes(wanted) ? [] : [{ field, code: 'not-allowed', values: { allowed: options[id] } }];
  });
}
