/** The script that other sites include. It defines `<plazo-calculator>`; docs/decisions/0006-embeds.md says how it speaks. */
import type { Guest, Mount } from './inline.ts';
import type { Message, Told } from './messages.ts';

type Detail = object & Partial<Told['ready'] & Told['height'] & { readonly reason: string }>;

const PATIENCE = 20_000;
/** For what a page said while it came, which may arrive after the page. */
const GRACE = 300;
/**
 * An image of the host that is named `currentScript` stands before the property of the document, but not before its
 * prototype's. That is asked for by its nearer name: there are hosts whose `Document` is a class of their own.
 */
const script = Reflect.get(HTMLDocument.prototype, 'currentScript', document) as HTMLScriptElement;
const home = new URL('/embed/v1/', script.src);

/**
 * What the host's style sheets may not undo; whether the element shows at all is the host's to say. What comes after it
 * asks for a width where the place has none of its own. The accent is there to be read: it tells which scheme the place
 * is in. The transition is there to end: that tells when something that the frame wants to know has changed.
 */
const sheet = new CSSStyleSheet();
sheet.replaceSync(
  'slot,iframe{display:block;grid-area:1/1}' +
    '@media print{iframe{height:var(--paper)!important}}' +
    ':host([theme=dark]){color-scheme:dark!important}' +
    'iframe{height:0;transition:1ms allow-discrete;accent-color:light-dark(#fff,#000);border:0;width:100%}' +
    ':host([theme=light]){color-scheme:light!important}' +
    'slot+iframe{visibility:hidden}' +
    ':host(:not([hidden]:not([hidden|=until]))){height:auto!important;min-height:var(--plazo-height);display:grid;grid:auto 0/100%!important;max-height:none!important;max-width:100%}' +
    ':host:after{display:grid;grid:0/minmax(280px,640px);content:""}',
);

if (!customElements.get('plazo-calculator'))
  customElements.define(
    'plazo-calculator',
    class extends HTMLElement {
      readonly #root = this.attachShadow({ mode: 'open' });
      /** In its place as long as there is no calculator to be shown. */
      readonly #link = document.createElement('slot');
      readonly #frame = document.createElement('iframe');
      /** None yet, `undefined`; whatever may change it is watched from here on. Where there is none to be shown it is empty. */
      #address = new MutationObserver(() => this.#change()).observe(this, { attributes: true }) as
        | string
        | false
        | undefined;
      /** None yet either. A browser may keep from a frame out of sight that its width has changed: a message wakes it. */
      #nonce = new ResizeObserver(() => this.#renew()).observe(this) as string | undefined;
      /** What the frame wants to know of the style of its place; nothing before it has spoken. */
      #properties = '';
      #guest: Guest | undefined;
      #patience: ReturnType<typeof setTimeout> | undefined;

      connectedCallback(): void {
        addEventListener('message', this);
        this.#change();
      }

      /** What is moved in one step is connected again when this is called; its frame is empty then, and begins anew. */
      disconnectedCallback(): void {
        removeEventListener('message', this);
        this.#address = this.#guest && this.#address;
        this.#change();
      }

      /** A move that keeps the state of what is moved keeps the frame. */
      connectedMoveCallback(): void {}

      handleEvent({ data, origin: from, source }: MessageEvent<Message | null>): void {
        if (
          data?.plazo === 1 &&
          data.nonce === this.#nonce &&
          source === this.#frame.contentWindow &&
          // A host without an origin, whose domain is empty, may leave its frames without one too: that is called `null`.
          from === (from[4] || document.domain ? home.origin : from)
        ) {
          this.#frame.style.transitionProperty = this.#properties ||= data.properties;
          this.#frame.style.setProperty('--paper', data.paper);
          this.#renew();
          if (/^(result|error|height|ready)$/.test(data.type)) this.#tell(data.type, data.detail);
        }
      }

      /** Another calculator is another frame; all else is told to the one there is. */
      #change(): void {
        const [lang, provider, mode, calculator] = 'lang provider mode calculator'
          .split(' ')
          .map((name) => encodeURIComponent(this.getAttribute(name) || ''));
        const path = `${home}${lang || 'es'}/${provider}/${calculator}${mode === 'inline' ? '.js' : '/'}`;
        const address = provider && calculator && this.isConnected && this.ownerDocument === document && path;
        if (address === this.#address) this.#renew();
        else {
          clearTimeout(this.#patience);
          this.#guest = this.#guest?.end() as undefined;
          this.#address = address;
          this.#nonce = this.#properties = '';
          this.#root.replaceChildren(this.#link);
          if (address) this.#begin(address);
        }
      }

      #begin(address: string): void {
        const nonce = '' + crypto.getRandomValues(new Uint32Array(4));
        const fail = (reason: string) => {
          if (nonce === this.#nonce && this.#link.isConnected) {
            this.#frame.style.height = '';
            this.#tell('error', { reason });
          }
        };
        this.#nonce = nonce;
        this.#root.adoptedStyleSheets = [sheet];
        this.#patience = setTimeout(fail, PATIENCE, 'timeout');
        if (/s$/.test(address)) {
          import(address).then(
            ({ mount }: { readonly mount: Mount }) => {
              if (nonce === this.#nonce)
                this.#guest = mount(this.#root, this.#wish(), (type, detail) => this.#tell(type, detail));
            },
            () => fail('load'),
          );
        } else {
          this.#frame.allow = 'clipboard-write';
          this.#frame.onload = () => setTimeout(() => this.#properties || fail('load'), GRACE);
          this.#frame.ontransitionend = () => this.#renew();
          // After the hash, so that it reaches no server.
          this.#frame.src = `${address}#plazo=${nonce}`;
          this.#root.replaceChildren(this.#link, this.#frame);
        }
      }

      #tell(type: string, detail: Detail): void {
        // What is no height is no value of the property either.
        this.#frame.style.height = `${detail.height || ''}px`;
        if (detail.title) {
          // There are hosts whose own `remove` fails where there is nothing to be removed.
          this.#link.replaceWith();
          this.#frame.title = detail.title;
        }
        this.dispatchEvent(new CustomEvent(`plazo-${type}`, { detail, bubbles: true, composed: true }));
      }

      /** Tells what may have changed, once there is somebody to hear it. */
      #renew(): void {
        const detail = this.#wish();
        const message = { type: 'set', detail, plazo: 1, nonce: this.#nonce };
        this.#guest?.set(detail);
        if (this.#properties) this.#frame.contentWindow?.postMessage(message, document.domain ? home.origin : '*');
      }

      #wish() {
        return {
          query: '' + new URLSearchParams([...this.attributes].map((one) => [one.name, one.value])),
          values: this.#properties.split(',').map((name) => getComputedStyle(this.#frame).getPropertyValue(name)),
        };
      }
    },
  );
