import { Link } from '../words/link.js';
import { initialsOf, tintOf } from './initials.js';
import style from './person-chip.module.css';

interface Props {
  name: string;
  /** Office, commission, « vous représente ». */
  detail?: string;
  to?: string;
  large?: boolean;
}

/** A person as one meets them: initials on a tint of their own, the name, a word about them. */
export function PersonChip({ name, detail, to, large }: Props) {
  return (
    <span className={style.chip} data-large={large || undefined}>
      <Initials name={name} />
      <span className={style.words}>
        {to ? <Link to={to}>{name}</Link> : <span className={style.name}>{name}</span>}
        {detail ? <small>{detail}</small> : null}
      </span>
    </span>
  );
}

/** The round of initials alone, where the name is beside it or in the label. */
export const Initials = ({ name }: { name: string }) => (
  <span className={style.round} data-tint={tintOf(name)} data-initials={initialsOf(name)} aria-hidden />
);
