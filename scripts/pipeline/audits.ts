import { createHash } from 'node:crypto';
import type { Area, Audit, Observation } from '../../src/model/contract.ts';
import { isYear } from '../../src/model/period.ts';
import {
  dividedBy,
  exactly,
  minus,
  overlaps,
  residual,
  sum,
  times,
  type Interval,
} from './interval.ts';
import { questionOf } from '../../src/model/question.ts';
import { intervalOf } from './reconcile.ts';

/**
 * Arithmetic that printed figures must satisfy, checked in interval arithmetic on the headline figures: parts against
 * wholes, output − input against value added, levels against printed growth, averages against totals.
 */

/** Indicators whose parts add up to the whole. */
const ADDITIVE = [
  'establishments',
  'workers',
  'production_value',
  'input_value',
  'value_added',
  'labour_cost',
];

const PERCENT = exactly(1 / 100);

/** Every audit that the figures allow, sorted by its id. */
export function audit(observations: readonly Observation[], areas: readonly Area[]): Audit[] {
  const dated = observations.filter((o) => o.period !== 'unknown');
  const printedTotals = dated.filter((o) => o.breakdown === null);
  const totals = printedTotals.filter((o) => o.headline);
  const find = indexOf(totals);
  return [
    ...sizeClasses(totals, find),
    ...provincesAgainstNation(printedTotals, find, areas),
    ...industriesAgainstTotal(dated, printedTotals),
    ...valueAdded(totals, find),
    ...growth(printedTotals),
    ...addedAgainstStock(printedTotals),
    ...workersPerEstablishment(observations),
  ].sort((a, b) => (a.audit_id < b.audit_id ? -1 : 1));
}

type Find = (like: Observation, change: Partial<Observation>) => Observation | undefined;

const subject = (o: Observation): string => `${questionOf(o)}\t${o.unit_id}`;

/** Finds the headline figure that differs from a given one only in the given columns. */
function indexOf(figures: readonly Observation[]): Find {
  const index = new Map(figures.map((o) => [subject(o), o]));
  return (like, change) => index.get(subject({ ...like, ...change }));
}

/** Figures of one subject that print different intervals: each is a whole of its own to check parts against. */
function distinct(figures: readonly Observation[]): Observation[] {
  const seen = new Map(figures.map((o) => [`${subject(o)}\t${o.value_low}\t${o.value_high}`, o]));
  return [...seen.values()];
}

function* sizeClasses(figures: readonly Observation[], find: Find): Generator<Audit> {
  for (const whole of figures) {
    if (whole.population_id !== 'IMK' || !ADDITIVE.includes(whole.indicator_id)) continue;
    const parts = ['Imikro', 'IK'].map((population_id) => find(whole, { population_id }));
    if (!isComplete(parts)) continue;
    yield row(
      'size-classes',
      whole,
      'Imikro + IK = IMK',
      sum(parts.map(intervalOf)),
      intervalOf(whole),
      [...parts, whole],
    );
  }
}

function* provincesAgainstNation(
  figures: readonly Observation[],
  find: Find,
  areas: readonly Area[],
): Generator<Audit> {
  const provinces = areas.filter((a) => a.area_level === 'province');
  for (const nation of distinct(figures)) {
    if (nation.area_level !== 'nation' || !ADDITIVE.includes(nation.indicator_id)) continue;
    const parts = provinces
      .map((p) => find(nation, { area_code: p.area_code }))
      .filter((o) => o !== undefined);
    const expected = provinces.filter((p) => !notYetCounted(p, nation, figures)).length;
    if (parts.length < 30 || parts.length < expected) continue;
    yield row(
      'provinces-nation',
      nation,
      `Σ ${parts.length} provinces = nation`,
      sum(parts.map(intervalOf)),
      intervalOf(nation),
      [...parts, nation],
    );
  }
}

/** A young province counts inside its parent until it first appears in the same series. */
function notYetCounted(
  province: Area,
  nation: Observation,
  figures: readonly Observation[],
): boolean {
  if (province.valid_from === null || nation.year === null) return false;
  const first = figures
    .filter(
      (o) =>
        o.area_code === province.area_code &&
        o.indicator_id === nation.indicator_id &&
        o.population_id === nation.population_id &&
        isYear(o.period),
    )
    .reduce((least, o) => Math.min(least, o.year ?? Infinity), Infinity);
  return nation.year < first;
}

function* industriesAgainstTotal(
  dated: readonly Observation[],
  totals: readonly Observation[],
): Generator<Audit> {
  const tables = Map.groupBy(
    dated.filter((o) => ADDITIVE.includes(o.indicator_id) && /^kbli=\d\d$/.test(o.breakdown ?? '')),
    (o) => `${subject({ ...o, breakdown: null })}\t${o.source_id}`,
  );
  const wholes = Map.groupBy(distinct(totals), subject);
  for (const table of tables.values()) {
    const parts = oncePerGroup(table);
    const [first] = parts;
    if (first === undefined || parts.length < 20) continue;
    for (const whole of wholes.get(subject({ ...first, breakdown: null })) ?? []) {
      yield row(
        'industries-total',
        whole,
        `Σ ${parts.length} KBLI groups = total`,
        sum(parts.map(intervalOf)),
        intervalOf(whole),
        [...parts, whole],
      );
    }
  }
}

/** A group that its source prints twice counts once, the headline if there is one. */
function oncePerGroup(table: readonly Observation[]): Observation[] {
  const headlinesLast = table.toSorted((a, b) => Number(a.headline) - Number(b.headline));
  return [...new Map(headlinesLast.map((o) => [o.breakdown, o])).values()];
}

function* valueAdded(figures: readonly Observation[], find: Find): Generator<Audit> {
  for (const added of figures) {
    if (added.indicator_id !== 'value_added') continue;
    const [output, input] = [
      find(added, { indicator_id: 'production_value' }),
      find(added, { indicator_id: 'input_value' }),
    ];
    if (output === undefined || input === undefined) continue;
    yield row(
      'value-added',
      added,
      'production value − input value = value added',
      minus(intervalOf(output), intervalOf(input)),
      intervalOf(added),
      [output, input, added],
    );
  }
}

/** The level printed for a year against last year's level times the growth printed for it; the growth's own source first. */
function* growth(figures: readonly Observation[]): Generator<Audit> {
  for (const rate of distinct(figures)) {
    const indicator_id = /^(establishments|workers|value_added|investment)_growth$/.exec(
      rate.indicator_id,
    )?.[1];
    if (
      indicator_id === undefined ||
      rate.year === null ||
      !isYear(rate.period) ||
      rate.status === 'target'
    )
      continue;
    const level = (year: number): Observation | undefined => {
      const levels = figures.filter(
        (o) =>
          o.indicator_id === indicator_id &&
          o.area_code === rate.area_code &&
          o.population_id === rate.population_id &&
          o.period === String(year) &&
          o.status !== 'target',
      );
      return levels.find((o) => o.source_id === rate.source_id) ?? levels.find((o) => o.headline);
    };
    const [now, before] = [level(rate.year), level(rate.year - 1)];
    if (now === undefined || before === undefined) continue;
    const factor = sum([exactly(1), times(intervalOf(rate), PERCENT)]);
    yield row(
      'growth',
      now,
      `${indicator_id} ${before.period} × (1 + ${rate.printed}) = ${indicator_id} ${now.period}`,
      times(intervalOf(before), factor),
      intervalOf(now),
      [before, rate, now],
    );
  }
}

/**
 * What was added in a period against the last stock known from before it: more than that was hardly added, and the
 * figure is probably a stock itself.
 */
function* addedAgainstStock(figures: readonly Observation[]): Generator<Audit> {
  for (const added of distinct(figures)) {
    const start = added.period_start;
    if (added.indicator_id !== 'establishments_added' || start === null || added.value <= 0)
      continue;
    const stock = figures
      .filter(
        (o) =>
          o.indicator_id === 'establishments' &&
          o.area_code === added.area_code &&
          o.population_id === added.population_id &&
          o.headline &&
          o.status !== 'target',
      )
      .filter((o) => o.period_end !== null && o.period_end < start)
      .sort((a, b) => (a.period_end ?? '').localeCompare(b.period_end ?? '', 'en'))
      .at(-1);
    if (stock === undefined) continue;
    yield row(
      'added-against-stock',
      added,
      `establishments added ${added.period} ≤ establishments ${stock.period}`,
      intervalOf(added),
      { low: 0, high: stock.value_high },
      [added, stock],
    );
  }
}

/** Workers against establishments times a printed average, for every establishments figure of the same source. */
function* workersPerEstablishment(observations: readonly Observation[]): Generator<Audit> {
  for (const average of observations) {
    if (average.indicator_id !== 'workers_per_establishment') continue;
    const same = observations.filter(
      (o) =>
        o.source_id === average.source_id &&
        o.area_code === average.area_code &&
        o.period === average.period &&
        o.population_id === average.population_id &&
        o.breakdown === null,
    );
    for (const workers of same.filter((o) => o.indicator_id === 'workers')) {
      for (const establishments of same.filter((o) => o.indicator_id === 'establishments')) {
        // "Two each" is an average in words: it stands for 1.5 to 2.5, too wide to tell 16,500 from 18,500. The
        // source's own arithmetic takes it as printed, so the audit does too.
        yield row(
          'workers-per-establishment',
          workers,
          `workers ÷ ${average.printed} = establishments (${establishments.printed})`,
          dividedBy(intervalOf(workers), exactly(average.value)),
          intervalOf(establishments),
          [workers, average, establishments],
          establishments.unit_id,
        );
      }
    }
  }
}

function isComplete(parts: readonly (Observation | undefined)[]): parts is Observation[] {
  return parts.every((part) => part !== undefined);
}

function row(
  audit_kind: string,
  about: Observation,
  relation: string,
  left: Interval,
  right: Interval,
  inputs: readonly Observation[],
  unit_id = about.unit_id,
): Audit {
  const ids = inputs.map((o) => o.observation_id).join(' ');
  return {
    audit_id: createHash('sha256').update(`${audit_kind}\n${ids}`).digest('hex').slice(0, 12),
    audit_kind,
    area_code: about.area_code,
    period: about.period,
    year: about.year,
    indicator_id: about.indicator_id,
    population_id: about.population_id,
    relation,
    left_low: left.low,
    left_high: left.high,
    right_low: right.low,
    right_high: right.high,
    residual: residual(left, right),
    unit_id,
    verdict: overlaps(left, right) ? 'fits' : 'does-not-fit',
    inputs: ids,
  };
}
