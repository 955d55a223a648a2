import { ButtonLink, Menu, type MenuItem, notify, Row, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../../app/abilities.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useCan, useInside } from '../../app/viewer.js';
import { ExportMyDataDocument, ExportPersonDataDocument } from '../../gql/members.js';
import { takeAway } from '../words/take-away.js';
import { EraseDialog } from './erase-dialog.js';
import { messages } from './messages.js';
import type { Person } from './person-view.js';

/** « Corriger », and the rest behind « Plus ». */
export function PersonActions({ person, self }: { person: Person; self: boolean }) {
  const words = useMessages(messages);
  const inside = useInside();
  const permitted = useCan();
  const [erasing, setErasing] = useState(false);
  const takeCopy = useCopy(person, self);
  const { can, why } = abilities(person.viewerCan);
  const items: MenuItem[] = [
    ...(can('export') ? [{ label: self ? words.exportMine : words.exportTheirs, onPick: takeCopy }] : []),
    ...(permitted('members.erase')
      ? [{ label: words.erase, danger: true, reason: why('erase'), onPick: () => setErasing(true) }]
      : []),
  ];
  return (
    <Row gap={1}>
      <Menu label={words.more} items={items} />
      {can('correct') ? (
        <ButtonLink weight="main" to={inside(self ? 'ma-fiche/corriger' : `membres/${person.id}/corriger`)}>
          {self ? words.correctMine : words.correct}
        </ButtonLink>
      ) : null}
      {erasing ? <EraseDialog person={person} onClose={() => setErasing(false)} /> : null}
    </Row>
  );
}

/** Asks for everything known of a person, and hands the file over. */
function useCopy(person: Person, self: boolean): () => Promise<void> {
  const words = useMessages(messages);
  const mine = useVerb(ExportMyDataDocument);
  const theirs = useVerb(ExportPersonDataDocument);
  return async () => {
    const said = self ? await mine.tell({}) : await theirs.tell({ personId: person.id });
    if (!said.done) return;
    takeAway(said.result.href);
    notify({ text: words.exported({ name: said.result.name }) });
  };
}
