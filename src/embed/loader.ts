/** The script that other sites include. It defines `<plazo-calculator>`; docs/decisions/0006-embeds.md says how it speaks. */
import type { Guest, Mount } from './inline.ts';
import type { Message, Told } from './messages.ts';

type Detail = Partial<Told['ready'] & Told['height']>;

const NAME = 'plazo-calculator';
const PATIENCE = 20_000;
const home = new URL('/embed/v1/', (document.currentScript as HTMLScriptElement).src);
/** A host without an origin of its own leaves its frames without one too. */
const origins = [home.origin, self.origin === 'null' && 'null'];

/** What the host's style sheets may not undo. The accent is there to be read: it tells which scheme the place is in. */
const sheet = new CSSStyleSheet();
sheet.replaceSync(
  ':host{display:grid!important;grid:auto/100%!important;height:auto!important;max-height:none!important;min-height:var(--plazo-height);accent-color:light-dark(#fff,#000)!important}' +
    ':host([hidden]){display:none!important}' +
    ':host([theme=light]){color-scheme:light!important}' +
    ':host([theme=dark]){color-scheme:dark!important}' +
    'div,iframe{grid-area:1/1}' +
    'iframe{border:0;width:100%;height:0;visibility:hidden}' +
    '[hidden]+iframe{visibility:visible}',
);

class PlazoCalculator extends HTMLElement {
  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #link = document.createElement('div');
  readonly #frame = document.createElement('iframe');
  readonly #observer = new MutationObserver(() => this.#change());
  #address = '';
  #nonce = '';
  #variables: readonly string[] | undefined;
  #guest: Guest | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [sheet];
    this.#link.append(document.createElement('slot'));
    this.#root.append(this.#link);
    this.#frame.allow = 'clipboard-write';
  }

  connectedCallback(): void {
    addEventListener('message', this);
    this.#observer.observe(this, { attributes: true });
    this.#change();
  }

  disconnectedCallback(): void {
    removeEventListener('message', this);
    this.#observer.disconnect();
    this.#end();
  }

  /** A move that keeps the state of what is moved keeps the frame. */
  connectedMoveCallback(): void {}

  handleEvent({ source, origin, data }: MessageEvent<Message | null>): void {
    if (
      source === this.#frame.contentWindow &&
      origins.includes(origin) &&
      data?.plazo === 1 &&
      data.nonce === this.#nonce &&
      /^(ready|height|result|error)$/.test(data.type)
    )
      this.#tell(data.type, data.detail);
  }

  /** Another calculator is another frame; all else is told to the one there is. */
  #change(): void {
    const [provider, calculator, lang, mode] = ['provider', 'calculator', 'lang', 'mode'].map((name) =>
      encodeURIComponent(this.getAttribute(name) ?? ''),
    );
    const path = `${home}${lang || 'es'}/${provider}/${calculator}`;
    const address = path + (mode === 'inline' ? '.js' : '/');
    if (address === this.#address) this.#renew();
    else {
      this.#end();
      this.#address = address;
      if (provider && calculator) this.#begin(address, mode === 'inline');
    }
  }

  #begin(address: string, inline: boolean): void {
    const nonce = `${crypto.getRandomValues(new Uint32Array(4))}`;
    this.#nonce = nonce;
    this.#patience = setTimeout(() => this.#tell('error', { reason: 'timeout' }), PATIENCE);
    if (inline) {
      import(address).then(
        ({ mount }: { readonly mount: Mount }) => {
          if (nonce === this.#nonce)
            this.#guest = mount(this.#root, this.#wish(), (type, detail) => this.#tell(type, detail));
        },
        () => nonce === this.#nonce && this.#tell('error', { reason: 'load' }),
      );
    } else {
      const { query, theme } = this.#wish();
      // After the hash, so that no server learns what somebody asks.
      this.#frame.src = `${address}#${new URLSearchParams({ plazo: nonce, host: self.origin, theme, query })}`;
      this.#root.append(this.#frame);
    }
  }

  #tell(type: string, detail: object): void {
    const { height, title, variables }: Detail = detail;
    if (height) this.#frame.style.height = `${height}px`;
    if (variables) {
      clearTimeout(this.#patience);
      this.#variables = variables;
      this.#link.hidden = true;
      this.#frame.title = `${title}`;
    }
    this.#renew();
    this.dispatchEvent(new CustomEvent(`plazo-${type}`, { bubbles: true, composed: true, detail }));
  }

  /** Tells what may have changed, once there is somebody to hear it. */
  #renew(): void {
    if (!this.#variables) return;
    const detail = this.#wish();
    const message = { plazo: 1, nonce: this.#nonce, type: 'set', detail };
    if (this.#guest) this.#guest.set(detail);
    else this.#frame.contentWindow?.postMessage(message, origins[1] ? '*' : home.origin);
  }

  #wish() {
    const style = getComputedStyle(this);
    return {
      query: `${new URLSearchParams([...this.attributes].map(({ name, value }) => [name, value]))}`,
      theme: /0/.test(style.accentColor) ? 'dark' : 'light',
      variables: Object.fromEntries(
        this.#variables?.map((name) => [name, style.getPropertyValue(`--plazo-${name}`)]) ?? [],
      ),
    };
  }

  #end(): void {
    clearTimeout(this.#patience);
    this.#guest?.end();
    this.#frame.remove();
    this.#guest = this.#variables = undefined;
    this.#address = this.#nonce = '';
    this.#link.hidden = false;
  }
}

if (!customElements.get(NAME)) customElements.define(NAME, PlazoCalculator);
