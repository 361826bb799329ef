import type { Calculator } from '../../../engine/calculator.ts';
import type { ResponseDeadlineInput } from '../index.ts';
import type { ServiceHoursParameters } from '../schema.ts';
import { shared } from '../shared.ts';
import type { ServiceHoursPhrases } from './phrases.ts';
import { present } from './present.ts';
import { serviceHoursRules } from './rules.ts';

/** Deadlines of a provider with hours of attention. */
export const calculator: Calculator<ServiceHoursParameters, ResponseDeadlineInput, ServiceHoursPhrases> = {
  ...shared,
  rules: serviceHoursRules,
  present,
};
