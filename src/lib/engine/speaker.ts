import type { CivilDate } from '../calendar/civil-date.ts';
import type { Fault } from '../input/parse.ts';
import type { WriteProblem } from '../input/problem-text.ts';
import type { Format } from '../language/format.ts';
import type { Outcome, Problem, Silence, Values } from '../outcome/outcome.ts';
import type { Provider } from '../policy/policy.ts';
import type { Finding, Remark, Words } from './calculator.ts';
import { beforeFirstVersionText } from './version-words.ts';

/** Puts findings and faults into the words of one language. */
export interface Speaker {
  finding(finding: Finding): Pick<Outcome, 'answer' | 'ledger' | 'steps' | 'notices' | 'undetermined'>;
  problem(fault: Fault): Problem;
  beforeFirstVersion(key: string, effectiveFrom: CivilDate | null): Silence;
}

export function createSpeaker(words: Words, format: Format, provider: Provider, write: WriteProblem): Speaker {
  const askWhom = provider.askWhom?.[format.locale] ?? null;
  const say = ({ key, values }: Remark) => [words.phrases[key]?.(values, format) ?? key].flat().join(' ');
  const said = (remark: Remark) => ({ key: remark.key, clauses: remark.clauses, text: say(remark) });
  return {
    finding: ({ answer, ledger = [], steps, notices = [], undetermined = [] }) => ({
      answer,
      ledger,
      steps: steps.map((step) => ({ ...said(step), values: step.values as Values })),
      notices: notices.map(said),
      undetermined: undetermined.map((silence) => ({ ...said(silence), askWhom })),
    }),
    problem: (fault) => ({ field: fault.field, code: fault.code, text: write(fault, words, format) }),
    beforeFirstVersion: (key, from) => ({
      key,
      clauses: [],
      askWhom,
      text: beforeFirstVersionText[format.locale](from, provider.name, format),
    }),
  };
}
