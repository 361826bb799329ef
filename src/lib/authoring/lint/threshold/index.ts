import type { LintFinding, LintSubject } from '../finding.ts';
import { decidesNothing } from './decides-nothing.ts';
import { limitInText } from './limit-in-text.ts';
import { openGate } from './open-gate.ts';

/** Thresholds without consequence: figures that decide nothing, gates that lead nowhere, limits nobody answers for. */
export function thresholdWithoutConsequence(subject: LintSubject): LintFinding[] {
  return [decidesNothing, openGate, limitInText].flatMap((way) => way(subject));
}
