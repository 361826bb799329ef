import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Month } from '../../calendar/month.ts';
import { byMethod } from '../../engine/by-method.ts';
import type { Calculator } from '../../engine/calculator.ts';
import { calculator as cutoffDay } from './cutoff-day/index.ts';
import { calculator as noticeWindow } from './notice-window/index.ts';
import type { CancellationPhrases } from './phrases.ts';
import type { CancellationParameters } from './schema.ts';

/** What the client tells. Exactly one of the first two is given. */
export interface CancellationInput {
  readonly requestedOn?: CivilDate;
  readonly stopBillingFrom?: Month;
  readonly requester?: 'responsible' | 'other';
  readonly channel?: 'email' | 'other';
  readonly unpaidInvoices?: number;
  readonly plan?: 'monthly' | 'quarterly' | 'semiannual' | 'annual';
  readonly country?: string;
  readonly termEndsOn?: CivilDate;
  readonly reasonsGiven?: boolean;
}

/** Until when a client can cancel, what it frees them of, and when the service and the data end. */
export const calculator: Calculator<CancellationParameters, CancellationInput, CancellationPhrases> = byMethod({
  'cutoff-day': cutoffDay,
  'notice-window': noticeWindow,
});
