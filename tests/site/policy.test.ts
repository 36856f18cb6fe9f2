/** The Content-Security-Policy on every page that is published, and the pages held to it: what no browser run for so many. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy, embedPolicy } from '../../src/security/policy.ts';
import { attribute, BASE, DIST, EMBED, tagsOf } from './site.ts';

/** Every document of the site, 404.html and the embeds among them. */
const documents = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.html'));

/** The policy that belongs to a document. The frame for a saved query starts the engine, as the explorer does. */
function policyOf(file: string): string {
  if (/^(?:en\/)?(?:jelajah|sematan\/bagan)\//.test(file))
    return contentSecurityPolicy({ engine: true });
  return EMBED.test(file) && !/^(?:en\/)?sematan\/index\.html$/.test(file)
    ? embedPolicy()
    : contentSecurityPolicy({ engine: false });
}

/** What is wrong with a document under its policy, in words. */
function faultsOf(html: string, policy: string): string[] {
  const faults: string[] = [];
  let policies = 0;
  for (const tag of tagsOf(html)) {
    const { name, attributes } = tag;
    if (name === 'meta' && attribute(tag, 'http-equiv') === 'Content-Security-Policy') {
      policies++;
      if (attribute(tag, 'content') !== policy) faults.push('another policy');
      continue;
    }
    // What stands before the policy is not bound by it.
    if (policies === 0 && !/^(?:html|head|meta)$/.test(name)) faults.push(`<${name}> before it`);
    if (name === 'script') {
      const source = attribute(tag, 'src');
      const isData = /^application\/(?:ld\+)?json$/.test(attribute(tag, 'type') ?? '');
      if (source === undefined ? !isData : !source.startsWith(`${BASE}_astro/`))
        faults.push(`<script${attributes}>`);
    }
    if (name === 'style' || /(?:^|\s)(?:style|on\w+)=/.test(attributes.replace(/"[^"]*"/g, '""')))
      faults.push(`inline: <${name}${attributes}>`);
  }
  if (policies !== 1) faults.push(`${String(policies)} policies`);
  return faults;
}

test('each page has the policy of its kind, before anything that it binds, and keeps to it', () => {
  expect(documents.length).toBeGreaterThan(3000);
  const wrong = documents.flatMap((file) =>
    faultsOf(readFileSync(join(DIST, file), 'utf8'), policyOf(file)).map(
      (fault) => `${file}: ${fault}`,
    ),
  );
  expect(wrong.slice(0, 20)).toEqual([]);
});

describe('the check finds', () => {
  const meta = '<meta http-equiv="Content-Security-Policy" content="p">';
  test.each([
    ['a page without a policy', '<html><head><title>'],
    ['a second one', meta + meta],
    ['a looser one', meta.replace('"p"', '"p *"')],
    ['a script before it', `<script src="${BASE}_astro/a.js">${meta}`],
    ['an inline script', `${meta}<script type="module">`],
    ['a script of another host', `${meta}<script src="https://elsewhere.example/a.js">`],
    ['a style element', `${meta}<style>`],
    ['a style attribute', `${meta}<p style="color:red">`],
    ['a handler', `${meta}<p onclick="a()">`],
  ])('%s', (_what, html) => {
    expect(faultsOf(html, 'p')).not.toEqual([]);
  });

  test('nothing on a page as it should be', () => {
    const page = `<html><head>${meta}<script type="module" src="${BASE}_astro/a.js"><p title="on style=x">`;
    expect(faultsOf(page, 'p')).toEqual([]);
  });
});

// Hosts that can set headers say there what a <meta> cannot.
test('the headers for hosts that can set them are published, and let embeds be framed', () => {
  const headers = readFileSync(join(DIST, '_headers'), 'utf8');
  for (const line of [
    /^ {2}X-Content-Type-Options: nosniff$/m,
    /^ {2}Referrer-Policy: strict-origin-when-cross-origin$/m,
    /^ {2}Permissions-Policy: .*\bcamera=\(\).*\bgeolocation=\(\)/m,
    /^ {2}Cross-Origin-Opener-Policy: same-origin$/m,
    /^ {2}Strict-Transport-Security: max-age=\d{8}/m,
  ])
    expect(headers).toMatch(line);
  expect(headers).not.toMatch(/^ {2}X-Frame-Options/m);
});
