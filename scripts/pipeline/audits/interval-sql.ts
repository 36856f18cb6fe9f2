/**
 * Interval arithmetic as SQL: the rules of `interval.ts` on pairs of expressions. Bounds go into expressions more than
 * once, so give columns and short terms.
 */
export interface SqlInterval {
  readonly low: string;
  readonly high: string;
}

/** What the figure of this alias can stand for. */
export const intervalOf = (figure: string): SqlInterval => ({
  low: `${figure}.value_low`,
  high: `${figure}.value_high`,
});

export const exactly = (value: string): SqlInterval => ({ low: value, high: value });

/**
 * Sum over the rows of a group. Added as decimals, which is exact: doubles added in another order, as threads do, would
 * differ in their last digit from build to build.
 */
export const sumOf = ({ low, high }: SqlInterval): SqlInterval => ({
  low: `CAST(sum(CAST(${low} AS DECIMAL(38, 6))) AS DOUBLE)`,
  high: `CAST(sum(CAST(${high} AS DECIMAL(38, 6))) AS DOUBLE)`,
});

export const plus = (a: SqlInterval, b: SqlInterval): SqlInterval => ({
  low: `(${a.low} + ${b.low})`,
  high: `(${a.high} + ${b.high})`,
});

export const minus = (a: SqlInterval, b: SqlInterval): SqlInterval => ({
  low: `(${a.low} - ${b.high})`,
  high: `(${a.high} - ${b.low})`,
});

/** Products of all bounds, so that negative numbers work too. */
export const times = (a: SqlInterval, b: SqlInterval): SqlInterval => {
  const products = [a.low, a.high].flatMap((x) => [b.low, b.high].map((y) => `${x} * ${y}`));
  return { low: `least(${products.join(', ')})`, high: `greatest(${products.join(', ')})` };
};

/** The divisor must not hold zero: exclude it in the WHERE clause. */
export const dividedBy = (a: SqlInterval, b: SqlInterval): SqlInterval => {
  const quotients = [a.low, a.high].flatMap((x) => [b.low, b.high].map((y) => `${x} / ${y}`));
  return { low: `least(${quotients.join(', ')})`, high: `greatest(${quotients.join(', ')})` };
};

/** What a percentage of growth multiplies by: 1 + rate / 100. */
export const factorOf = (rate: SqlInterval): SqlInterval => ({
  low: `(1 + ${rate.low} * 0.01)`,
  high: `(1 + ${rate.high} * 0.01)`,
});

/** True when two intervals share a number. */
export const overlaps = (a: SqlInterval, b: SqlInterval): string =>
  `(${a.low} <= ${b.high} AND ${b.low} <= ${a.high})`;

/** The four columns of an audit. */
export const sides = (left: SqlInterval, right: SqlInterval): string =>
  `${left.low} AS left_low, ${left.high} AS left_high, ${right.low} AS right_low, ${right.high} AS right_high`;
