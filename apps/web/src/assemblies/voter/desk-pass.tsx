import { shortCode } from '@etabli/assembly/rules/desk-code';
import { useMessages } from '@etabli/ui';
import { useMemo } from 'react';
import { qrPath } from '../../app/qr.js';
import { messages } from './messages.js';
import style from './voter.module.css';

/** What one shows at the desk: the square and the code in letters, behind one press, large enough for a camera. */
export function DeskPass({ code }: { code: string }) {
  const words = useMessages(messages);
  const { size, path } = useMemo(() => qrPath(code), [code]);
  const short = shortCode(code);
  return (
    <details className={style.pass}>
      <summary>{words.deskPass}</summary>
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={words.deskPassSquare({ code: short })}>
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" shapeRendering="crispEdges" />
      </svg>
      <strong>{short}</strong>
      <p>{words.deskPassText}</p>
    </details>
  );
}
