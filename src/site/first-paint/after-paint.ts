/** How long a page without a paint, such as one in a hidden tab, waits before its scripts come all the same. */
const PATIENCE = 2000;

/** What stands in a page for its scripts: once something is on the screen, it imports them. */
const LOADER = [
  'let modules;',
  'const load=()=>{modules??=document.querySelector("[data-modules]").dataset.modules.split(" ").map(one=>import(one))};',
  'new PerformanceObserver(load).observe({type:"paint",buffered:true});',
  `setTimeout(load,${PATIENCE})`,
].join('');

const MODULE = /<script type="module" src="([^"]+)"><\/script>/g;

/**
 * Lets a page be drawn before its scripts are fetched. None of them draws what is seen first, and on a slow line each would
 * take its share of the time until then.
 */
export function loadAfterPaint(html: string): string {
  const addresses = new Set([...html.matchAll(MODULE)].map(([, address]) => address));
  if (addresses.size === 0) return html;
  const loader = `<script type="module" data-modules="${[...addresses].join(' ')}">${LOADER}</script>`;
  return html.replaceAll(MODULE, '').replace('</body>', () => `${loader}</body>`);
}
