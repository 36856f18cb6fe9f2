/** What is copied into another page. */
import { xmlText } from '../metadata/xml.ts';

export interface Framed {
  readonly title: string;
  /** Absolute address of the embed. */
  readonly url: string;
  readonly height: number;
}

/** The widest that a chart is drawn. */
export const FRAME_WIDTH = 680;

/** The frame: as wide as its place up to the chart's own width, loaded when it comes into view, without scripts of the host. */
export function snippet({ title, url, height }: Framed): string {
  return `<iframe src="${xmlText(url)}" title="${xmlText(title)}" width="100%" height="${height}" style="border:0;max-width:${FRAME_WIDTH}px" loading="lazy"></iframe>`;
}

/** For hosts that want the frame as high as its content. */
export const HEIGHT_SCRIPT = `<script>
addEventListener('message', ({ data, source }) => {
  if (data?.type !== 'atlas-ikm:height' || !(data.height > 0)) return;
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === source) frame.height = Math.min(data.height, 2000);
});
</script>`;

/** What stands around the chart in the frame, in pixels: title, finding, source, margins. */
const AROUND = 150;

/** Lower than this the frame's own style does not get. */
const LEAST = 288;

/**
 * The height that the chart and its words need at the frame's full width.
 * @param svg the markup of the chart for wide places
 * @throws {Error} when the markup has no `viewBox`
 */
export function frameHeight(svg: string): number {
  const box = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg);
  if (box === null) throw new Error(`no viewBox: "${svg.slice(0, 80)}"`);
  const [width, height] = [Number(box[1]), Number(box[2])];
  return Math.max(LEAST, Math.round(height * Math.min(1, (FRAME_WIDTH - 24) / width)) + AROUND);
}
