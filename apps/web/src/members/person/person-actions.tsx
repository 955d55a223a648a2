import { ButtonLink, Menu, type MenuItem, Row, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../../app/abilities.js';
import { useCan, useInside } from '../../app/viewer.js';
import { useCopyOfData } from '../words/copy-of-data.js';
import { usePeopleWords } from '../words/people.js';
import { EraseDialog } from './erase-dialog.js';
import { messages } from './messages.js';
import type { Person } from './person-view.js';

/** « Corriger », and the rest behind « Plus ». */
export function PersonActions({ person, self }: { person: Person; self: boolean }) {
  const words = useMessages(messages);
  const inside = useInside();
  const permitted = useCan();
  const [erasing, setErasing] = useState(false);
  const { exportMine } = usePeopleWords();
  const takeCopy = useCopyOfData(self ? null : person.id);
  const { can, why } = abilities(person.viewerCan);
  const items: MenuItem[] = [
    ...(can('export') ? [{ label: self ? exportMine : words.exportTheirs, onPick: takeCopy }] : []),
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
