import { useFormats, useMessages } from '@etabli/ui';
import { type Point, stepsOf } from './curve.js';
import { messages } from './messages.js';
import style from './statements.module.css';

const WIDTH = 320;
const HEIGHT = 72;

/** What an account held, day by day; a sentence says its ends and its extremes. */
export function BalanceCurve({ points, currency }: { points: readonly Point[]; currency: string }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 2) return null;
  const { line, zero } = stepsOf(points, WIDTH, HEIGHT);
  const amounts = points.map(({ cents }) => cents);
  const said = words.curve({
    from: formats.date(first.on),
    to: formats.date(last.on),
    least: formats.money(Math.min(...amounts), currency),
    most: formats.money(Math.max(...amounts), currency),
  });
  return (
    <figure className={style.curve}>
      <svg viewBox={`0 -2 ${WIDTH} ${HEIGHT + 4}`} preserveAspectRatio="none" aria-hidden="true">
        <path d={`M0 ${zero}H${WIDTH}`} data-zero />
        <path d={line} />
      </svg>
      <figcaption>{said}</figcaption>
    </figure>
  );
}
