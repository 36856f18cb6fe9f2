import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import SPDX_IDS from 'spdx-license-ids/index.json' with { type: 'json' };
import { z } from 'zod';
import { ADAPTERS, isAdapterName, type AdapterName } from './adapters/index.ts';
import { didYouMean } from '../../src/model/nearest.ts';
import { sourceRow } from './sources.ts';
import { BadInput } from '../../src/model/bad-input.ts';
import { readYaml, scalarText } from '../../src/model/yaml.ts';

const text = z.string().min(1);
const bilingual = z.strictObject(
  { id: text, en: text },
  'expected "id" and "en" with the text in each language',
);

/** The name of one institution, which is the same in both languages, or words for several in each. */
const publisher = z.union([text.transform((name) => ({ id: name, en: name })), bilingual], {
  error: 'expected a name, or "id" and "en" with what the publishers are called in each language',
});

/** An SPDX id, which is the same in both languages, or words in each. */
const license = z.union(
  [
    z
      .string()
      .superRefine(refuseUnknownId)
      .transform((id) => ({ id, en: id })),
    bilingual,
  ],
  { error: 'expected an SPDX id such as CC-BY-4.0, or "id" and "en" with the terms in words' },
);

function refuseUnknownId(id: string, context: z.RefinementCtx): void {
  if (SPDX_IDS.includes(id)) return;
  context.addIssue({
    code: 'custom',
    message: `found "${id}", expected an SPDX id such as CC-BY-4.0, or "id" and "en" with the terms in words${probableId(id)}`,
  });
}

/** `, did you mean "GPL-3.0-only" or "GPL-3.0-or-later"?`: ids are cut short more often than mistyped. Words of one language have spaces. */
function probableId(id: string): string {
  if (/\s/.test(id)) return '';
  const begun = SPDX_IDS.filter((known) => known.toLowerCase().startsWith(id.toLowerCase()));
  if (begun.length === 0) return didYouMean(id, SPDX_IDS);
  return begun.length > 2
    ? ''
    : `, did you mean ${begun.map((known) => `"${known}"`).join(' or ')}?`;
}

/** A file beside the manifest: a plain name, so that no manifest reads what lies elsewhere. */
const fileIn = (present: readonly string[]): z.ZodType<string> =>
  z.string().superRefine((name, context) => {
    if (/[\\/]/.test(name) || name.startsWith('.'))
      context.addIssue(`found "${name}", expected the name of a file in the dataset's own folder`);
    else if (!present.includes(name))
      context.addIssue(
        `found "${name}", but there is no such file beside the manifest${didYouMean(name, present)}`,
      );
  });

/** Each figure of a file listed twice would be there twice. */
function refuseTwins(files: readonly string[], context: z.RefinementCtx): void {
  const at = files.findIndex((name, i) => files.indexOf(name) < i);
  if (at >= 0)
    context.addIssue({
      code: 'custom',
      path: [at],
      message: `found "${files[at]}", which is listed already`,
    });
}

/** A publication, written in the manifest: the columns of `sources.csv`, and what is not known left out. */
const inlineSource = z.strictObject({
  ...sourceRow.shape,
  url: sourceRow.shape.url.default(''),
  published: scalarText('2019, 2019-08 or 2019-08-21').pipe(sourceRow.shape.published).default(''),
  note: z.string().default(''),
});

/** `data/raw/<dataset>/dataset.yaml`: what the folder holds and how to read it, with the options of one adapter. */
function manifestSchema(options: z.ZodType, present: readonly string[]) {
  const file = fileIn(present);
  return z.strictObject({
    title: bilingual,
    description: bilingual,
    publisher,
    /** The terms under which the publisher's figures can be used. */
    license,
    /** Where the files can be had, when it is one place. */
    address: z.url({ protocol: /^https?$/ }).optional(),
    /** The day the figures were gathered. */
    retrieved: z.iso.date(),
    adapter: z.enum(Object.keys(ADAPTERS)),
    files: z.array(file).min(1).superRefine(refuseTwins),
    /** The publications that the figures stand in: a CSV beside the manifest, or written here. */
    sources: z.union(
      [file, z.array(inlineSource).min(1)],
      'expected the name of a CSV beside the manifest, or a list of publications',
    ),
    /** What the adapter has to be told; each adapter has its own schema. */
    options: options.prefault({}),
    /** How the files are fetched anew; scripts/fetch/manifest.ts has its schema. */
    fetch: z.unknown().optional(),
  });
}

type Schema = ReturnType<typeof manifestSchema>;

/** A manifest with its adapter's own options. */
export interface ManifestOf<Name extends AdapterName> extends Readonly<
  Omit<z.output<Schema>, 'adapter' | 'options'>
> {
  /** The folder's name. */
  readonly dataset_id: string;
  readonly folder: string;
  readonly adapter: Name;
  readonly options: z.output<(typeof ADAPTERS)[Name]['options']>;
}

export type Manifest = { [Name in AdapterName]: ManifestOf<Name> }[AdapterName];

/**
 * Every dataset below `data/raw`, in the order of their names.
 * @throws {BadInput} when a manifest is missing, lacks a field, names an unknown one or holds a wrong value
 */
export function readManifests(raw: string): Manifest[] {
  return readdirSync(raw, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('.'))
    .sort()
    .map((name) => readManifest(join(raw, name), name));
}

/** Reads the manifest of one folder. @throws {BadInput} as {@link readManifests} */
export function readManifest(folder: string, dataset_id: string): Manifest {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(dataset_id))
    throw new BadInput(
      `found the folder "${dataset_id}", expected lower case, digits and hyphens, such as "${slugOf(dataset_id)}"`,
      { file: folder },
    );
  const all = readdirSync(folder).sort();
  if (!all.includes('dataset.yaml'))
    throw new BadInput(
      `no "dataset.yaml" in this folder; ${all.length === 0 ? 'the folder is empty' : `found ${all.join(', ')}${didYouMean('dataset.yaml', all)}`}`,
      { file: folder },
    );
  const present = all.filter((name) => name !== 'dataset.yaml');
  const content = readYaml(join(folder, 'dataset.yaml'), (found) => {
    const adapter = (found as { adapter?: unknown } | null)?.adapter;
    // Of an unknown adapter nobody knows the options: the complaint has to be about its name.
    return manifestSchema(isAdapterName(adapter) ? ADAPTERS[adapter].options : z.any(), present);
  });
  return { dataset_id, folder, ...content } as Manifest;
}

/** The id that a folder's name was probably meant to be. */
function slugOf(name: string): string {
  const slug = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? 'dinas-ikm-2024' : slug;
}
