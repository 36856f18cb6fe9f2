import { beforeAll, describe, expect, test } from 'vitest';
import { loadAtlas, type Atlas } from '../../src/atlas/atlas.ts';
import { provinceCourses } from '../../src/pictures/courses.ts';

let atlas: Atlas;
beforeAll(async () => {
  atlas = await loadAtlas();
});

const IMK = { indicator_id: 'establishments', population_id: 'IMK' };

describe('the courses of the provinces', () => {
  test('hold one publisher and one unit, and a row for each province drawn', () => {
    const picture = provinceCourses(IMK, atlas, 'id')!;
    const publishers = new Set(
      picture.figures.map((o) => atlas.source(o.source_id).publisher + o.unit_id),
    );
    expect(publishers.size).toBe(1);
    expect(picture.grid!.rows.length).toBeGreaterThan(30);
    expect(picture.chart.everywhere.match(/data-mark="panel"/g)).toHaveLength(
      2 * picture.grid!.rows.length,
    );
    const cells = picture.grid!.rows.flatMap(({ cells }) => cells.filter((cell) => cell !== '–'));
    expect(cells).toHaveLength(picture.figures.length);
    expect(picture.grid!.columns).not.toContain('2016');
    expect(picture.finding).toContain('2016: tanpa survei.');
  });

  test('count a rise only where the name covers the same place throughout', () => {
    const { finding, figures } = provinceCourses(IMK, atlas, 'en')!;
    const [, higher, all] = /In (\d+) of the (\d+) provinces/.exec(finding) ?? [];
    const courses = [...Map.groupBy(figures, (o) => o.area_code).values()];
    expect(Number(all)).toBeLessThan(courses.length);
    const ends = courses.map((course) => {
      const ordered = course.toSorted((a, b) => a.year! - b.year!);
      return ordered.at(-1)!.value > ordered[0]!.value;
    });
    expect(Number(higher)).toBeLessThanOrEqual(ends.filter(Boolean).length);
    expect(Number(higher)).toBeGreaterThan(0);
  });

  test('are not drawn for a measure of a few provinces', () => {
    expect(
      provinceCourses({ indicator_id: 'establishments', population_id: 'none' }, atlas, 'id'),
    ).toBeUndefined();
  });
});
