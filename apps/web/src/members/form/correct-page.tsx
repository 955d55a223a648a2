import { useParams } from 'react-router';
import { CorrectView } from './correct-view.js';

/** Corrects the record of somebody. */
export function Component() {
  const { id = '' } = useParams();
  return <CorrectView key={id} id={id} backTo={`membres/${id}`} />;
}
