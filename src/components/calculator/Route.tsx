import type { Fork, RouteWay } from '../../lib/picture/route.ts';
import type { AnswerProps } from './Answer.tsx';

/** The ways a case can go, with the one it goes; to a screen reader, questions with their answers in lists. */
export function Route({ plan, outcome, input, data, speech }: AnswerProps) {
  if (plan?.kind !== 'route') return null;
  const fork = plan.draw({ outcome, input, parameters: data.source.versions.at(-1)?.parameters });
  const say = (key: string) => speech.words.picture?.[key] ?? key;
  return fork ? (
    <section class="flow route" aria-label={say('route')}>
      <Question fork={fork} state="done" say={say} />
    </section>
  ) : null;
}

interface Spoken {
  readonly say: (key: string) => string;
}

function Question({ fork, state, say }: { fork: Fork; state: string } & Spoken) {
  return (
    <ol class="stops">
      <li class={`stop fork ${state}`}>
        <div class="head">
          <div class="at">
            <i class="sign" />
            <span class="what">{say(fork.id)}</span>
          </div>
        </div>
        <ul class="ways">
          {fork.ways.map((way) => (
            <Branch key={way.id} way={way} say={say} />
          ))}
        </ul>
      </li>
    </ol>
  );
}

function Branch({ way, say }: { way: RouteWay } & Spoken) {
  return (
    <li aria-current={way.taken} class={`way out${way.taken ? ' done' : ' off'}${way.silent ? ' silent' : ''}`}>
      <div class="head">
        <div class="at">
          <i class="sign" />
          <span class="what">
            {say(way.id)} {way.taken && way.end && <small class="yours">{say('yours')}</small>}
          </span>
        </div>
      </div>
      {way.end && <p class={way.taken ? 'end taken' : 'end'}>{say(way.end)}</p>}
      {way.next && <Question fork={way.next} state={way.taken ? 'done' : 'ahead'} say={say} />}
    </li>
  );
}
