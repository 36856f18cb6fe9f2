/** Colours as numbers: contrast by WCAG 2.2, likeness in OKLab, and what three kinds of colour-blind readers see of them. */

type Triple = readonly [number, number, number];

/** `#1e3f7a` as linear light, each channel from 0 to 1. @throws {RangeError} for any other notation */
function linear(hex: string): Triple {
  const [, digits] = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(hex) ?? [];
  if (digits === undefined) throw new RangeError(`invalid colour: ${hex}`);
  const full = digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits;
  return [0, 2, 4].map((at) => {
    const channel = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as unknown as Triple;
}

function times(matrix: readonly Triple[], [x, y, z]: Triple): Triple {
  return matrix.map(([a, b, c]) => a * x + b * y + c * z) as unknown as Triple;
}

/** The contrast of two colours, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [one, other]
    .map((hex) => {
      const [red, green, blue] = linear(hex);
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    })
    .sort((x, y) => y - x) as [number, number];
  return (a + 0.05) / (b + 0.05);
}

/** What a reader sees: everyone's sight, or one kind of cone missing. */
export type Sight = keyof typeof SIGHTS;

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear light. */
export const SIGHTS = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, readonly Triple[]>;

/** Lightness (0 to 1) and the two colour axes of OKLab, as a kind of sight sees the colour. */
export function oklab(hex: string, sight: Sight = 'normal'): Triple {
  const seen = times(SIGHTS[sight], linear(hex)).map((channel) =>
    Math.min(1, Math.max(0, channel)),
  ) as unknown as Triple;
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    seen,
  ).map(Math.cbrt) as unknown as Triple;
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones,
  );
}

/** How far apart two colours look: 0.02 is hardly seen, black and white are 1 apart. */
export function distance(one: string, other: string, sight: Sight = 'normal'): number {
  const [a, b] = [oklab(one, sight), oklab(other, sight)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
