import { expect, test } from 'vitest';
import { isPlain, plainText } from '../../src/model/plain-text.ts';

test('tells what it would change', () => {
  expect(['a', 'a\tb\n', 'a\u202e', 'a\u2028b'].map(isPlain)).toEqual([true, true, false, false]);
});

test('takes out what acts unseen, and nothing else', () => {
  expect(plainText('a\u0000b\u001b[31mc\u0085d\u202ee\u2066f')).toBe('ab[31mcdef');
  expect(plainText('satu\u2028dua')).toBe('satu dua');
  const kept = 'Usaha “kecil”\tdan\nmenengah, 4,4 juta – عربي 👩‍👧 é';
  expect(plainText(kept)).toBe(kept);
});
