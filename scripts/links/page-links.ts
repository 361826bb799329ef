import { Config, type HtmlElement, Parser } from 'html-validate';

export interface PageLinks {
  /** Every address the page points to, as written, entities read. */
  readonly addresses: readonly string[];
  /** Every place in the page that an address can point to. */
  readonly anchors: ReadonlySet<string>;
  /** The page's own address on its real host, when it names it. */
  readonly canonical: string | null;
}

const parserConfig = await (await Config.fromObject([], { root: true })).resolve();

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>' };

/** An attribute's value as a browser reads it. */
const read = (value: string): string =>
  value
    .replace(/&#(?:x([\da-f]+)|(\d+));/gi, (_, hex, decimal) =>
      String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
    )
    .replace(/&(amp|quot|apos|lt|gt);/g, (whole, name) => ENTITIES[name] ?? whole);

function values(dom: HtmlElement, attribute: string): readonly string[] {
  return dom.querySelectorAll(`[${attribute}]`).flatMap((element) => {
    const value = element.getAttributeValue(attribute);
    return value === null ? [] : [read(value)];
  });
}

/** The addresses of a `srcset`, without their widths. */
const candidates = (srcset: string): readonly string[] =>
  srcset.split(',').flatMap((part) => part.trim().split(/\s+/)[0] ?? []);

/** Reads where a page points to, and what in it can be pointed at. */
export function pageLinks(html: string): PageLinks {
  const dom = new Parser(parserConfig).parseHtml(html);
  const canonical = dom.querySelector('link[rel="canonical"]')?.getAttributeValue('href') ?? null;
  return {
    addresses: [
      ...['href', 'src', 'action', 'poster', 'component-url', 'renderer-url'].flatMap((name) => values(dom, name)),
      ...values(dom, 'srcset').flatMap(candidates),
    ],
    anchors: new Set([...values(dom, 'id'), ...values(dom, 'name')]),
    canonical,
  };
}
