/** What the lists of the builder's form hold: the same at build as in the browser. */
import { expect, test } from 'vitest';
import { answer } from '../../src/builder/answer.ts';
import { FIRST_VIEW } from '../../src/builder/first-view.ts';
import { formLists, kindOptions, SELECTS } from '../../src/builder/form-options.ts';
import { openPublished, publishedNames, publishedSources } from './published.ts';

const [figures, sources, names] = await Promise.all([
  openPublished(),
  publishedSources(),
  publishedNames('en'),
]);

test('the first view has one choice made in every list that is shown', async () => {
  const lists = formLists(await answer(FIRST_VIEW, figures, sources), names);
  for (const name of SELECTS) {
    const { options, hidden } = lists[name];
    if (hidden) continue;
    expect(options.filter(({ selected }) => selected).length, name).toBe(1);
    expect(options.find(({ selected }) => selected)?.disabled, name).toBe(false);
  }
  expect(lists.indicator.options.find(({ selected }) => selected)?.value).toBe('establishments');
  expect(lists.indicator.options[0]?.label).toMatch(/ \([\d,]+\)$/);
});

test('the second measure is asked for with a scatter alone', async () => {
  const scatter = await answer(
    { indicator: 'value_added', against: 'workers', population: 'IMK', areas: [], chart: 'sebar' },
    figures,
    sources,
  );
  expect(formLists(scatter, names).against.hidden).toBe(false);
  expect(formLists(await answer(FIRST_VIEW, figures, sources), names).against.hidden).toBe(true);
});

test('a kind of chart without figures says so and cannot be chosen', async () => {
  const kinds = kindOptions(await answer(FIRST_VIEW, figures, sources), names);
  expect(kinds.filter(({ selected }) => selected).map(({ kind }) => kind)).toEqual(['garis']);
  expect(kinds.find(({ kind }) => kind === 'sebar')).toMatchObject({
    disabled: true,
    note: 'no figures for it',
  });
});
