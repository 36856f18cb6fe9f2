import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { DIST, KIND_PAGES, readPage } from './site.ts';
import { VALIDATOR } from './validator.ts';

const validator = new HtmlValidate(VALIDATOR);

async function complaints(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results
    .flatMap((result) => result.messages)
    .map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? 'no element'})`);
}

test.each(KIND_PAGES)(
  '$kind ($lang) is valid',
  async ({ path }) => {
    expect(await complaints(readPage(path))).toEqual([]);
  },
  20_000,
);

test.each(['perubahan/', 'en/perubahan/'])(
  '%s is valid with one release more',
  async (path) => {
    const html = readPage(path).replace(
      /<section aria-labelledby="([^"]+)">[^]*?<\/section>/,
      (section) =>
        section +
        section.replaceAll(/\b\d{4}([.-])\d+\1\d+\b/g, (_, dot: string) => `2099${dot}1${dot}0`),
    );
    expect(html).toContain('2099.1.0');
    expect(await complaints(html)).toEqual([]);
  },
  20_000,
);

test('the page for missing addresses is valid', async () => {
  expect(await complaints(readFileSync(join(DIST, '404.html'), 'utf8'))).toEqual([]);
});
