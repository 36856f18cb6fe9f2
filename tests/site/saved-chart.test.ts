/** The page that shows a saved query's chart in another site's frame: it loads and runs nothing by itself. */
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { attribute, readPage, tagsOf } from './site.ts';
import { VALIDATOR } from './validator.ts';

const validator = new HtmlValidate(VALIDATOR);

test.each(['sematan/bagan/', 'en/sematan/bagan/'])('%s stands by itself', async (path) => {
  const html = readPage(path);
  expect(html).toContain(`<html lang="${path.startsWith('en/') ? 'en' : 'id'}"`);
  expect(html).toContain('<meta name="robots" content="noindex"');
  const tags = [...tagsOf(html)];
  const policy = tags
    .map((tag) => attribute(tag, 'content'))
    .find((text) => text?.includes('default-src'));
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  const scripts = tags.filter(({ name }) => name === 'script');
  for (const script of scripts)
    if (attribute(script, 'type') !== 'application/json')
      expect(attribute(script, 'src')).toMatch(/^\/[\w/-]+\/_astro\//);
  expect(tags.filter(({ name }) => name === 'h1')).toHaveLength(1);
  const { results } = await validator.validateString(html);
  expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
});
