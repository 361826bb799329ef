/** html-validate: every built page is valid HTML. One count per page. */
import { HtmlValidate } from 'html-validate';
import { builtPages } from './built-pages.ts';
import { close, tallyOf } from './tally.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // How the text is written down rather than what it means: Astro decides that.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    // A title may be long where the name of a policy is.
    'long-title': 'off',
  },
});

const pages = builtPages();
let faulty = 0;
for (const { file, html } of pages) {
  // What a template holds is in no page until it takes the place of the same parts.
  const report = await validator.validateString(html.replace(/<template.*?<\/template>/gs, ''), file);
  if (report.valid) continue;
  faulty += 1;
  for (const { messages } of report.results) {
    for (const { line, column, message, ruleId } of messages)
      console.log(`${file}:${line}:${column} ${message} (${ruleId})`);
  }
}
close(tallyOf(pages.length, faulty));
