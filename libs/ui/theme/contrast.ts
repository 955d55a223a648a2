type Rgb = [number, number, number];

function rgbOf(hex: string): Rgb {
  const digits = /^#([0-9a-f]{6})$/i.exec(hex)?.[1];
  if (!digits) throw new RangeError(`not a six-digit colour: ${hex}`);
  return [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16)) as Rgb;
}

/** Relative luminance of a colour, 0 (black) to 1 (white): WCAG 2.2, definition of relative luminance. */
function luminance(hex: string): number {
  const [red, green, blue] = rgbOf(hex).map((level) => {
    const share = level / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Contrast ratio of two colours, 1 to 21 (WCAG 2.2, definition of contrast ratio).
 *
 * @param ink and @param ground `#rrggbb`; RangeError on anything else
 */
export function contrast(ink: string, ground: string): number {
  const [dark, light] = [luminance(ink), luminance(ground)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
