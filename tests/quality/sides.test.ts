import { expect, test } from 'vitest';
import { loadAtlas } from '../../src/atlas/atlas.ts';
import { formatUnit } from '../../src/atlas/labels.ts';
import { sidesOf } from '../../src/quality/sides.ts';

const [PEOPLE, RUPIAH, SHARE] = [
  { unit_id: 'person', name: 'orang', symbol: null },
  { unit_id: 'idr', name: 'rupiah', symbol: 'Rp' },
  { unit_id: 'percent', name: 'persen', symbol: '%' },
];
const audit = (
  left: readonly [number, number],
  right: readonly [number, number],
  verdict: 'fits' | 'does-not-fit' = 'does-not-fit',
) => ({
  left_low: left[0],
  left_high: left[1],
  right_low: right[0],
  right_high: right[1],
  verdict,
});
/** Where lines may end is told below. */
const spaced = ({ left, right }: { left: string; right: string }): string[] =>
  [left, right].map((text) => text.replaceAll('\u00a0', ' '));

test('things are counted whole', () => {
  const grown = audit([15_362.06, 15_363.55], [15_364, 15_364]);
  expect(spaced(sidesOf(grown, PEOPLE, 'id'))).toEqual(['15.363 orang', '15.364 orang']);
  const wide = audit([348.67, 3_138], [4_000, 4_000.4]);
  expect(spaced(sidesOf(wide, PEOPLE, 'en'))).toEqual(['349–3,138 orang', '4,000 orang']);
  const none = audit([2.25, 2.75], [3, 3]);
  expect(spaced(sidesOf(none, PEOPLE, 'en'))).toEqual(['2.25–2.75 orang', '3 orang']);
});

test('money takes the digits by which a failing check fails, and no more', () => {
  const close = audit(
    [12_748_917_000_000, 12_748_919_000_000],
    [12_748_915_500_000, 12_748_916_500_000],
  );
  expect(spaced(sidesOf(close, RUPIAH, 'en'))).toEqual([
    'Rp12.748917–12.748919 trillion',
    'Rp12.7489155–12.7489165 trillion',
  ]);
  expect(spaced(sidesOf({ ...close, verdict: 'fits' }, RUPIAH, 'id'))).toEqual([
    'Rp12,749 triliun',
    'Rp12,749 triliun',
  ]);
});

test('shares show the interval of what was rounded, with two decimals at least', () => {
  const chain = audit([5.8, 5.812], [5.815, 5.825]);
  expect(spaced(sidesOf(chain, SHARE, 'en'))).toEqual(['5.800–5.812%', '5.815–5.825%']);
});

test('both ends of a range have the same decimals, and share its sign and word where they can', () => {
  const apart = audit([999_500_000, 1_250_000_000], [4_205e9, 4_210e9]);
  expect(spaced(sidesOf(apart, RUPIAH, 'id'))).toEqual([
    'Rp999,50 juta – Rp1,25 miliar',
    'Rp4,205–4,210 triliun',
  ]);
  expect(sidesOf(apart, RUPIAH, 'id').left).toBe('Rp999,50\u00a0juta\u00a0– Rp1,25\u00a0miliar');
  const falling = audit([-5.5, -5.25], [-0.5, 0.125]);
  expect(spaced(sidesOf(falling, SHARE, 'en'))).toEqual(['−5.50% – −5.25%', '−0.500% – 0.125%']);
  expect(spaced(sidesOf(audit([2.5, 2.75], [3, 3]), PEOPLE, 'id'))[0]).toBe('2,50–2,75 orang');
});

test('an amount keeps its word and a unit its second one; a number may stand over its unit', () => {
  const firms = { ...PEOPLE, name: 'unit usaha' };
  expect(sidesOf(audit([1, 1], [3, 3]), firms, 'id').left).toBe('1 unit\u00a0usaha');
  expect(sidesOf(audit([2e12, 2e12], [3e12, 3e12]), RUPIAH, 'id').left).toBe('Rp2\u00a0triliun');
});

test('no check of the atlas that fails shows the same on both sides', async () => {
  const atlas = await loadAtlas();
  const failed = atlas.audits.filter(({ verdict }) => verdict === 'does-not-fit');
  expect(failed.length).toBeGreaterThan(100);
  for (const lang of ['id', 'en'] as const)
    for (const one of failed) {
      const { left, right } = sidesOf(one, formatUnit(one.unit_id, atlas, lang), lang);
      expect(left, one.audit_id).not.toBe(right);
      // Ends that face each other differ as well: neither side reaches into the other. (Sign and word stand at one end only.)
      const ends = [left, right].flatMap((side) => side.match(/−?\d[\d.,]*/g) ?? []);
      if (left.includes('–') && right.includes('–'))
        expect(new Set(ends).size, one.audit_id).toBe(ends.length);
    }
});
