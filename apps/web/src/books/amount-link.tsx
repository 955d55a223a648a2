import { Link, useFormats } from '@etabli/ui';
import { useInside } from '../app/viewer.js';

interface Props {
  /** Null when there is no such year. */
  yearId: string | null;
  accounts: readonly string[];
  /** What it is the amount of: the title of the page it opens. */
  of: string;
  cents: number;
  /** It is held at the end of the year, whenever it came: an amount of the balance sheet. */
  held?: boolean;
}

/** An amount that opens on what it is made of. */
export function AmountLink({ yearId, accounts, of, cents, held = false }: Props) {
  const formats = useFormats();
  const inside = useInside();
  if (!yearId || accounts.length === 0 || cents === 0) return formats.money(cents);
  const query = new URLSearchParams({ annee: yearId, comptes: accounts.join(','), poste: of });
  if (held) query.set('bilan', '1');
  return <Link to={inside(`tresorerie/resultats/detail?${query}`)}>{formats.money(cents)}</Link>;
}
