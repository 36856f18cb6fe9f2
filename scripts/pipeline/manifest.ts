import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readYaml } from './yaml.ts';

const bilingual = z.strictObject({ id: z.string().min(1), en: z.string().min(1) });

/** `data/raw/<dataset>/dataset.yaml`: what the folder holds and how to read it. */
const manifestSchema = z.strictObject({
  title: bilingual,
  description: bilingual,
  publisher: z.string().min(1),
  /** The terms under which the publisher's figures can be used, in words or as an SPDX id. */
  license: z.string().min(1),
  /** The day the figures were gathered. */
  retrieved: z.iso.date(),
  adapter: z.enum(['fact-table']),
  files: z.strictObject({ observations: z.string(), sources: z.string() }),
  /** Remarks in the `note` column that name the unit of the table a figure was printed in, with its multiplier. */
  printed_scales: z.record(z.string(), z.number().positive()).default({}),
});

export interface Manifest extends z.output<typeof manifestSchema> {
  /** The folder's name. */
  readonly dataset_id: string;
  readonly folder: string;
}

/**
 * Every dataset below `data/raw`, in the order of their names.
 * @throws {BadInput} when a manifest is missing a field, names an unknown one or holds a wrong value
 */
export function readManifests(raw: string): Manifest[] {
  return readdirSync(raw, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const folder = join(raw, name);
      return {
        dataset_id: name,
        folder,
        ...readYaml(join(folder, 'dataset.yaml'), manifestSchema),
      };
    });
}
