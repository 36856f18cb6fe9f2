import { beforeAll, describe, expect, test } from 'vitest';
import { loadAtlas, type Atlas } from '../../src/atlas/atlas.ts';
import { conflictGroups } from '../../src/atlas/selections.ts';
import { standingAmong } from '../../src/model/standing.ts';
import type { Agreement } from '../../src/model/contract.ts';

const figure = (
  low: number,
  high: number,
  rest: { headline?: boolean; agreement?: Agreement; status?: 'target' | 'realised' } = {},
) => ({
  area_code: '00',
  period: '2016',
  indicator_id: 'establishments',
  population_id: 'IKM',
  breakdown: null,
  unit_id: 'establishment',
  source_id: 'a',
  status: 'realised' as const,
  value_low: low,
  value_high: high,
  headline: false,
  agreement: 'conflicts' as const,
  ...rest,
});

describe('a figure stands to the headline of its question', () => {
  const headline = figure(4.405e6, 4.415e6, { headline: true });

  test('by whether their intervals meet, whatever third figure it conflicts with', () => {
    const standing = standingAmong([headline]);
    expect(standing(headline)).toBe('headline');
    expect(standing(figure(4.35e6, 4.45e6))).toBe('meets');
    expect(standing(figure(4.415e6, 4.5e6))).toBe('meets');
    expect(standing(figure(165983, 165983))).toBe('misses');
    expect(standing(figure(4.35e6, 4.45e6, { agreement: 'superseded' }))).toBe('superseded');
  });

  test('a target is held against the headline of targets only', () => {
    const target = figure(5e6, 5e6, { status: 'target', agreement: 'sole' });
    expect(standingAmong([headline])(target)).toBe('meets');
    const first = figure(6e6, 6e6, { status: 'target', headline: true });
    expect(standingAmong([headline, first])(target)).toBe('misses');
  });

  test('without a headline in sight, what is published stands in', () => {
    const standing = standingAmong<ReturnType<typeof figure>>([]);
    expect(standing(figure(1, 1))).toBe('misses');
    expect(standing(figure(1, 1, { agreement: 'agrees' }))).toBe('meets');
  });
});

describe('in the published figures', () => {
  let atlas: Atlas;
  beforeAll(async () => {
    atlas = await loadAtlas();
  });

  test('every conflict has a headline, and some of its figures meet it', () => {
    const groups = conflictGroups(atlas.observations, atlas.alternatives);
    const standings = groups.map((group) => group.map(standingAmong(group)));
    expect(groups.length).toBeGreaterThan(0);
    for (const [i, standing] of standings.entries()) {
      expect(
        standing.filter((one) => one === 'headline'),
        groups[i]?.[0]?.observation_id,
      ).toHaveLength(1);
    }
    const meeting = groups.flatMap((group, i) =>
      group.filter((o, k) => o.agreement === 'conflicts' && standings[i]?.[k] === 'meets'),
    );
    expect(meeting.map(({ printed }) => printed)).toContain('4,4 juta unit usaha');
  });
});
