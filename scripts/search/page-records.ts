import { join } from 'node:path';
import { builderWords } from '../../src/components/builder/words.ts';
import { bulkWords } from '../../src/components/bulk/words.ts';
import { developerWords } from '../../src/components/developers/words.ts';
import { procedureWords } from '../../src/components/site/procedure-words.ts';
import { tableWords } from '../../src/components/tables/words.ts';
import type { Locale } from '../../src/lib/language/locale.ts';
import { routes } from '../../src/site/routes.ts';
import { siteWords } from '../../src/site/words.ts';
import type { SearchRecord } from './record.ts';
import { type PageKeywords, pageKeywords } from './search-content.ts';

type Page = Pick<SearchRecord, 'address' | 'title' | 'text'>;

const keywords = pageKeywords(join(import.meta.dirname, '..', '..'));

/** The pages of the site that are no provider's: what it can do beside answering. */
export function pageRecords(locale: Locale): readonly SearchRecord[] {
  return Object.entries(pages(locale)).map(([id, page]) => ({
    ...page,
    kind: 'page',
    locale,
    keywords: keywords[id as keyof PageKeywords][locale],
    beside: [],
    provider: { id: '', name: '' },
    heading: '',
    clause: '',
  }));
}

function pages(locale: Locale): Readonly<Record<keyof PageKeywords, Page>> {
  const site = siteWords[locale];
  const tables = tableWords[locale];
  const { title: procedures, intro: procedureText } = procedureWords[locale];
  const bulk = bulkWords[locale];
  const { title: embed, lead: embedText } = builderWords[locale];
  const { title: developers, lead: developerText } = developerWords[locale];
  return {
    calculators: { address: routes.calculators(locale), title: site.calculators, text: site.calculatorsIntro },
    compare: { address: routes.compare(locale), title: tables.compareLink, text: tables.compareIntro },
    procedures: { address: routes.procedures(locale), title: procedures, text: procedureText },
    bulk: { address: routes.bulk(locale), title: bulk.link, text: bulk.intro },
    glossary: { address: routes.glossary(locale), title: site.glossary, text: site.glossaryIntro },
    embed: { address: routes.builder(locale), title: embed, text: embedText },
    developers: { address: routes.developers(locale), title: developers, text: developerText },
  };
}
