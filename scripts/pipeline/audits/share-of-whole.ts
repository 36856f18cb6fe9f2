import { about, distinctTotals, inputsOf, type AuditQuery } from './audit-query.ts';
import { intervalOf, sides, times } from './interval-sql.ts';

/** Shares whose whole is printed too: the share, the level it is a share of, and which whole. */
export const SHARES = `
  (VALUES
    ('share_of_industry_establishments', 'establishments', 'all-industry'),
    ('share_of_industry_workers', 'workers', 'all-industry'),
    ('share_of_national_establishments', 'establishments', 'nation'),
    ('share_of_province_establishments', 'establishments', 'parent'),
    ('share_of_province_workers', 'workers', 'parent'),
    ('share_of_regency_establishments', 'establishments', 'parent')
  ) AS kinds(share_id, level_id, whole)`;

/** The level that goes with a share: its own source's first, else the figure shown first. */
const best = (name: string, on: string): string => `
  ${name} AS (
    SELECT level.*, share.observation_id AS share_id
    FROM shares share JOIN printed_totals level ON level.indicator_id = share.level_id AND level.period = share.period
      AND NOT level.target AND ${on}
    WHERE level.source_id = share.source_id OR level.headline
    QUALIFY row_number() OVER (
      PARTITION BY share.observation_id ORDER BY level.source_id = share.source_id DESC, level.observation_id) = 1
  )`;

/** A printed share times the whole that it is of, against the part. */
export const shareOfWhole: AuditQuery = {
  kind: 'share-of-whole',
  sql: `
    WITH shares AS (
      SELECT share.*, kinds.level_id, kinds.whole, areas.parent_code
      FROM ${distinctTotals(`indicator_id LIKE 'share_of_%' AND NOT target`)} share
      JOIN ${SHARES} ON kinds.share_id = share.indicator_id JOIN areas USING (area_code)
    ), ${best('part', 'level.area_code = share.area_code AND level.population_id = share.population_id')},
    ${best(
      'whole',
      `CASE share.whole
         WHEN 'all-industry' THEN level.population_id = 'all-industry' AND level.area_code = share.area_code
         WHEN 'nation' THEN level.population_id = share.population_id AND level.area_code = '00'
         ELSE level.population_id = share.population_id AND level.area_code = share.parent_code
       END`,
    )}
    SELECT ${about('part')},
      share.printed || ' × ' || whole.printed || ' = ' || part.printed AS relation,
      ${sides(
        times(intervalOf('whole'), {
          low: 'share.value_low / 100',
          high: 'share.value_high / 100',
        }),
        intervalOf('part'),
      )},
      part.unit_id, ${inputsOf('whole', 'share', 'part')} AS inputs
    FROM shares share
    JOIN part ON part.share_id = share.observation_id
    JOIN whole ON whole.share_id = share.observation_id
    WHERE part.observation_id <> whole.observation_id`,
};
