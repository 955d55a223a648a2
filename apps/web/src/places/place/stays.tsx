import { Button, Link, Row } from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../../app/abilities.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useInside } from '../../app/viewer.js';
import { KeepAllocationDocument, TakeBackAllocationDocument } from '../../gql/places.js';
import { usePlaceWords } from '../words.js';
import { EndDialog } from './end-dialog.js';
import { MoveDialog } from './move-dialog.js';
import style from './place.module.css';
import type { Stay } from './place-page.js';
import { refreshed } from './refresh.js';

/** Who has the place, or is to have it, and what can be done about each. */
export const Stays = ({ stays }: { stays: readonly Stay[] }) => (
  <ul className={style.people}>
    {stays.map((stay) => (
      <li key={stay.id}>
        <Who stay={stay} />
        <Verbs stay={stay} />
      </li>
    ))}
  </ul>
);

/** Somebody, since when, for which part of the week, at what price where the viewer may know. */
export function Who({ stay }: { stay: Stay }) {
  const { words, week, period, formats } = usePlaceWords();
  const inside = useInside();
  const { person, monthlyCents } = stay;
  return (
    <div>
      <Link to={inside(`membres/${person.id}`)}>{person.displayName}</Link>
      <div className={style.soft}>
        {[
          period(stay),
          week(stay.week),
          typeof monthlyCents === 'number' ? words.costs({ amount: formats.money(monthlyCents) }) : '',
        ]
          .filter(Boolean)
          .join(' · ')}
      </div>
    </div>
  );
}

function Verbs({ stay }: { stay: Stay }) {
  const { words } = usePlaceWords();
  const [open, setOpen] = useState<'end' | 'move' | null>(null);
  const keep = useVerb(KeepAllocationDocument, { refetch: refreshed });
  const back = useVerb(TakeBackAllocationDocument, { refetch: refreshed });
  const { can } = abilities(stay.viewerCan);
  const close = () => setOpen(null);
  return (
    <Row gap={1}>
      {can('move') ? <Button onClick={() => setOpen('move')}>{words.move}</Button> : null}
      {can('keep') ? <Button onClick={() => keep.tell({ id: stay.id })}>{words.keep}</Button> : null}
      {can('end') ? <Button onClick={() => setOpen('end')}>{words.end}</Button> : null}
      {can('takeBack') ? <Button onClick={() => back.tell({ id: stay.id })}>{words.takeBack}</Button> : null}
      {open === 'end' ? <EndDialog stay={stay} onClose={close} /> : null}
      {open === 'move' ? <MoveDialog stay={stay} onClose={close} /> : null}
    </Row>
  );
}
