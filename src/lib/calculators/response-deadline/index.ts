import type { DateTime } from '../../calendar/date-time.ts';
import { byMethod } from '../../engine/by-method.ts';
import type { Calculator } from '../../engine/calculator.ts';
import { calculator as elapsedHours } from './elapsed-hours/index.ts';
import type { ResponseDeadlinePhrases } from './phrases.ts';
import type { ResponseDeadlineParameters } from './schema.ts';
import { calculator as serviceHours } from './service-hours/index.ts';

/** What the client tells. Exactly one of `receivedAt` and `answerNeededBy` is given. */
export interface ResponseDeadlineInput {
  readonly request: string;
  /** When the request arrives, or, as the policy has it, when its cost is accepted or a payment confirmed. */
  readonly receivedAt?: DateTime;
  readonly answerNeededBy?: DateTime;
  readonly paidAt?: DateTime;
  /** The time the client's own contract sets, in hours. */
  readonly slaHours?: number;
  readonly country?: string;
}

/** By when a provider should have answered a request, or until when to ask for an answer in time. */
export const calculator: Calculator<ResponseDeadlineParameters, ResponseDeadlineInput, ResponseDeadlinePhrases> =
  byMethod({
    'service-hours': serviceHours,
    'elapsed-hours': elapsedHours,
  });
