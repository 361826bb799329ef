import { buildAll } from './bootstrap/build.mjs';
import { tell } from './bootstrap/halt.mjs';
import { ensureInstalled } from './bootstrap/install.mjs';
import { title } from './bootstrap/screen.mjs';

title('Plazo: install what is missing, build the library, the site and its search index');
await tell(async () => {
  await ensureInstalled();
  await buildAll();
});
