import { type ReactNode, useEffect, useRef } from 'react';
import { Link } from '../words/link.js';
import { useOwnMessages } from '../words/words.js';
import style from './page.module.css';

interface Props {
  title: string;
  /** One sentence under the title: where we are, what is expected. */
  lead?: ReactNode;
  /** The single main action, a Button or ButtonLink of weight `main`. */
  action?: ReactNode;
  /** Where the page belongs: its list. */
  back?: { to: string; label: string };
  /** Beside the title: a state. */
  state?: ReactNode;
  /** `reading` keeps lines short, `wide` takes the canvas. */
  width?: 'reading' | 'wide';
  children?: ReactNode;
}

let pagesSeen = 0;

/**
 * Names the document after the page, and on every page but the first puts the focus on the title, so that a screen
 * reader says where one has arrived.
 */
function useArrival(title: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (pagesSeen++ > 0) heading.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    const place = document.documentElement.dataset['place'];
    document.title = [title, place, 'Établi'].filter(Boolean).join(' · ');
  }, [title]);
  return heading;
}

/** A page: title, what it is about, its one main action, then its content. */
export function Page({ title, lead, action, back, state, width = 'wide', children }: Props) {
  const words = useOwnMessages();
  const heading = useArrival(title);
  return (
    <div className={style.page} data-width={width}>
      <header className={style.head}>
        <div className={style.words}>
          {back ? (
            <Link to={back.to} className={style.back} data-noprint>
              <span aria-hidden>‹</span> <span className="unseen">{words.back}, </span>
              {back.label}
            </Link>
          ) : null}
          <div className={style.title}>
            <h1 ref={heading} tabIndex={-1}>
              {title}
            </h1>
            {state}
          </div>
          {lead ? <p className={style.lead}>{lead}</p> : null}
        </div>
        {action ? (
          <div className={style.action} data-noprint>
            {action}
          </div>
        ) : null}
      </header>
      {children}
    </div>
  );
}
