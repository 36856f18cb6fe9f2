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

test('the page for missing addresses is valid', async () => {
  expect(await complaints(readFileSync(join(DIST, '404.html'), 'utf8'))).toEqual([]);
});
