/** No built page points to a page, file or anchor of ours that is not there. One count per page. */
import { deadLinks } from '../links/dead-links.ts';
import { builtPages } from './built-pages.ts';
import { close, tallyOf } from './tally.ts';
import { site } from './tool.ts';

const pages = builtPages();
const dead = deadLinks(site, pages);
for (const { file, address, why } of dead) console.log(`${file}: ${address}: ${why}`);
close(tallyOf(pages.length, new Set(dead.map(({ file }) => file)).size));
