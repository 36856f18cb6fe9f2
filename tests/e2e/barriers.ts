/** What axe finds wrong with a page. */
import axe, { type RunOnly } from 'axe-core';
import type { Page } from 'playwright-core';

/** WCAG 2.2 at level AA, and what it is built on. */
const RULES: RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
};
/** All that a dark variant changes is colours. */
const COLOURS: RunOnly = { type: 'rule', values: ['color-contrast'] };
/** Rows of each table that are looked at: the others have the same markup, and axe takes its time for each. */
const MOST_ROWS = 6;

export interface BarrierOptions {
  /** A selector: what to look at, the whole page by default. */
  readonly within?: string;
  /** Only whether colours can be told apart. */
  readonly colours?: boolean;
}

/**
 * The barriers on a page as it stands, as lines that name rule, element and reason; empty when there is none. Closed details
 * hide their content from axe as they do from readers: they are opened, and long tables lose all but their first rows, so
 * this comes last in a test or is confined to what the test needs no more.
 */
export async function barriers(
  page: Page,
  { within = 'html', colours = false }: BarrierOptions = {},
): Promise<string[]> {
  await page.evaluate(
    ({ within, most }) => {
      const root = document.querySelector(within)!;
      for (const details of root.querySelectorAll('details')) details.open = true;
      for (const body of root.querySelectorAll('tbody'))
        for (const row of [...body.rows].slice(most)) row.remove();
    },
    { within, most: MOST_ROWS },
  );
  // A change of theme reaches everything on the next frame only.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    ({ within, runOnly }) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(within, {
        runOnly,
        resultTypes: ['violations'],
      }),
    { within, runOnly: colours ? COLOURS : RULES },
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  );
}
