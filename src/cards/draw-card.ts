/** Cards as files. One that was drawn before is not drawn again: its drawing is kept under what it is made of. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { paletteOf } from '../charts/palette.ts';
import { cardSvg, type Card } from './card.ts';
import { cardFaces } from './face.ts';
import { IndexedColours, indexedPng, type Rgb } from './png.ts';

const CACHE = join(process.cwd(), '.cache', 'cards');
const TOKENS = join(process.cwd(), 'src', 'styles', 'tokens.css');
/** Raised when the same drawing is to be packed otherwise. */
const EDITION = 1;

/** The colours that a card may use; the paper is its ground. */
const INKS = [
  '--ink',
  '--ink-soft',
  '--rule-strong',
  '--indigo',
  '--no-data',
  '--seq-1',
  '--seq-2',
  '--seq-3',
  '--seq-4',
  '--seq-5',
] as const;

interface Colouring {
  readonly of: (token: string) => string | undefined;
  readonly indexed: IndexedColours;
}
let colouring: Promise<Colouring> | undefined;

async function readColours(): Promise<Colouring> {
  const { light } = paletteOf(await readFile(TOKENS, 'utf8'));
  const rgb = (token: string): Rgb => {
    const hex = light.get(token);
    if (hex === undefined) throw new Error(`no colour ${token} in ${TOKENS}`);
    const channel = (from: number): number => Number.parseInt(hex.slice(from, from + 2), 16);
    return [channel(1), channel(3), channel(5)];
  };
  return {
    of: (token) => light.get(token),
    indexed: new IndexedColours(rgb('--paper'), INKS.map(rgb)),
  };
}

/** The card as a PNG of {@link CARD} pixels. */
export async function drawCard(card: Card): Promise<Uint8Array> {
  const [faces, { of, indexed }] = await Promise.all([cardFaces(), (colouring ??= readColours())]);
  const svg = cardSvg(card, faces, of);
  const name = createHash('sha256').update(`${EDITION}\n${svg}`).digest('hex').slice(0, 32);
  const file = join(CACHE, `${name}.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept !== undefined) return kept;
  const png = await indexedPng(svg, indexed);
  await mkdir(CACHE, { recursive: true });
  // Never half a file under its name, also when two builds run at once.
  await writeFile(`${file}.${process.pid}`, png);
  await rename(`${file}.${process.pid}`, file);
  return png;
}
