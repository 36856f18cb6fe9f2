import { join } from 'node:path';
import { z } from 'zod';
import type { Lang } from '../i18n/lang.ts';
import { BadInput } from '../model/bad-input.ts';
import type { Bilingual, Observation } from '../model/contract.ts';
import { didYouMean } from '../model/nearest.ts';
import { readYaml } from '../model/yaml.ts';
import type { Atlas } from './atlas.ts';
import { oncePerAtlas } from './once.ts';

/** Why figures contradict one another, where that is known. */
export interface Explanation {
  /** Its anchor on the page of disputed figures. */
  readonly id: string;
  /** What it rests on: another publication, arithmetic, or the reading that fits best. */
  readonly basis: Basis;
  readonly subject: Bilingual;
  readonly title: Bilingual;
  readonly text: Bilingual;
  /** The figures that it explains. */
  readonly figures: readonly Observation[];
  /** The figures that show it. */
  readonly evidence: readonly Observation[];
}

export type Basis = 'printed' | 'computed' | 'likely';

const FILE = join(process.cwd(), 'data', 'reference', 'explanations.yaml');

const text = z.string().min(1);
const bilingual = z.strictObject({ id: text, en: text });
const figure = z.strictObject({
  source: text,
  printed: text,
  period: text.optional(),
  area: text.optional(),
  indicator: text.optional(),
});
type Named = z.output<typeof figure>;

const schema = z.record(
  z.string().regex(/^[a-z][a-z0-9-]*$/, 'expected lower-case words joined by hyphens'),
  z.strictObject({
    basis: z.enum(['printed', 'computed', 'likely']),
    subject: bilingual,
    title: bilingual,
    text: bilingual,
    figures: z.array(figure).min(1),
    evidence: z.array(figure),
  }),
);

/**
 * Every explanation, in the order of its file, with the published figures that it names.
 * @throws {BadInput} for a broken file, and for a figure that its source does not print
 */
export const explanations = oncePerAtlas(
  (atlas: Atlas) => [atlas, ''],
  (atlas: Atlas) => readExplanations(FILE, atlas),
);

/** As {@link explanations}, from a file of one's own. */
export function readExplanations(file: string, atlas: Atlas): readonly Explanation[] {
  return Object.entries(readYaml(file, schema)).map(([id, entry]) => ({
    ...entry,
    id,
    figures: entry.figures.flatMap((named) => figuresNamed(named, id, file, atlas)),
    evidence: entry.evidence.flatMap((named) => figuresNamed(named, id, file, atlas)),
  }));
}

function figuresNamed(named: Named, id: string, file: string, atlas: Atlas): Observation[] {
  const ofSource = atlas.bySource(named.source);
  if (ofSource.length === 0) {
    const known = atlas.sources.map((source) => source.source_id);
    throw new BadInput(`"${id}": no source "${named.source}"${didYouMean(named.source, known)}`, {
      file,
    });
  }
  const found = ofSource.filter(
    (o) =>
      o.printed === named.printed &&
      (named.period === undefined || o.period === named.period) &&
      (named.area === undefined || o.area_code === named.area) &&
      (named.indicator === undefined || o.indicator_id === named.indicator),
  );
  if (found.length === 0) {
    const printed = ofSource.map((o) => o.printed);
    throw new BadInput(
      `"${id}": ${named.source} does not print "${named.printed}"${didYouMean(named.printed, printed)}; it prints ${printed.join('; ')}`,
      { file },
    );
  }
  return found;
}

const byFigure = oncePerAtlas(
  (atlas: Atlas) => [atlas, ''],
  (atlas: Atlas) => {
    const index = new Map<string, Explanation[]>();
    for (const explanation of explanations(atlas))
      for (const { observation_id } of explanation.figures)
        index.set(observation_id, [...(index.get(observation_id) ?? []), explanation]);
    return index;
  },
);

/** What explains a figure's contradictions. */
export function explanationsOf(figure: Observation, atlas: Atlas): readonly Explanation[] {
  return byFigure(atlas).get(figure.observation_id) ?? [];
}

/** What explains any of some figures, each explanation once. */
export function explanationsAmong(
  figures: readonly Observation[],
  atlas: Atlas,
): readonly Explanation[] {
  return [...new Set(figures.flatMap((o) => explanationsOf(o, atlas)))];
}

const BASIS: Readonly<Record<Basis, Bilingual>> = {
  printed: { id: 'Menurut terbitan lain', en: 'According to another publication' },
  computed: { id: 'Terlihat dari hitungan', en: 'Shown by arithmetic' },
  likely: { id: 'Dugaan kami', en: 'Our reading' },
};

/** What an explanation rests on, in words. */
export const basisLabel = (basis: Basis, lang: Lang): string => BASIS[basis][lang];

/** Where an explanation stands: a path without base and language. */
export const explanationPath = ({ id }: Explanation): string => `sengketa/#${id}`;
