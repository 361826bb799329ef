import { isDateTime } from '../../lib/calendar/date-time.ts';
import type { Input } from '../../lib/engine/calculator.ts';
import type { Drafts } from '../../lib/form/draft.ts';
import type { Fields } from '../../lib/input/fields.ts';
import type { Outcome } from '../../lib/outcome/outcome.ts';
import type { PicturePlan } from '../../lib/picture/plan.ts';
import type { ReadingChoice } from '../../lib/policy/policy.ts';
import { headline, type Speech } from './display.ts';
import type { IslandData } from './island-data.ts';
import { lateDate } from './late.ts';
import type { LatePart, Parts } from './parts.ts';

export interface AnswerProps {
  readonly outcome: Outcome;
  readonly input: Input;
  readonly data: IslandData;
  readonly speech: Speech;
  readonly plan: PicturePlan | undefined;
  /** The answer belongs to an earlier input, because the present one is not sound yet. */
  readonly stale: boolean;
  readonly zone: string | null;
  readonly choices: Readonly<Record<string, ReadingChoice>>;
  readonly fields: Fields;
  /** When the answer was made, on the provider's clock, and the address that gives it; '' until it is known. */
  readonly made: string;
  readonly address: string;
  readonly parts: Parts;
  /** What the letter to the provider needs; undefined where there is none. */
  readonly letter: readonly string[] | undefined;
  /** What is fetched when it is first opened has been opened. */
  onOpen?(part: 'letter' | 'whole'): Promise<LatePart | undefined>;
  /** Takes values that the picture itself asks for. */
  onDrafts(drafts: Drafts): void;
}

/** The answer: its headline, and below it what the layout shows. */
export function Answer(props: AnswerProps) {
  const { outcome, speech, stale } = props;
  const { own } = speech;
  const [lead, stressed] = headline(outcome, speech);
  const margin = outcome.steps.find(({ key }) => key === 'margin');
  const zone = timed(props) && !(margin && 'zone' in margin.values) && props.zone;
  const late = lateDate(outcome.steps.at(-1)?.values, speech.words, props.made);
  const passed = late && speech.words.passed?.[late];
  const { Details } = props.parts;
  return (
    <section class={stale ? 'answer stale' : 'answer'} aria-label={`${own.answer}: ${speech.words.name}`}>
      <div class="headline">
        <p class="say" key={lead + stressed}>
          {lead}{' '}
          <strong>
            {props.plan?.kind === 'none' && props.parts.Stressed ? <props.parts.Stressed text={stressed} /> : stressed}
          </strong>
        </p>
        <p class="sub">
          {stale
            ? lead && own.stale
            : [passed, margin?.text, zone && own.zone(speech.format.city(zone))].filter(Boolean).join(' ')}
        </p>
      </div>
      {Details && <Details {...props} />}
    </section>
  );
}

/** A zone matters to a moment, and to a last day to act, which ends at midnight there. */
function timed({ outcome: { facts }, plan }: AnswerProps): boolean {
  const marks: Readonly<Record<string, string>> = plan?.kind === 'timeline' ? plan.marks : {};
  return Object.entries(facts).some(([name, value]) => isDateTime(value) || (value && marks[name] === 'deadline'));
}
