import { PersonChip } from '@etabli/ui';
import { useInside } from '../app/viewer.js';

interface Props {
  person: { id: string; displayName: string } | null | undefined;
  /** What stands where no name is known. */
  nobody: string;
}

/** Whose money a line is about, which leads to their account. */
export function AccountChip({ person, nobody }: Props) {
  const inside = useInside();
  if (!person) return nobody;
  return <PersonChip name={person.displayName || nobody} to={inside(`tresorerie/comptes/${person.id}`)} />;
}
