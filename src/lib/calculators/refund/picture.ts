import type { RoutePlan } from '../../picture/plan.ts';
import { endOf, type Fork, forkOf } from '../../picture/route.ts';
import type { RefundInput } from './index.ts';
import type { RefundParameters } from './schema.ts';

/** The way a request for a refund takes through what the policy says. */
export const picture: RoutePlan<RefundParameters, RefundInput> = {
  kind: 'route',
  draw: ({ outcome, input, parameters }) =>
    parameters.method === 'cause-determined'
      ? byCause(outcome.facts.causeFits, input.determinedByProvider ?? 'pending')
      : byTicket,
};

function byCause(causeFits: unknown, determined: string): Fork {
  const taken = causeFits === true ? 'cause-fits' : causeFits === false ? 'other-cause' : 'cause-unknown';
  return forkOf('cause', taken, {
    'cause-fits': forkOf('determined', `determined-${determined}`, {
      'determined-yes': endOf('favourable'),
      'determined-pending': endOf('possible'),
      'determined-no': endOf('undetermined', true),
    }),
    'other-cause': endOf('no-published-criterion', true),
    'cause-unknown': endOf('undetermined', true),
  });
}

/** The question is about a ticket taken late and paid: the one way on which the text falls silent. */
const byTicket = forkOf('taken', 'late-or-never', {
  'on-time': endOf('charged'),
  'late-or-never': forkOf('paid', 'paid-already', {
    'not-paid': endOf('no-charge'),
    'paid-already': endOf('undetermined', true),
  }),
});
