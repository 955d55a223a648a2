import { useViewer } from '../../app/viewer.js';

/** The address of a kept file, for who opens it from this association. */
export function useFileLink(): (file: { href: string }) => string {
  const { association } = useViewer();
  return ({ href }) => `${href}?association=${association.slug}`;
}
