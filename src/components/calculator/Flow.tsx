import type { Locale, Localized } from '../../lib/language/locale.ts';
import type { Flow as Drawn, Station, Told, Way } from '../../lib/picture/flow.ts';
import type { AnswerProps } from './Answer.tsx';

/** What every stop of one line shares. */
interface Line {
  readonly props: AnswerProps;
  say(key: string): string;
  tell(told: Told | null): void;
}

/** A procedure as a line with its branches, on which one marks what has happened; to a screen reader, a list of boxes. */
export function Flow(props: AnswerProps) {
  const { plan, outcome, input, data, speech, onDrafts } = props;
  if (plan?.kind !== 'flow') return null;
  const flow = plan.draw({ outcome, input, parameters: data.source.versions.at(-1)?.parameters });
  if (!flow) return null;
  const line: Line = {
    props,
    say: (key) => speech.words.picture?.[key] ?? key,
    tell: (told) => told && onDrafts(told),
  };
  return (
    <section class="flow" aria-label={line.say('line')}>
      <Key line={line} flow={flow} />
      <Stops stations={flow.stations} line={line} />
    </section>
  );
}

/** What the signs mean, and the way back to the beginning. */
function Key({ line, flow }: { line: Line; flow: Drawn }) {
  return (
    <div class="key">
      <ul>
        {['done', 'now', 'ahead', 'decide', 'silent'].map((sign) => (
          <li key={sign}>
            <i class={`sign ${sign}`} />
            {line.say(sign)}
          </li>
        ))}
      </ul>
      {flow.blank && (
        <button type="button" class="text" onClick={() => line.tell(flow.blank)}>
          {line.say('blank')}
        </button>
      )}
    </div>
  );
}

function Stops({ stations, line, kind = 'stops' }: { stations: readonly Station[]; line: Line; kind?: string }) {
  return (
    <ol class={kind}>
      {stations.map((station) => (
        <Stop key={station.id} station={station} line={line} />
      ))}
    </ol>
  );
}

function Stop({ station, line }: { station: Station; line: Line }) {
  const { id, state, silence, marked, ways, spurs } = station;
  const silent = silence || (ways.length > 0 && ways.every((way) => way.silence));
  return (
    <li
      class={`stop ${state}${silent ? ' silent' : ''}${ways.length > 0 ? ' fork' : ''}${station.optional ? ' optional' : ''}`}
      aria-current={state === 'now' ? 'step' : undefined}
    >
      <div class="head">
        {ways.length === 0 ? (
          <label class="at">
            <input type="checkbox" class="sign" checked={state === 'done'} onChange={() => line.tell(marked)} />
            <Who station={station} line={line} />
            <What station={station} line={line} />
          </label>
        ) : (
          <div class="at">
            <i class="sign" />
            <Who station={station} line={line} />
            <What station={station} line={line} />
          </div>
        )}
        <Said {...station} line={line} />
      </div>
      {spurs.length > 0 && <Stops stations={spurs} line={line} kind="spurs" />}
      {ways.length > 0 && (
        <fieldset>
          <legend class="visually-hidden">{station.title[line.props.speech.format.locale]}</legend>
          <ul class="ways">
            {ways.map((way) => (
              <Branch key={way.id} way={way} line={line} name={id} />
            ))}
          </ul>
        </fieldset>
      )}
      {ways.length > 0 && marked && (
        <button type="button" class="text" onClick={() => line.tell(marked)}>
          {line.say('undo')}
        </button>
      )}
    </li>
  );
}

function Who({ station: { yours, actor }, line }: { station: Station; line: Line }) {
  const { locale } = line.props.speech.format;
  return (
    <span class={yours ? 'who you' : 'who'}>{yours ? line.say('you') : (actor?.[locale] ?? line.say('nobody'))}</span>
  );
}

function What({ station: { number, title, state, optional, until }, line }: { station: Station; line: Line }) {
  const { locale } = line.props.speech.format;
  const limit = until && `${line.say('until')} ${quoted(until, locale)}`;
  const tags = [
    ((state === 'now' && !optional) || state === 'off') && line.say(state),
    optional && [line.say('optional'), limit].filter(Boolean).join(', '),
  ];
  return (
    <span class="what">
      {number && `${number}. `}
      {title[locale]}
      {tags.map(
        (tag, index) =>
          tag && (
            <small key={index ? 'optional' : 'state'} class={state === 'off' ? 'visually-hidden' : undefined}>
              {' '}
              {tag}
            </small>
          ),
      )}
    </span>
  );
}

/** A title within a sentence, in the quotation marks of its language. */
function quoted(title: Localized, locale: Locale): string {
  return locale === 'es' ? `«${title.es}»` : `“${title.en}”`;
}

/** The clauses of a stop, and what they leave open. */
function Said({ clauses, silence, line }: Pick<Station, 'clauses' | 'silence'> & { line: Line }) {
  const { data, speech } = line.props;
  return (
    <>
      {silence && <p class="silence">{silence[speech.format.locale]}</p>}
      <span class="clauses">
        {clauses.map((clause) => (
          <a key={clause} href={data.clauseHref + clause}>
            {clause}
          </a>
        ))}
      </span>
    </>
  );
}

function Branch({ way, line, name }: { way: Way; line: Line; name: string }) {
  const { locale } = line.props.speech.format;
  const leads = way.backTo ? `${line.say('back')} ${quoted(way.backTo, locale)}` : way.ends && line.say('ends');
  return (
    <li class={`way ${way.onLine ? 'on' : 'out'}${way.taken ? ' done' : ''}${way.silence ? ' silent' : ''}`}>
      <div class="head">
        <label class="at">
          <input
            type="radio"
            class="sign"
            name={`${line.props.data.source.provider.id}-${name}`}
            checked={way.taken}
            onChange={() => line.tell(way.marked)}
          />
          <span class="what">
            {way.label[locale]}
            {leads && <small> {leads}</small>}
          </span>
        </label>
        <Said {...way} line={line} />
      </div>
      {way.stations.length > 0 && <Stops stations={way.stations} line={line} />}
    </li>
  );
}
