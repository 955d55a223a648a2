import type { Captured } from '@etabli/commissions/rules/capture';
import { captureEn } from '@etabli/commissions/rules/capture.en';
import { captureFr } from '@etabli/commissions/rules/capture.fr';
import { useMessages } from '@etabli/ui';
import { messages } from './messages.js';
import style from './tasks.module.css';

const problems = { fr: captureFr, en: captureEn };

/** The line again, with what was understood marked, and what could not be. */
export function CaptureEcho({ line, read }: { line: string; read: Captured }) {
  const words = useMessages(messages);
  const why = useMessages(problems) as Record<string, string | ((details: never) => string)>;
  return (
    <div aria-live="polite">
      {read.spans.length > 0 ? (
        <p className={style.echo}>
          {words.understood}{' '}
          {marked(line, read.spans).map(({ text, kind, from }) =>
            kind ? (
              <mark key={from} title={words.kind({ kind })}>
                {text}
              </mark>
            ) : (
              <span key={from}>{text}</span>
            ),
          )}
        </p>
      ) : null}
      {read.problems.map(({ code, details, from }) => {
        const said = why[code];
        return (
          <p key={`${code}${from}`} className={style.problem}>
            {typeof said === 'function' ? said(details as never) : said}
          </p>
        );
      })}
    </div>
  );
}

/** A line cut where something was understood. */
function marked(
  line: string,
  spans: Captured['spans'],
): { text: string; kind: string | null; from: number }[] {
  const pieces: { text: string; kind: string | null; from: number }[] = [];
  let at = 0;
  for (const { from, to, kind } of spans) {
    if (from > at) pieces.push({ text: line.slice(at, from), kind: null, from: at });
    pieces.push({ text: line.slice(from, to), kind, from });
    at = to;
  }
  return at < line.length ? [...pieces, { text: line.slice(at), kind: null, from: at }] : pieces;
}
