import type { Input } from '../../lib/engine/calculator.ts';
import type { Fields } from '../../lib/input/fields.ts';
import type { Outcome } from '../../lib/outcome/outcome.ts';
import { pathOf } from '../../lib/picture/path.ts';
import type { PathPlan } from '../../lib/picture/plan.ts';
import type { Provider } from '../../lib/policy/policy.ts';
import { optionName, type Speech } from './display.ts';

interface PathProps {
  readonly plan: PathPlan;
  readonly outcome: Outcome;
  readonly input: Input;
  readonly fields: Fields;
  readonly provider: Provider;
  readonly speech: Speech;
}

/** The steps of a procedure down a line, with the place where one stands. */
export function Path({ plan, outcome, input, fields, provider, speech }: PathProps) {
  const field = fields[plan.steps];
  const steps = pathOf(field, input[plan.steps], outcome.facts[plan.current]);
  if (!field || steps.length === 0) return null;
  return (
    <ol class="path">
      {steps.map(({ id, state }) => (
        <li key={id} class={state} aria-current={state === 'now' ? 'step' : undefined}>
          {optionName(plan.steps, field, id, speech, provider)}
          {state !== 'ahead' && <small> {state === 'done' ? speech.own.done : speech.own.possible}</small>}
        </li>
      ))}
    </ol>
  );
}
