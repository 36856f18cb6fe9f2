/**
 * Class limits for a sequential map: each class holds about as many values as the next, and the limits are round, so that
 * a legend can state them exactly. A value equal to a limit belongs to the class above it. Equal values never part, so
 * there may be fewer classes than asked for.
 */
export function quantileThresholds(values: readonly number[], classes = 5): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const lowest = sorted[0];
  if (lowest === undefined) return [];
  const cuts = Array.from({ length: classes - 1 }, (_, i) => quantile(sorted, (i + 1) / classes));
  return [...new Set(cuts.map((cut) => roundTo(cut, 2)))].filter(
    (limit) => limit > lowest && limit <= (sorted.at(-1) ?? 0),
  );
}

/** The class of a value, from 0. */
export function classOf(value: number, thresholds: readonly number[]): number {
  return thresholds.filter((limit) => value >= limit).length;
}

/** The steps of the colour ramp (1 to 5) that a number of classes uses, from lightest to darkest. */
export function rampSteps(classes: number): number[] {
  if (classes <= 1) return [3];
  return Array.from({ length: classes }, (_, i) => Math.round(1 + (i * 4) / (classes - 1)));
}

/** The step that a step is outlined in: the palest would melt into the paper and takes a darker one's. */
export function edgeStep(step: number): number {
  return step === 1 ? 3 : step;
}

/** The outline of a step in a chart; none where it would be its own colour. */
export function edgeOf(step: number): string | undefined {
  const edge = edgeStep(step);
  return edge === step ? undefined : `var(--seq-${edge})`;
}

function quantile(sorted: readonly number[], p: number): number {
  const position = (sorted.length - 1) * p;
  const below = sorted[Math.floor(position)] ?? 0;
  const above = sorted[Math.ceil(position)] ?? below;
  return below + (above - below) * (position - Math.floor(position));
}

function roundTo(value: number, significant: number): number {
  return Number(value.toPrecision(significant));
}
