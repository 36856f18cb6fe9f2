/**
 * A well-mixed number from 0 to 2^32 − 1 for each index and purpose: the same on every machine, in any order, without a
 * state that a generator of rows would have to carry along.
 */
export function mixed(index: number, purpose: number): number {
  let x = (index ^ Math.imul(purpose + 1, 0x9e3779b9)) | 0;
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97);
  return (x ^ (x >>> 15)) >>> 0;
}

/** One of a list, by index and purpose. */
export function pick<T>(list: readonly T[], index: number, purpose: number): T {
  const item = list[mixed(index, purpose) % list.length];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}
