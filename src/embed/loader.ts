/** The script that other sites include. It defines `<plazo-calculator>`; docs/decisions/0006-embeds.md says how it speaks. */
import type { Guest, Mount } from './inline.ts';
import type { Message, Told } from './messages.ts';

type Detail = Partial<Told['ready'] & Told['height']>;

const NAME = 'plazo-calculator';
const PATIENCE = 20_000;
const home = new URL('/embed/v1/', (document.currentScript as HTMLScriptElement).src);
/** A host without an origin of its own may leave its frames without one too. */
const origins = [home.origin, self.origin === 'null' && 'null'];

/**
 * What the host's style sheets may not undo; whether the element shows at all is the host's to say. The accent is there to
 * be read: it tells which scheme the place is in, and its transition when that has changed.
 */
const sheet = new CSSStyleSheet();
sheet.replaceSync(
  ':host(:not([hidden])){display:grid;grid:auto/100%!important;height:auto!important;max-height:none!important;min-height:var(--plazo-height);accent-color:light-dark(#fff,#000)!important;transition:accent-color 1ms!important}' +
    ':host([theme=light]){color-scheme:light!important}' +
    ':host([theme=dark]){color-scheme:dark!important}' +
    'div,iframe{grid-area:1/1}' +
    'iframe{border:0;display:block;width:100%;height:0}' +
    ':not([hidden])+iframe{visibility:hidden}',
);

class PlazoCalculator extends HTMLElement {
  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #link = document.createElement('div');
  readonly #frame = document.createElement('iframe');
  #address = '';
  #nonce = '';
  #variables: readonly string[] = [];
  #guest: Guest | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.ontransitionend = () => this.#renew();
    new MutationObserver(() => this.#change()).observe(this, { attributes: true });
    this.#root.adoptedStyleSheets = [sheet];
    this.#link.append(document.createElement('slot'));
    this.#root.append(this.#link);
    this.#frame.allow = 'clipboard-write';
  }

  connectedCallback(): void {
    addEventListener('message', this);
    this.#change();
  }

  /** What is moved in one step is connected again when this is called, and stays what it is. */
  disconnectedCallback(): void {
    removeEventListener('message', this);
    this.#change();
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
    const path = `${home}${lang || 'es'}/${provider}/${calculator}${mode === 'inline' ? '.js' : '/'}`;
    const address = this.isConnected && provider && calculator ? path : '';
    if (address === this.#address) this.#renew();
    else {
      clearTimeout(this.#patience);
      this.#nonce = '';
      this.#guest?.end();
      this.#frame.remove();
      this.#address = address;
      this.#link.hidden = false;
      this.#guest = undefined;
      if (address) this.#begin(address);
    }
  }

  #begin(address: string): void {
    const nonce = `${crypto.getRandomValues(new Uint32Array(4))}`;
    this.#nonce = nonce;
    this.#patience = setTimeout(() => this.#link.hidden || this.#tell('error', { reason: 'timeout' }), PATIENCE);
    if (/s$/.test(address)) {
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
    const { height, title = '', variables }: Detail = detail;
    if (height) this.#frame.style.height = `${height}px`;
    if (variables) {
      this.#variables = variables;
      this.#link.hidden = true;
      this.#frame.title = title;
    }
    this.#renew();
    this.dispatchEvent(new CustomEvent(`plazo-${type}`, { bubbles: true, composed: true, detail }));
  }

  /** Tells what may have changed, once there is somebody to hear it. */
  #renew(): void {
    if (!this.#link.hidden) return;
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
      variables: Object.fromEntries(this.#variables.map((name) => [name, style.getPropertyValue(`--plazo-${name}`)])),
    };
  }
}

if (!customElements.get(NAME)) customElements.define(NAME, PlazoCalculator);
