import type { Calculator, Input } from '../../lib/engine/calculator.ts';
import type { Calendars } from '../../lib/engine/calendars.ts';
import type { Outcome } from '../../lib/outcome/outcome.ts';
import type { CommonParameters, Place } from '../../lib/policy/policy.ts';
import { headline, type Speech } from './display.ts';

interface NowProps {
  readonly calculator: Calculator;
  readonly parameters: CommonParameters;
  readonly place: Place;
  readonly calendars: Calendars;
  readonly speech: Speech;
  readonly input: Input;
  /** The present moment of the place; null on a page that is not alive yet, which cannot know it. */
  readonly now: string | null;
  evaluate(input: Input): Outcome;
  /** Takes the present moment as the answer to a field. */
  onNow(field: string, now: string): void;
}

function NowView({ calculator, parameters, place, calendars, speech, input, now, ...island }: NowProps) {
  const { present, alternatives = [] } = calculator;
  const said = present?.say(now, parameters, place, calendars);
  if (!present || !said) return null;
  const { words, own, format } = speech;
  const say = (key: string) => words.picture?.[key] ?? key;
  const asked = Object.entries(input).filter(([name]) => !alternatives.includes(name));
  const outcome = now && island.evaluate({ ...Object.fromEntries(asked), [present.field]: now });
  return (
    <section class="present" aria-label={say('present')}>
      <p class={`state ${said.key}`}>{String(words.phrases[said.key]?.(said.values, format))}</p>
      <button type="button" onClick={() => now && island.onNow(present.field, now)}>
        {say('now')}
      </button>
      <p class="clock">
        {now && <b>{`${now.slice(11)} `}</b>}
        {place.zone ? own.zone(format.city(place.zone)) : say('device')}{' '}
        {outcome && outcome.status !== 'invalid'
          ? `${say('ifNow')} ${inMidSentence(headline(outcome, speech).join(' '))}`
          : say('press')}
      </p>
    </section>
  );
}

function inMidSentence(sentence: string): string {
  return sentence.slice(0, 1).toLowerCase() + sentence.slice(1);
}

/** Does something as each minute begins, until it is told to stop. */
function everyMinute(deed: () => void): () => void {
  let next: ReturnType<typeof setTimeout>;
  const wait = () => {
    next = setTimeout(
      () => {
        deed();
        wait();
      },
      60_000 - (Date.now() % 60_000),
    );
  };
  wait();
  return () => clearTimeout(next);
}

/** The present moment: whether they attend, and what would follow now. Read when looked at; nothing is announced. */
export const Now = Object.assign(NowView, { everyMinute });
