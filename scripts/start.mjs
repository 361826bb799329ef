import { spawn } from 'node:child_process';
import { buildAll } from './bootstrap/build.mjs';
import { tell } from './bootstrap/halt.mjs';
import { ensureInstalled } from './bootstrap/install.mjs';
import { projectEnvironment, root } from './bootstrap/paths.mjs';
import { title } from './bootstrap/screen.mjs';

/** Serves the built site until it is interrupted, and ends as the server ends. */
function serveBuiltSite() {
  const server = spawn('node', ['scripts/serve.ts'], { cwd: root, env: projectEnvironment, stdio: 'inherit' });
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => server.kill());
  // npm's shell does not pass a signal on. When it is gone, so is whoever started us.
  const parent = process.ppid;
  const watch = setInterval(() => process.ppid !== parent && server.kill(), 500);
  server.once('exit', (code) => {
    clearInterval(watch);
    process.exitCode = code ?? 0;
  });
}

title('Plazo: install what is missing, build the site, serve it here');
await tell(async () => {
  await ensureInstalled();
  await buildAll();
  serveBuiltSite();
});
