import type { ReactNode } from 'react';
import style from './figure.module.css';

/** A big number with its words. The value comes formatted. */
export const Figure = ({ value, label, detail }: { value: string; label: string; detail?: ReactNode }) => (
  <div className={style.figure}>
    <span className={style.value}>{value}</span>
    <span className={style.label}>{label}</span>
    {detail ? <span className={style.detail}>{detail}</span> : null}
  </div>
);
