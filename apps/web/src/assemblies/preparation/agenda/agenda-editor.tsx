import { Button, Empty, Notice, Row, Section, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../../../app/abilities.js';
import type { PreparationQuery } from '../../../gql/assemblies.js';
import { AddColleges } from '../../elections/colleges/add-colleges.js';
import { ElectionForm } from '../../elections/election-form.js';
import { messages as elections } from '../../elections/messages.js';
import style from './agenda.module.css';
import { AgendaRow } from './agenda-row.js';
import { elects } from './elects.js';
import { ItemForm } from './item-form.js';
import { messages } from './messages.js';
import { useAgendaVerbs } from './use-agenda-verbs.js';

export type Assembly = PreparationQuery['assembly'];
export type Item = Assembly['agenda'][number];

/** The agenda: items added, reworded, moved by dragging or by buttons, removed with a way back. */
export function AgendaEditor({ assembly }: { assembly: Assembly }) {
  const words = useMessages(messages);
  const electing = useMessages(elections);
  const verbs = useAgendaVerbs(assembly);
  const [editing, setEditing] = useState<string | null>(null);
  const [dragged, setDragged] = useState<Item | null>(null);
  const { can, why } = abilities(assembly.viewerCan);
  const { agenda } = assembly;
  const closed = why('changeAgenda');
  const close = () => setEditing(null);
  const elect = () => setEditing('election');
  const drop = (position: number) => {
    if (dragged && dragged.position !== position) void verbs.move(dragged, position);
    setDragged(null);
  };
  return (
    <Section title={words.title} lead={words.lead}>
      <div id="ordre-du-jour" />
      {closed ? (
        <Notice>
          <p>{closed}</p>
        </Notice>
      ) : null}
      {agenda.length === 0 && editing !== 'new' ? (
        <Empty small title={words.emptyTitle}>
          {words.emptyText}
        </Empty>
      ) : null}
      <ol className={style.agenda}>
        {agenda.map((item) => (
          <li
            key={item.id}
            data-dragged={dragged?.id === item.id || undefined}
            onDragOver={(event) => dragged && event.preventDefault()}
            onDrop={() => drop(item.position)}
          >
            {editing === item.id && item.election && can('changeAgenda') ? (
              <ElectionForm assembly={assembly} item={item} onClose={close} />
            ) : editing === item.id ? (
              <ItemForm assembly={assembly} item={item} onClose={close} onElection={elect} />
            ) : (
              <AgendaRow
                item={item}
                last={agenda.length}
                can={can}
                verbs={verbs}
                onEdit={() => setEditing(item.id)}
                onDrag={setDragged}
              />
            )}
          </li>
        ))}
      </ol>
      <p role="status" className="unseen">
        {verbs.said}
      </p>
      {editing === 'election' ? (
        <ElectionForm assembly={assembly} item={null} onClose={close} />
      ) : editing === 'new' ? (
        <ItemForm assembly={assembly} item={null} onClose={close} onElection={elect} />
      ) : can('changeAgenda') ? (
        <>
          <Row>
            <Button onClick={() => setEditing('new')}>{words.add}</Button>
            {elects(assembly.nature) ? <Button onClick={elect}>{electing.add}</Button> : null}
          </Row>
          {elects(assembly.nature) ? <AddColleges assembly={assembly} /> : null}
        </>
      ) : null}
    </Section>
  );
}
