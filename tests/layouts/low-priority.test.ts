import { expect, test } from 'vitest';
import { atLowPriority } from '../../src/layouts/low-priority.ts';

test('a script and what it imports come with low priority; what it imports when asked for is not announced', () => {
  const tag = '<script type="module" src="/atlas/_astro/page.a1.js"></script>';
  const code = 'import{a}from"./frame.b2.js";a(()=>import("./chart.c3.js"))';
  const asked: string[] = [];
  const made = atLowPriority(`${tag}\n`, (address) => {
    asked.push(address);
    return code;
  });
  expect(made).toBe(
    '<script type="module" fetchpriority="low" src="/atlas/_astro/frame.b2.js"></script>' +
      '<script type="module" fetchpriority="low" src="/atlas/_astro/page.a1.js"></script>\n',
  );
  expect(asked).toEqual(['/atlas/_astro/page.a1.js']);
});

test('what runs as soon as it is there goes on doing so', () => {
  const tag = '<script type="module" async src="/atlas/_astro/wake.a1.js"></script>';
  expect(atLowPriority(tag, () => '')).toBe(tag.replace(' src', ' fetchpriority="low" src'));
});

test('other tags stay as they are', () => {
  const tag = '<script type="application/ld+json">{"src":"x"}</script>';
  expect(atLowPriority(tag, () => '')).toBe(tag);
});
