import type { Floor } from './floor-choice.js';
import style from './plan.module.css';

/** The patterns laid over the colour of a state, so that colour is never alone. */
export const Grounds = () => (
  <defs>
    <pattern id="ground-free" width="6" height="6" patternUnits="userSpaceOnUse">
      <circle cx="3" cy="3" r="0.45" className={style.mark} />
    </pattern>
    <pattern id="ground-partly" width="8" height="8" patternUnits="userSpaceOnUse">
      <circle cx="2" cy="2" r="0.45" className={style.mark} />
      <path d="M0 6h8" className={style.stroke} />
    </pattern>
    <pattern id="ground-shared" width="5" height="5" patternUnits="userSpaceOnUse">
      <path d="M0 2.5h5" className={style.stroke} />
    </pattern>
    <pattern id="ground-leaving" width="5" height="5" patternUnits="userSpaceOnUse">
      <path d="M-1 6 6 -1M-1 1 1 -1M4 6 6 4" className={style.stroke} />
    </pattern>
    <pattern id="ground-offered" width="6" height="6" patternUnits="userSpaceOnUse">
      <circle cx="3" cy="3" r="1" className={style.stroke} />
    </pattern>
    <pattern id="ground-lent" width="8" height="8" patternUnits="userSpaceOnUse">
      <path d="M4 2v4M2 4h4" className={style.stroke} />
    </pattern>
    <pattern id="ground-taken" width="6" height="6" patternUnits="userSpaceOnUse" />
    <pattern id="ground-merged" width="6" height="6" patternUnits="userSpaceOnUse" />
    <pattern id="ground-hour" width="5" height="5" patternUnits="userSpaceOnUse">
      <path d="M0 0 5 5M5 0 0 5" className={style.stroke} />
    </pattern>
  </defs>
);

/** What one draws over: the image of the floor, or a grid of metres. */
export function Ground({ floor: { width, height, image } }: { floor: Floor }) {
  if (image) {
    return <image href={image.href} width={width} height={height} preserveAspectRatio="none" />;
  }
  const lines = (size: number) => Array.from({ length: Math.floor(size / 10) + 1 }, (_, index) => index * 10);
  return (
    <g className={style.grid}>
      <rect width={width} height={height} />
      <path
        d={lines(width)
          .map((x) => `M${x} 0V${height}`)
          .join('')}
      />
      <path
        d={lines(height)
          .map((y) => `M0 ${y}H${width}`)
          .join('')}
      />
    </g>
  );
}
