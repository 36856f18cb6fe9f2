import { expect, test } from 'vitest';
import { plainText } from '../../src/model/plain-text.ts';

test('takes out what acts unseen, and nothing else', () => {
  expect(plainText('a\u0000b\u001b[31mc\u0085d\u202ee\u2066f')).toBe('ab[31mcdef');
  expect(plainText('satu\u2028dua')).toBe('satu dua');
  const kept = 'Usaha “kecil”\tdan\nmenengah, 4,4 juta – عربي 👩‍👧 é';
  expect(plainText(kept)).toBe(kept);
});
