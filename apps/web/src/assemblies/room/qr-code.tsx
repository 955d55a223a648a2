import { useMessages } from '@etabli/ui';
import { useMemo } from 'react';
import { qrPath } from '../../app/qr.js';
import { messages } from './messages.js';
import style from './room.module.css';

/** A code that phones read from their seat, dark on light in both themes, with the quiet border scanners need. */
export function QrCode({ address }: { address: string }) {
  const words = useMessages(messages);
  const { size, path } = useMemo(() => qrPath(address), [address]);
  return (
    <figure className={style.qr}>
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={words.qr({ address })}>
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" shapeRendering="crispEdges" />
      </svg>
      <figcaption>{words.scan}</figcaption>
    </figure>
  );
}
