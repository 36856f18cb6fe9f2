import { expect, test } from 'vitest';
import { fold } from '../../src/tables/fold.ts';

test('what is typed with plain signs finds what is shown with signs that do not break', () => {
  expect(fold('Terdampak Covid\u201119,  KBLI\u00a010')).toBe('terdampak covid-19, kbli 10');
  expect(fold('Café')).toBe('cafe');
});
