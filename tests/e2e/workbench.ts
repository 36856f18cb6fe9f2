/** How a visitor runs a query, and queries that several tests run. */
import type { Page } from 'playwright-core';

/** Divides one population by another. */
export const MIXED =
  'SELECT area_name, imk_workers_person / ikm_establishments AS per_usaha FROM province_year WHERE year = 2020';

/** One figure for each year. */
export const YEARS =
  "SELECT year, value FROM observations WHERE indicator_id = 'workers' AND population_id = 'IMK' AND area_code = '32' AND breakdown IS NULL AND headline ORDER BY year";

export async function run(page: Page, sql: string): Promise<void> {
  await page.locator('sql-workbench [data-part=field] label').hover();
  await page.locator('.cm-content').fill(sql);
  await page.click('sql-workbench [data-part=run]');
  await page.locator('sql-workbench:not([data-busy])').waitFor();
}
