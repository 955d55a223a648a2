import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useViewer } from '../viewer.js';
import { Deeds } from './deeds.js';

/** What the viewer does on this device, with or without network. */
export function useDeeds() {
  const client = useApolloClient();
  const { association, person } = useViewer();
  const [deeds] = useState(() => new Deeds(client, association.slug, person?.id ?? ''));
  useEffect(() => deeds.start(), [deeds]);
  const waiting = useSyncExternalStore(deeds.subscribe, deeds.current);
  return { deeds, waiting };
}
