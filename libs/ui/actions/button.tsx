import type { ButtonHTMLAttributes, MouseEvent, ReactNode } from 'react';
import { Link, type LinkProps } from '../words/link.js';
import style from './button.module.css';
import { isEcho, type Press } from './echo.js';

/** `main` once a page; `plain` for the others; `quiet` beside text; `danger` for what cannot be undone. */
export type Weight = 'main' | 'plain' | 'quiet' | 'danger';

interface Look {
  weight?: Weight;
  icon?: ReactNode;
  large?: boolean;
}

const face = ({ icon }: Look, children: ReactNode) => (
  <>
    {icon ? (
      <span className={style.icon} aria-hidden>
        {icon}
      </span>
    ) : null}
    <span>{children}</span>
  </>
);

const looks = ({ weight = 'plain', large }: Look) => ({
  'data-weight': weight,
  'data-large': large || undefined,
});

interface Props extends ButtonHTMLAttributes<HTMLButtonElement>, Look {
  /** Work is under way: pressing again does nothing. */
  busy?: boolean;
  'data-first'?: boolean;
}

let last: Press | null = null;

/** Keeps what is pressed, to tell the echo of a double press from a press of its own. */
const echoes = ({ nativeEvent, currentTarget }: MouseEvent<HTMLButtonElement>): boolean => {
  const { timeStamp: at, clientX: x, clientY: y, detail } = nativeEvent;
  if (detail === 0) return false;
  const touch = (nativeEvent as PointerEvent).pointerType !== 'mouse';
  const press = { at, x, y, label: currentTarget.textContent ?? '', repeated: detail > 1, touch };
  const echo = isEcho(last, press);
  if (!echo) last = press;
  return echo;
};

/** A button says a verb. While busy it stays focusable and ignores presses; it ignores the echo of a press on another. */
export function Button({ weight, icon, large, busy, children, onClick, className, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      {...looks({ weight, large })}
      className={[style.button, className].filter(Boolean).join(' ')}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={(event) => (busy || echoes(event) ? event.preventDefault() : onClick?.(event))}
    >
      {face({ icon }, children)}
    </button>
  );
}

/** A link with the look of a button, for actions that lead to another page. */
export function ButtonLink({ weight, icon, large, children, className, ...rest }: LinkProps & Look) {
  return (
    <Link
      {...rest}
      {...looks({ weight, large })}
      className={[style.button, className].filter(Boolean).join(' ')}
    >
      {face({ icon }, children)}
    </Link>
  );
}

interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'> {
  label: string;
  icon: ReactNode;
}

/** A square button with an icon; its label is read aloud and shown as a tip. */
export function IconButton({ label, icon, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      title={label}
      {...rest}
      aria-label={label}
      className={[style.square, className].filter(Boolean).join(' ')}
    >
      <span aria-hidden className={style.icon}>
        {icon}
      </span>
    </button>
  );
}
