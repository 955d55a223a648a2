import { useMemo } from 'react';
import { qrPath } from '../../app/qr.js';

interface Props {
  text: string;
  /** What it is, for who does not see it. */
  label: string;
}

/** A code that cameras read, black on white whatever the theme. */
export function QrSquare({ text, label }: Props) {
  const { size, path } = useMemo(() => qrPath(text), [text]);
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
