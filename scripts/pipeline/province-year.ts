import type { DuckDBConnection } from '@duckdb/node-api';
import { PROVINCE_YEAR_MEASURES } from '../../src/model/tables.ts';
import { createTable } from './warehouse.ts';

/**
 * Makes the wide table `province_year` from `observations` and `areas`: one row per province and year that has any figure of
 * the province itself, holding the headline annual figures; targets are left out.
 */
export async function provinceYears(connection: DuckDBConnection): Promise<void> {
  await createTable(connection, 'province_year');
  const measures = PROVINCE_YEAR_MEASURES.map(
    ([indicator, population, name]) => `${headline(indicator, population)} AS ${name}`,
  );
  const workers = headline('workers', 'IMK');
  const establishments = headline('establishments', 'IMK');
  await connection.run(`
    INSERT INTO province_year BY NAME
    SELECT
      area_code, any_value(areas.name) AS area_name, o.year,
      ${measures.join(',\n      ')},
      ${workers} / nullif(${establishments}, 0) AS imk_workers_per_establishment_person,
      count(*)::INTEGER AS figures,
      (count(*) FILTER (o.agreement = 'conflicts'))::INTEGER AS conflicts,
      count(DISTINCT o.source_id)::INTEGER AS sources
    FROM (SELECT *, ${SHOWN} AS shown FROM observations WHERE area_level = 'province') o
    JOIN areas USING (area_code)
    WHERE o.year IS NOT NULL
    GROUP BY area_code, o.year
    ORDER BY area_code, o.year
  `);
}

/** True of an outcome for the whole of a year that stands first for its question. */
const SHOWN = `headline AND status <> 'target' AND breakdown IS NULL AND length(period) = 4`;

/** The value that stands first for a province and a whole year. */
const headline = (indicator: string, population: string): string => `
  arg_min(o.value, o.observation_id) FILTER (
    o.shown AND o.indicator_id = '${indicator}' AND o.population_id = '${population}')`;
