import { useQuery } from '@apollo/client/react';
import { useCan, useViewer } from '../app/viewer.js';
import { CommissionsDocument } from '../gql/commissions.js';

/** The commissions the viewer works in, to choose from: all of them for who keeps commissions. */
export function useMine(): { value: string; label: string }[] {
  const me = useViewer().person?.id;
  const keeps = useCan()('commissions.write');
  const { data } = useQuery(CommissionsDocument);
  return (data?.commissions ?? [])
    .filter(({ seats }) => keeps || seats.some(({ person }) => person.id === me))
    .map(({ id, name }) => ({ value: id, label: name }));
}
