import type { CivilDate } from '../calendar/civil-date.ts';
import type { FieldOutside } from '../input/field-outside.ts';
import type { Fault } from '../input/parse.ts';
import type { WriteProblem } from '../input/problem-text.ts';
import type { Format } from '../language/format.ts';
import type { Outcome, Problem, Silence, Values } from '../outcome/outcome.ts';
import type { Provider } from '../policy/policy.ts';
import type { Finding, Remark, Words } from './calculator.ts';
import type { BeforeFirstVersion } from './version-words.ts';

/** What is said whatever the calculator: a page can do without, as long as nothing of it has to be said. */
export interface Voice {
  /** Says what is wrong with an input. */
  readonly problem?: WriteProblem | undefined;
  /** Finds the field that leads outside the holiday tables. */
  readonly outside?: FieldOutside | undefined;
  /** Says that no version of the policy covers the day. */
  readonly beforeFirstVersion?: BeforeFirstVersion | undefined;
}

/** Puts findings and faults into the words of one language. */
export interface Speaker {
  finding(finding: Finding): Pick<Outcome, 'answer' | 'ledger' | 'steps' | 'notices' | 'undetermined'>;
  problem(fault: Fault): Problem;
  beforeFirstVersion(key: string, effectiveFrom: CivilDate | null): Silence;
}

export function createSpeaker(words: Words, format: Format, provider: Provider, voice: Voice): Speaker {
  const askWhom = provider.askWhom?.[format.locale] ?? null;
  const said = ({ values, ...remark }: Remark) => ({
    ...remark,
    text: [words.phrases[remark.key]?.(values, format) ?? remark.key].flat().join(' '),
  });
  return {
    finding: ({ answer, ledger = [], steps, notices = [], undetermined = [], askWhom: own }) => ({
      answer,
      ledger,
      steps: steps.map((step) => ({ ...said(step), values: step.values as Values })),
      notices: notices.map(said),
      undetermined: undetermined.map((silence) => ({ ...said(silence), askWhom: own?.[format.locale] ?? askWhom })),
    }),
    problem: (fault) => ({ field: fault.field, code: fault.code, text: voice.problem?.(fault, words, format) ?? '' }),
    beforeFirstVersion: (key, from) => ({
      key,
      clauses: [],
      askWhom,
      text: voice.beforeFirstVersion?.(from, provider.name, format) ?? '',
    }),
  };
}
