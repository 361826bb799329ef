import { routes } from '../../site/routes.ts';
import type { Early } from '../calculator/early.ts';
import type { IslandWords } from '../calculator/island-words.ts';
import { sentencesIn } from '../calculator/problems.ts';
import { patch } from '../view/patch.ts';
import { Builder } from './Builder.tsx';
import type { BuilderData } from './builder-data.ts';
import { gaugeBeside } from './gauge.ts';
import { preview } from './preview.ts';

const ownWords = import.meta.glob<IslandWords>('../calculator/words.*.ts', { import: 'words' });

/** Brings the builder to life. Its code names the address the page is read at. */
export async function startBuilder(root: Element, early: Early): Promise<void> {
  const published = JSON.parse(root.querySelector('script[type="application/json"]')?.textContent ?? '') as BuilderData;
  const [own, sentences] = await Promise.all([
    ownWords[`../calculator/words.${published.locale}.ts`]?.(),
    sentencesIn(published.locale),
  ]);
  const [choices, ground, code] = ['[data-choices]', '[data-ground]', '[data-codes]'].map((part) =>
    root.querySelector<HTMLElement>(part),
  );
  if (!own || !choices || !ground || !code) return;
  const data = { ...published, site: location.origin };
  const draw = () => {
    patch(choices, builder.choices());
    patch(code, builder.code());
  };
  const show = () => {
    draw();
    preview(ground, builder.embed, builder.title, data.site);
    measure(builder.toMeasure);
    keepInOtherLanguage();
  };
  const builder: Builder = new Builder({ data, own, sentences }, () => {
    history.replaceState(null, '', `${location.pathname}?${builder.query}${location.hash}`);
    show();
  });
  const measure = gaugeBeside(ground, (height) => {
    builder.measured(height);
    draw();
  });
  // What the page was built with is taken over first; what the address says is then a change of it.
  draw();
  builder.open(location.search);
  show();
  early.replay();
  if (!customElements.get('plazo-calculator')) loadEmbeds();
}

/** The link to this page in the other language takes along what is chosen. */
function keepInOtherLanguage(): void {
  const link = document.querySelector<HTMLAnchorElement>('.masthead a[hreflang]');
  if (link) link.search = location.search;
}

/** The script that other sites include, for the preview. */
function loadEmbeds(): void {
  const script = document.createElement('script');
  script.src = routes.loader;
  document.head.append(script);
}
