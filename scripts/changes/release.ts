import { z } from 'zod';

const bilingual = z.strictObject({ id: z.string().min(1), en: z.string().min(1) });

/** `data/release.yaml`: the release of the compiled data, what it is about, and why figures were revised or withdrawn. */
export const releaseSchema = z.strictObject({
  version: z.string(),
  date: z.iso.date(),
  note: bilingual,
  /** By observation_id, or by source_id for all figures of a source. */
  reasons: z.record(z.string(), bilingual).default({}),
});
