/** Cards as files, in the site's colours. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { paletteOf } from '../charts/palette.ts';
import type { Card, CardSize } from './card.ts';
import { cardFaces } from './face.ts';
import { INKS, paint } from './paint.ts';
import { indexedPng } from './png.ts';
import { paletteFor, type Rgb } from './sheet.ts';

const TOKENS = join(process.cwd(), 'src', 'styles', 'tokens.css');

let palette: Promise<readonly Rgb[]> | undefined;

async function readPalette(): Promise<readonly Rgb[]> {
  const { light } = paletteOf(await readFile(TOKENS, 'utf8'));
  const rgb = (token: string): Rgb => {
    const hex = light.get(token);
    if (hex === undefined) throw new Error(`no colour ${token} in ${TOKENS}`);
    const channel = (from: number): number => Number.parseInt(hex.slice(from, from + 2), 16);
    return [channel(1), channel(3), channel(5)];
  };
  return paletteFor(rgb('--paper'), INKS.map(rgb));
}

/** The card as a PNG of the size's measures. */
export async function drawCard(card: Card, size: CardSize): Promise<Uint8Array> {
  const [faces, colours] = await Promise.all([cardFaces(), (palette ??= readPalette())]);
  return indexedPng(paint(card, faces, size), colours);
}
