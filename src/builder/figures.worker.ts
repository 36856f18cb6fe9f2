/**
 * Answers the builder and the comparison: fetches and checks the Parquet files, decodes what is needed and shapes it.
 */
import { FetchFailure, fetchVerified, type Expected } from '../explorer/verified-fetch.ts';
import type { BuilderView, CompareView } from '../model/view-address.ts';
import type { Comparison } from '../compare/comparison.ts';
import type { Answer, UsedSource } from './answer.ts';
import type { Figures } from './figures.ts';

export interface FigureFiles {
  readonly observations: Expected;
  readonly sources: Expected;
}

export type FigureQuestion =
  | { readonly kind: 'open'; readonly files: FigureFiles }
  | { readonly kind: 'build'; readonly ask: number; readonly view: BuilderView }
  | { readonly kind: 'compare'; readonly ask: number; readonly view: CompareView };

export type FigureFailureKind = 'download' | 'checksum' | 'decode';

export type FigureReply =
  | { readonly kind: 'loaded'; readonly loaded: number }
  | { readonly kind: 'built'; readonly ask: number; readonly answer: Answer }
  | { readonly kind: 'compared'; readonly ask: number; readonly comparison: Comparison }
  | { readonly kind: 'failed'; readonly failure: FigureFailureKind; readonly detail: string };

interface Opened {
  readonly figures: Figures;
  readonly sources: ReadonlyMap<string, UsedSource>;
  readonly shaping: typeof import('./shaping.ts');
}

let opened: Promise<Opened> | undefined;

const reply = (message: FigureReply): void => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<FigureQuestion>) => void take(data));

async function take(question: FigureQuestion): Promise<void> {
  try {
    if (question.kind === 'open') {
      opened = open(question.files);
      await opened;
      return;
    }
    if (opened === undefined) throw new Error('asked before the figures were opened');
    const { figures, sources, shaping } = await opened;
    const { answer, compare } = shaping;
    const { ask } = question;
    if (question.kind === 'build')
      reply({ kind: 'built', ask, answer: await answer(question.view, figures, sources) });
    else
      reply({ kind: 'compared', ask, comparison: await compare(question.view, figures, sources) });
  } catch (error) {
    reply({
      kind: 'failed',
      failure: error instanceof FetchFailure ? error.kind : 'decode',
      detail: error instanceof Error ? error.message : String(error),
    });
  }
}

/** Milliseconds between two words of progress: what is there at once needs none, and the page has better things to do. */
const BETWEEN_WORDS = 200;

async function open(files: FigureFiles): Promise<Opened> {
  const loaded = { observations: 0, sources: 0 };
  let said = performance.now();
  const fetching = (table: keyof FigureFiles): Promise<Uint8Array<ArrayBuffer>> =>
    fetchVerified(files[table], (bytes) => {
      loaded[table] = bytes;
      if (performance.now() - said < BETWEEN_WORDS) return;
      said = performance.now();
      reply({ kind: 'loaded', loaded: loaded.observations + loaded.sources });
    });
  // What decodes and shapes is ten times as much script as the rest, and comes while the files do.
  const program = import('./shaping.ts').catch((error: unknown) => {
    throw new FetchFailure('download', String(error));
  });
  const [figures, sources] = await Promise.all([
    fetching('observations').then(async ({ buffer }) => (await program).openFigures(buffer)),
    fetching('sources').then(async ({ buffer }) => (await program).readSources(buffer)),
  ]);
  return { figures, sources, shaping: await program };
}
