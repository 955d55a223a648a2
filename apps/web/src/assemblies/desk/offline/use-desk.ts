import { useApolloClient } from '@apollo/client/react';
import { newId } from '@etabli/kernel';
import { notify, useMessages } from '@etabli/ui';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { readAgain } from '../../../app/client/read-again.js';
import { useViewer } from '../../../app/viewer.js';
import type { AttendanceMode } from '../../../gql/assemblies.js';
import type { DeskRoll } from '../desk-page.js';
import { messages } from '../messages.js';
import { deskName } from './desk-name.js';
import { type KeptEntry, withEntries } from './entries.js';
import { DeskQueue } from './queue.js';

export interface Comer {
  personId: string;
  name: string;
  presence: AttendanceMode | null;
}
export type Signing = Partial<Pick<KeptEntry, 'signature' | 'signedAs'>>;
type Paper = Pick<KeptEntry, 'holderId' | 'substituteId' | 'paper'>;

/** This desk: its name, what it keeps, the roll as it knows it, and what it can note. */
export function useDesk(roll: DeskRoll) {
  const words = useMessages(messages);
  const client = useApolloClient();
  const { association } = useViewer();
  const { assemblyId, at: seenAt } = roll;
  const [name, setName] = useState(() => deskName(words.deskDefault));
  const queue = useMemo(
    () =>
      new DeskQueue(client, assemblyId, ({ remark, effects }) => {
        for (const text of [remark, ...effects]) if (text) notify({ text });
        void readAgain(client, ['Desk', 'DeskProxies', 'DeskClashes']);
      }),
    [client, assemblyId],
  );
  useEffect(() => queue.start(), [queue]);
  const { waiting, course } = useSyncExternalStore(queue.subscribe, queue.current);
  const taken = queue.taken();
  const lines = useMemo(() => {
    const news = taken.filter(({ at }) => at > seenAt).map(({ entry }) => entry);
    return withEntries(roll.lines, [...news, ...waiting]);
  }, [roll.lines, seenAt, taken, waiting]);
  const seen = useRef(seenAt);
  seen.current = seenAt;

  const entryOf = (kind: KeptEntry['kind'], person: Pick<Comer, 'personId' | 'name'>): KeptEntry => ({
    id: newId(),
    association: association.slug,
    ...{ assemblyId, desk: name, kind },
    personId: person.personId,
    name: person.name,
    mode: 'present',
    holderId: null,
    substituteId: null,
    paper: null,
    fileId: null,
    signature: null,
    signedAs: null,
    saidAt: new Date().toISOString(),
    seenAt: seen.current,
    refused: null,
  });
  const note = (entry: KeptEntry, text: string, back: () => unknown) => {
    void queue.add(entry);
    notify({ text, undo: async () => (await queue.takeBack(entry.id)) || back() });
  };
  const arrive = (person: Comer, mode: AttendanceMode, signing: Signing = {}) =>
    note(
      { ...entryOf('arrived', person), mode, ...signing },
      mode === 'remote' ? words.arrivedRemote(person) : words.arrived(person),
      () => queue.add(entryOf('left', person)),
    );
  const leave = (person: Comer) =>
    note(entryOf('left', person), words.left(person), () =>
      queue.add({ ...entryOf('arrived', person), mode: person.presence ?? 'present' }),
    );
  const takePaper = (giver: Pick<Comer, 'personId' | 'name'>, paper: Paper) =>
    queue.add({ ...entryOf('proxy', giver), ...paper });
  return { name, setName, lines, waiting, course, queue, arrive, leave, takePaper };
}

export type DeskHere = ReturnType<typeof useDesk>;
