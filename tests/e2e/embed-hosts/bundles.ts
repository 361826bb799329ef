import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { compileScript, parse } from 'vue/compiler-sfc';
import { type Host, snippetOf } from './host.ts';

/** Applications of other people's, made at test time of the guide's components and a few lines around them. */
const root = join(import.meta.dirname, '../../..');

const REACT_APP = `
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { CancellationDate } from 'guide:component';

function App() {
  const [requestedOn, setRequestedOn] = useState('2026-08-05');
  const [outcome, setOutcome] = useState(null);
  const [shown, setShown] = useState(true);
  return (
    <main>
      <button onClick={() => setRequestedOn('2026-08-10')}>later</button>
      <button onClick={() => setShown(false)}>away</button>
      <button onClick={() => setShown(true)}>back</button>
      <output id="outcome">{outcome?.facts.dataDeletedOn}</output>
      {shown && <CancellationDate requestedOn={requestedOn} onOutcome={setOutcome} />}
    </main>
  );
}

createRoot(document.getElementById('app')).render(<StrictMode><App /></StrictMode>);
`;

const VUE_APP = `
import { createApp, defineComponent, h, ref } from 'vue';
import CancellationDate from 'guide:component';

const App = defineComponent(() => {
  const requestedOn = ref('2026-08-05');
  const outcome = ref(null);
  const shown = ref(true);
  return () => h('main', [
    h('button', { onClick: () => { requestedOn.value = '2026-08-10'; } }, 'later'),
    h('button', { onClick: () => { shown.value = false; } }, 'away'),
    h('button', { onClick: () => { shown.value = true; } }, 'back'),
    h('output', { id: 'outcome' }, outcome.value?.facts.dataDeletedOn),
    shown.value ? h(CancellationDate, {
      requestedOn: requestedOn.value,
      onOutcome: (said) => { outcome.value = said; },
    }) : null,
  ]);
});

createApp(App).mount('#app');
`;

/** A single-file component as the program its compiler makes of it, told of the element as the guide says. */
function compiled(source: string): string {
  const compilerOptions = { isCustomElement: (tag: string) => tag === 'plazo-calculator' };
  const { descriptor, errors } = parse(source, { templateParseOptions: compilerOptions });
  if (errors.length > 0) throw errors[0];
  return compileScript(descriptor, { id: 'guide', inlineTemplate: true, templateOptions: { compilerOptions } }).content;
}

function guideComponent(contents: string): Plugin {
  return {
    name: 'guide',
    setup(bundler) {
      bundler.onResolve({ filter: /^guide:/ }, ({ path }) => ({ path, namespace: 'guide' }));
      bundler.onLoad({ filter: /./, namespace: 'guide' }, () => ({ contents, loader: 'jsx', resolveDir: root }));
    },
  };
}

async function bundled(app: string, component: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: app, loader: 'jsx', resolveDir: root },
    plugins: [guideComponent(component)],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'react',
    tsconfigRaw: '{}',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
  });
  return outputFiles[0]?.text ?? '';
}

async function host(site: string, app: string, component: string): Promise<Host> {
  return {
    head: `<script src="${site}/embed/v1.js" async></script>`,
    body: '<div id="app"></div>',
    program: await bundled(app, component),
  };
}

/** A component in an application of React, in strict mode; by default that of the guide. */
export function reactHost(site: string, component = snippetOf('CancellationDate.jsx', site), app = REACT_APP) {
  return host(site, app, component);
}

/** A single-file component in an application of Vue; by default that of the guide. */
export function vueHost(site: string, component = snippetOf('CancellationDate.vue', site), app = VUE_APP) {
  return host(site, app, compiled(component));
}
