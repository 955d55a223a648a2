import { Link, useFormats } from '@etabli/ui';
import { useInside } from '../app/viewer.js';

interface Props {
  yearId: string;
  accounts: readonly string[];
  /** What it is the amount of: the title of the page it opens. */
  of: string;
  cents: number;
}

/** An amount that opens on what it is made of. */
export function AmountLink({ yearId, accounts, of, cents }: Props) {
  const formats = useFormats();
  const inside = useInside();
  if (accounts.length === 0) return formats.money(cents);
  const query = new URLSearchParams({ annee: yearId, comptes: accounts.join(','), poste: of });
  return <Link to={inside(`tresorerie/resultats/detail?${query}`)}>{formats.money(cents)}</Link>;
}
