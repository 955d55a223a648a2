/** A point of a drawing 300 wide and 100 high. */
export interface Point {
  x: number;
  y: number;
}

export const WIDE = 300;
export const HIGH = 100;
const LONGEST = 20_000;

const inside = (value: number, most: number): number => Math.round(Math.max(0, Math.min(most, value)));

/** Where a finger is on the drawing, whatever its size on the screen. */
export const pointIn = (
  box: { left: number; top: number; width: number; height: number },
  at: Point,
): Point => ({
  x: inside(((at.x - box.left) * WIDE) / box.width, WIDE),
  y: inside(((at.y - box.top) * HIGH) / box.height, HIGH),
});

/** The strokes as an SVG path of whole numbers; points that repeat are left out. A dot is a stroke too. */
export function pathOf(strokes: readonly (readonly Point[])[]): string {
  return strokes
    .filter((stroke) => stroke.length > 0)
    .map((stroke) => {
      const points = stroke.filter(
        ({ x, y }, at) => at === 0 || stroke[at - 1]?.x !== x || stroke[at - 1]?.y !== y,
      );
      const [{ x, y }, ...rest] = points as [Point, ...Point[]];
      const line = rest.length > 0 ? rest : [{ x: inside(x + 1, WIDE), y }];
      return `M${x} ${y}${line.map((point) => `L${point.x} ${point.y}`).join('')}`;
    })
    .join('');
}

/** Long enough to be a signature, short enough to be kept. */
export const isSigned = (path: string): boolean => path.split('L').length > 6 && path.length <= LONGEST;
