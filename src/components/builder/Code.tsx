import type { Embed } from '../../site/embedding/embed.ts';
import type { Release } from '../../site/embedding/snippets.ts';
import { Choice } from './Choice.tsx';
import { type Choosing, codes } from './choosing.ts';
import { codeBlocks } from './code-blocks.ts';
import type { BuilderWords } from './words.ts';

interface CodeProps {
  readonly embed: Embed;
  readonly title: string;
  readonly words: BuilderWords;
  readonly site: string;
  /** How high a plain frame has been measured to be. */
  readonly height: number | undefined;
  readonly chosen: Choosing;
  readonly release: Release | undefined;
  choose(change: Partial<Choosing>): void;
}

/** The code to copy, for the kind of page that is chosen. */
export function Code({ embed, title, words, site, chosen, height, release, choose }: CodeProps) {
  const around = { site, title, height, release: chosen.pinned ? release : undefined };
  return (
    <section class="code">
      <h2>{words.code}</h2>
      <Choice
        name="code"
        label={words.codeFor}
        options={codes}
        names={words.codes}
        chosen={chosen.code}
        onChoose={(code) => choose({ code })}
      />
      {release && chosen.code !== 'iframe' && (
        <div class="field">
          <label class="choice">
            <input
              type="checkbox"
              checked={chosen.pinned}
              aria-describedby="pin-hint"
              onChange={(event) => choose({ pinned: event.currentTarget.checked })}
            />
            <span>{words.pin}</span>
          </label>
          <p class="hint" id="pin-hint">
            {words.version} {release.version}. {words.pinHint}
          </p>
        </div>
      )}
      {codeBlocks(chosen.code, embed, around, words).map(({ id, where, text }) => (
        <figure key={id} data-code={id}>
          <figcaption>
            <span>{where}</span>
            <button type="button" data-copy={text} data-done={words.copied} aria-label={`${words.copy}: ${where}`}>
              {words.copy}
            </button>
          </figcaption>
          <pre class="program">
            <code>{text}</code>
          </pre>
        </figure>
      ))}
      {chosen.code === 'iframe' && <p class="hint">{words.iframeNote}</p>}
      {chosen.code === 'iframe' && embed.inputs.length > 0 && height === undefined && (
        <p class="hint">{words.iframeUnmeasured}</p>
      )}
      <p class="hint">{words.trustedTypes}</p>
    </section>
  );
}
