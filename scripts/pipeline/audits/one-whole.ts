import { about, inputsOf, type AuditQuery } from './audit-query.ts';
import { dividedBy, intervalOf, sides } from './interval-sql.ts';
import { SHARES } from './share-of-whole.ts';

const implied = (name: string): ReturnType<typeof dividedBy> =>
  dividedBy(intervalOf(`${name}.part`), {
    low: `(${name}.share.value_low / 100)`,
    high: `(${name}.share.value_high / 100)`,
  });

/**
 * Two parts that are called the same share of one whole in one year: the wholes that they imply have to meet. 12.39 million
 * and 10.36 million workers, both called 66.25 %, imply 18.7 and 15.6 million: one of the two shares was carried over from an
 * older figure. Part and share are taken from one source each; each pair that was printed counts once, however many repeat it.
 */
export const oneWhole: AuditQuery = {
  kind: 'one-whole',
  sql: `
    WITH shares AS (
      SELECT share.*, kinds.level_id FROM printed_totals share
      JOIN ${SHARES} ON kinds.share_id = share.indicator_id
      WHERE NOT share.target AND share.value_low > 0
    ), parts AS (
      -- Few sources print shares; the figures of all others are left out before anything is joined.
      FROM printed_totals WHERE NOT target AND source_id IN (SELECT source_id FROM shares)
    ), printed AS (
      SELECT part, share FROM shares share
      JOIN parts part ON part.indicator_id = share.level_id AND part.source_id = share.source_id
        AND part.area_code = share.area_code AND part.population_id = share.population_id AND part.period = share.period
      QUALIFY row_number() OVER (
        PARTITION BY share.indicator_id, part.area_code, part.population_id, part.year,
          share.value_low, share.value_high, part.value_low, part.value_high
        ORDER BY part.period, part.observation_id) = 1
    )
    SELECT ${about('late.part')},
      early.part.printed || ' ÷ ' || early.share.printed || ' = ' || late.part.printed || ' ÷ ' || late.share.printed AS relation,
      ${sides(implied('early'), implied('late'))},
      late.part.unit_id, ${inputsOf('early.part', 'early.share', 'late.part', 'late.share')} AS inputs
    FROM printed early JOIN printed late ON late.share.indicator_id = early.share.indicator_id
      AND late.part.area_code = early.part.area_code AND late.part.population_id = early.part.population_id
      AND late.part.year = early.part.year
      AND late.share.value_low = early.share.value_low AND late.share.value_high = early.share.value_high
      AND ROW(early.part.period, early.part.observation_id) < ROW(late.part.period, late.part.observation_id)`,
};
