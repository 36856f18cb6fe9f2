/** The sources behind a chart: as a list of the page, and as they are cited. */
import { withoutAside } from '../atlas/figure-row.ts';
import type { CitationSubject } from '../cite/citation.ts';
import { citeMessages } from '../cite/messages.ts';
import { sourcesIn } from '../cite/page-sources.ts';
import { h } from '../explorer/dom.ts';
import type { Lang } from '../i18n/lang.ts';
import { route } from '../i18n/route.ts';
import { formatDate } from '../model/format.ts';
import type { Answer, UsedSource } from './answer.ts';

export function sourceItems(sources: readonly UsedSource[], lang: Lang): HTMLLIElement[] {
  return sources.map(({ source_id, publisher, title, lang: written }) =>
    h(
      'li',
      {},
      h(
        'a',
        {
          href: route(lang, `sumber/${source_id}/`),
          lang: written === lang ? undefined : written,
        },
        title,
      ),
      ` (${withoutAside(publisher)})`,
    ),
  );
}

/**
 * The page's own list of sources, which the copy buttons read, told again of what is shown now: of those whose figures the page
 * links to, by the rule that it was built by.
 */
export function renewPageSources(known: readonly UsedSource[], lang: Lang): void {
  const list = document.querySelector('.page-sources');
  const t = citeMessages(lang);
  const links = [...document.querySelectorAll('main a[href*="/#f-"]')];
  const sources = sourcesIn(links.map((link) => link.getAttribute('href')).join(' ')).flatMap(
    (id) => known.find(({ source_id }) => source_id === id) ?? [],
  );
  list?.querySelector('summary')?.replaceChildren(t.pageSources(sources.length));
  list
    ?.querySelector('ul')
    ?.replaceChildren(
      ...sources.map(({ source_id, publisher, title, published, lang: written }) =>
        h(
          'li',
          { class: 'provenance' },
          h('a', { href: route(lang, `sumber/${source_id}/`) }, withoutAside(publisher)),
          ', ',
          h('em', { lang: written === lang ? undefined : written }, title),
          ` (${published === null ? t.undated : formatDate(published, lang)})`,
        ),
      ),
    );
}

/** @param url the address that gives the chart again */
export function chartSubject(
  { sources }: Pick<Answer, 'sources'>,
  title: string,
  url: string,
  release: CitationSubject['release'],
): CitationSubject {
  return {
    kind: 'chart',
    title,
    url,
    release,
    sources: sources.map(({ publisher, title, published, url }) => ({
      publisher: withoutAside(publisher),
      title,
      published,
      url,
    })),
  };
}
