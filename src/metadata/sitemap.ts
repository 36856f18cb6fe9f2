import { xmlText } from './xml.ts';

/** The languages of a page and its absolute address in each. */
export interface SitemapPage {
  readonly id: string;
  readonly en: string;
  /** The day on which its data last changed, where that is known. */
  readonly lastmod?: string | undefined;
}

export interface SitemapFile {
  readonly name: string;
  readonly xml: string;
}

/** The protocol allows 50,000 addresses a file; each page has two. */
const MOST_PAGES = 20_000;
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * `sitemap.xml`: the pages themselves, or an index of numbered files where they are too many for one.
 * @param folder absolute address in which the files lie, with a slash at its end
 */
export function sitemapFiles(
  pages: readonly SitemapPage[],
  folder: string,
  most = MOST_PAGES,
): SitemapFile[] {
  if (pages.length <= most) return [{ name: 'sitemap.xml', xml: urlSet(pages) }];
  const parts = Array.from({ length: Math.ceil(pages.length / most) }, (_, i) => ({
    name: `sitemap-${i + 1}.xml`,
    xml: urlSet(pages.slice(i * most, (i + 1) * most)),
  }));
  const index = parts
    .map(({ name }) => `<sitemap><loc>${xmlText(folder + name)}</loc></sitemap>`)
    .join('\n');
  return [
    {
      name: 'sitemap.xml',
      xml: document(`<sitemapindex xmlns="${NAMESPACE}">\n${index}\n</sitemapindex>`),
    },
    ...parts,
  ];
}

/** Every page in each language, with links to itself in both, as search engines ask for it. */
function urlSet(pages: readonly SitemapPage[]): string {
  const urls = pages.flatMap((page) =>
    (['id', 'en'] as const).map((lang) => {
      const links = [
        ['id', page.id],
        ['en', page.en],
        ['x-default', page.id],
      ]
        .map(
          ([hreflang = '', href = '']) =>
            `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${xmlText(href)}"/>`,
        )
        .join('');
      const lastmod = page.lastmod === undefined ? '' : `<lastmod>${page.lastmod}</lastmod>`;
      return `<url><loc>${xmlText(page[lang])}</loc>${lastmod}${links}</url>`;
    }),
  );
  return document(
    `<urlset xmlns="${NAMESPACE}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>`,
  );
}

const document = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
