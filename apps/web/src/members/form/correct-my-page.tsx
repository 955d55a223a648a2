import { Navigate } from 'react-router';
import { useInside, useViewer } from '../../app/viewer.js';
import { CorrectView } from './correct-view.js';

/** Corrects one's own page. */
export function Component() {
  const { person } = useViewer();
  const inside = useInside();
  if (!person) return <Navigate replace to={inside('ma-fiche')} />;
  return <CorrectView id={person.id} backTo="ma-fiche" self />;
}
