import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildModules, type Modules } from './build.ts';

const NAME = 'virtual:calculator-modules';

/** Builds the calculators' modules beside Astro's own scripts, and tells pages their addresses. */
export function calculatorModules(): AstroIntegration {
  let built: Promise<Modules> | undefined;
  const modules = () => {
    built ??= buildModules();
    return built;
  };
  return {
    name: 'plazo-calculator-modules',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'plazo-calculator-modules',
                resolveId: { filter: { id: new RegExp(`^${NAME}$`) }, handler: () => `\0${NAME}` },
                load: {
                  filter: { id: new RegExp(`^\0${NAME}$`) },
                  handler: async () => `export const modules = ${JSON.stringify((await modules()).addresses)};`,
                },
              },
            ],
          },
        });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(async ({ url = '' }, response, next) => {
          const text = (await modules()).files.get(url);
          if (text === undefined) return next();
          response.setHeader('Content-Type', 'text/javascript').end(text);
        });
      },
      'astro:build:done': async ({ dir }) => {
        for (const [address, text] of (await modules()).files) writeFileSync(join(fileURLToPath(dir), address), text);
      },
    },
  };
}
