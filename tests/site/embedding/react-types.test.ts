import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { snippetOf } from '../../e2e/embed-hosts/host.ts';

const root = join(import.meta.dirname, '../../..');
const folder = join(root, '.cache/react-host');

test('TypeScript takes the guide’s element in React, and refuses a mode that there is not', () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // As a module of its own it is checked as well, which declarations of libraries are not.
  writeFileSync(join(folder, 'plazo.ts'), snippetOf('plazo.d.ts'));
  writeFileSync(
    join(folder, 'Host.tsx'),
    `export const sound = (
      <plazo-calculator provider="a" calculator="b" mode="inline" requestedOn="2026-08-05"
        onplazo-result={(event) => event.detail.outcome.facts.dataDeletedOn}>
        <a href="/">b</a>
      </plazo-calculator>
    );
    export const rich = (
      <plazo-calculator key={1} ref={(element) => element?.remove()} provider="a" calculator="b" id="c" className="d" hidden=""
        style={{ color: 'red' }} unpaidInvoices={2} goodStanding={String(true)} channel={undefined}
        onClick={() => {}} onplazo-height={(event) => event.detail.height.toFixed()}>
        <a href="/">b</a> or not
      </plazo-calculator>
    );
    // @ts-expect-error React would leave it out
    export const left = <plazo-calculator provider="a" calculator="b" goodStanding={false} />;
    // @ts-expect-error React would write it as empty text
    export const empty = <plazo-calculator provider="a" calculator="b" goodStanding />;
    // @ts-expect-error there is no such mode
    export const unsound = <plazo-calculator provider="a" calculator="b" mode="popup" />;
    // @ts-expect-error a provider has to be named
    export const nameless = <plazo-calculator calculator="b" />;`,
  );
  const compilerOptions = {
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    jsx: 'react-jsx',
    module: 'esnext',
    moduleResolution: 'bundler',
    types: ['react'],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder],
    {
      encoding: 'utf8',
    },
  );
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
}, 60_000);
