/**
 * Tells the page around the frame how high the chart and its words are at the frame's width; a host that listens fits the
 * frame (the page of embeds says how). The number is no secret, so it goes to whoever frames the chart.
 */

const figure = document.querySelector<HTMLElement>('.embed');
let told = 0;

/** The chart takes what height is left, so its own height is computed from its drawing, not read from the layout. */
function naturalHeight(embed: HTMLElement): number {
  const svg = [...embed.querySelectorAll<SVGSVGElement>('svg')].find(
    (one) => getComputedStyle(one).display !== 'none',
  );
  const { width = 1, height = 0 } = svg?.viewBox.baseVal ?? {};
  const style = getComputedStyle(embed);
  const words = [...embed.children].filter((child) => !child.classList.contains('picture'));
  return Math.ceil(
    words.reduce((sum, child) => sum + child.getBoundingClientRect().height, 0) +
      (height * Math.min(width, embed.clientWidth - 2 * parseFloat(style.paddingInline))) / width +
      2 * parseFloat(style.paddingBlock) +
      embed.childElementCount * parseFloat(style.rowGap),
  );
}

function tell(): void {
  if (figure === null || parent === window) return;
  const height = naturalHeight(figure);
  if (height === told) return;
  told = height;
  parent.postMessage({ type: 'atlas-ikm:height', height }, '*');
}

if (figure !== null) {
  new ResizeObserver(tell).observe(figure);
  tell();
}
