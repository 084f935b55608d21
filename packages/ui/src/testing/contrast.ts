/** A color as red, green, blue from 0 to 1 in linear light. */
export type LinearColor = readonly [number, number, number]

/** Reads '#rrggbb'; throws on anything else, because a token in another notation would go unchecked. */
function linearColor(hex: string): LinearColor {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex)
  if (!digits) throw new Error(`Not a color in the form #rrggbb: ${hex}`)
  const [red, green, blue] = digits.slice(1).map((pair) => toLinear(parseInt(pair, 16) / 255))
  return [red ?? 0, green ?? 0, blue ?? 0]
}

/** Contrast ratio of two colors, 1 to 21. Source: WCAG 2.2, "contrast ratio" and "relative luminance". */
export function contrastRatio(one: string, other: string): number {
  const [light, dark] = [luminance(linearColor(one)), luminance(linearColor(other))].sort((a, b) => b - a)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

export type ColorVision = 'full' | 'protan' | 'deutan' | 'tritan'

/**
 * How far apart two colors look to a kind of color vision: distance in OKLab times 100; about 2 is just noticeable.
 * Sources: Machado, Oliveira and Fernandes 2009 (matrices, severity 1); Ottosson 2020 (OKLab).
 */
export function visibleDistance(one: string, other: string, vision: ColorVision): number {
  const [a, b] = [one, other].map((hex) => toOklab(seenBy(linearColor(hex), vision)))
  return 100 * Math.hypot(...[0, 1, 2].map((axis) => (a?.[axis] ?? 0) - (b?.[axis] ?? 0)))
}

const visionMatrices: Readonly<Record<ColorVision, readonly LinearColor[]>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

function seenBy(color: LinearColor, vision: ColorVision): LinearColor {
  const [red = 0, green = 0, blue = 0] = visionMatrices[vision].map((row) =>
    Math.min(1, Math.max(0, dot(row, color))),
  )
  return [red, green, blue]
}

function toOklab(color: LinearColor): LinearColor {
  const cones: LinearColor = [
    Math.cbrt(dot([0.4122214708, 0.5363325363, 0.0514459929], color)),
    Math.cbrt(dot([0.2119034982, 0.6806995451, 0.1073969566], color)),
    Math.cbrt(dot([0.0883024619, 0.2817188376, 0.6299787005], color)),
  ]
  return [
    dot([0.2104542553, 0.793617785, -0.0040720468], cones),
    dot([1.9779984951, -2.428592205, 0.4505937099], cones),
    dot([0.0259040371, 0.7827717662, -0.808675766], cones),
  ]
}

function luminance(color: LinearColor): number {
  return dot([0.2126, 0.7152, 0.0722], color)
}

function toLinear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}

function dot(one: LinearColor, other: LinearColor): number {
  return one[0] * other[0] + one[1] * other[1] + one[2] * other[2]
}
