import { expect, test } from 'vitest';
import { dotted, unbroken } from '../../src/i18n/line-breaks.ts';

test('a date stays on one line', () => {
  expect(unbroken('22 November 2026')).toBe('22\u00a0November\u00a02026');
});

test('a line may end after a dot between parts, never before it', () => {
  expect(dotted(['Usaha', 'IMK', 'Bali'])).toBe('Usaha\u00a0· IMK\u00a0· Bali');
  expect(dotted(['Usaha'])).toBe('Usaha');
});
