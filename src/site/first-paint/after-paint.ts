/** How long a page without a paint, such as one in a hidden tab, waits before its scripts come all the same. */
const PATIENCE = 2000;

/** What people do meanwhile that scripts listen for. */
const SIGNS = ['keydown', 'input', 'change', 'pointerover', 'focusin'];

/**
 * What stands in a page for its scripts and later styles: once something is on the screen, it fetches them, and then tells
 * them what has been done in the meantime, but for what one of them that came sooner has heard (marked `heard`). Such a
 * one may have drawn over what was written, so each field gets back what it held last.
 */
const LOADER = [
  'const {modules,styles}=document.querySelector("[data-modules]").dataset,',
  `signs=${JSON.stringify(SIGNS)},hold=one=>{const{target,type}=one,{value,checked}=target,writes=/put|change/.test(type);`,
  'if(writes)held=held.filter(([other])=>other.target!==target||other.type!==type);',
  'held.push([one,writes&&{value,checked}])};',
  'let held=[],begun;',
  'const load=async()=>{if(begun)return;begun=1;',
  'if(styles)document.head.append(Object.assign(document.createElement("link"),{rel:"stylesheet",href:styles}));',
  'await Promise.allSettled(modules.split(" ").map(one=>import(one)));',
  'for(const sign of signs)removeEventListener(sign,hold,true);',
  'for(const[one,written]of held)if(!one.heard){const{target}=one;',
  'for(const name in written)if(target[name]!==written[name])target[name]=written[name];',
  'target.dispatchEvent(new one.constructor(one.type,one))}};',
  'for(const sign of signs)addEventListener(sign,hold,true);',
  // What is written in a part of a date takes the place of what stands there.
  'addEventListener("click",({target})=>target.matches?.(".parts input")&&target.select());',
  'new PerformanceObserver(load).observe({type:"paint",buffered:true});',
  `setTimeout(load,${PATIENCE})`,
].join('');

const MODULE = /<script type="module" src="([^"]+)"><\/script>/g;

/** The modules that a page loads. */
export function modulesOf(html: string): readonly string[] {
  return [...new Set([...html.matchAll(MODULE)].map(([, address = '']) => address))];
}

/**
 * Lets a page be drawn before its scripts are fetched, and the styles of what only they draw. None of them draws what is
 * seen first, and on a slow line each would take its share of the time until then.
 */
export function loadAfterPaint(html: string, styles: string | null): string {
  const modules = modulesOf(html);
  if (modules.length === 0) return html;
  const sheet = styles === null ? '' : ` data-styles="${styles}"`;
  const loader = `<script type="module" data-modules="${modules.join(' ')}"${sheet}>${LOADER}</script>`;
  return html.replaceAll(MODULE, '').replace('</body>', () => `${loader}</body>`);
}
