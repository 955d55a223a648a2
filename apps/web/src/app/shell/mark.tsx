import { Link } from '@etabli/ui';
import style from './mark.module.css';

/** The name of the app with its bench. */
export const Mark = () => (
  <Link to="/" className={style.mark}>
    <Bench />
    <span>Établi</span>
  </Link>
);

export const Bench = () => (
  <svg viewBox="0 0 32 32" aria-hidden="true" className={style.bench}>
    <path d="M2 10h28v5H2zM6 15h3.5v12H6zM22.5 15H26v12h-3.5zM9.5 20h13v2.5h-13z" />
    <path d="M12 10V6.5h6l2 3.5z" data-accent />
  </svg>
);
