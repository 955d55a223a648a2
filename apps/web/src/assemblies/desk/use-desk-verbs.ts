import { notify, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { type AttendanceMode, RecordArrivalDocument, RecordDepartureDocument } from '../../gql/assemblies.js';
import { messages } from './messages.js';

interface Comer {
  personId: string;
  name: string;
  presence: AttendanceMode | null;
}

/** Arrivals and departures, each with its way back: attendance is a record, so that undoing adds the opposite. */
export function useDeskVerbs(assemblyId: string) {
  const words = useMessages(messages);
  const arrival = useVerb(RecordArrivalDocument, { refetch: ['Desk'] });
  const departure = useVerb(RecordDepartureDocument, { refetch: ['Desk'] });
  const [busy, setBusy] = useState<string | null>(null);
  const marking = async <Said>(personId: string, mark: () => Promise<Said>): Promise<Said> => {
    setBusy(personId);
    const said = await mark();
    setBusy(null);
    return said;
  };
  const leave = async ({ personId, name, presence }: Comer) => {
    const said = await marking(personId, () => departure.tell({ assemblyId, personId }));
    if (!said.done) return;
    const back = () => arrival.tell({ assemblyId, personId, mode: presence ?? 'present' });
    notify({ text: words.left({ name }), undo: back });
  };
  const arrive = async ({ personId, name }: Comer, mode: AttendanceMode) => {
    const said = await marking(personId, () => arrival.tell({ assemblyId, personId, mode }));
    if (!said.done) return;
    const text = mode === 'remote' ? words.arrivedRemote({ name }) : words.arrived({ name });
    notify({ text, undo: () => departure.tell({ assemblyId, personId }) });
  };
  return { arrive, leave, busy };
}

export type DeskVerbs = ReturnType<typeof useDeskVerbs>;
