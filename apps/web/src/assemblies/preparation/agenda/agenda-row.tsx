import { Button, IconButton, StateBadge, Tag, useMessages } from '@etabli/ui';
import { IconArrowDown, IconArrowUp, IconGripVertical, IconTrash } from '@tabler/icons-react';
import { messages as colleges } from '../../elections/colleges/messages.js';
import { messages as elections } from '../../elections/messages.js';
import { ItemText } from '../../shared/item-text.js';
import { messages as shared } from '../../shared/messages.js';
import { isBlank } from '../steps.js';
import style from './agenda.module.css';
import type { Item } from './agenda-editor.js';
import { messages } from './messages.js';
import type { AgendaVerbs } from './use-agenda-verbs.js';

interface Props {
  item: Item;
  /** The place of the last item. */
  last: number;
  can: (action: string) => boolean;
  verbs: AgendaVerbs;
  onEdit: () => void;
  onDrag: (item: Item | null) => void;
}

/** One item as it will be read, with what can be done about it. */
export function AgendaRow({ item, last, can, verbs, onEdit, onDrag }: Props) {
  const words = useMessages(messages);
  const names = useMessages(shared);
  const elects = useMessages(elections);
  const college = useMessages(colleges);
  const { position, title, kind, text, speaker } = item;
  return (
    <article className={style.row}>
      {can('changeAgenda') ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: dragging is an extra; the buttons up and down do the same by keyboard
        <span
          className={style.grip}
          draggable
          title={words.grab({ title })}
          onDragStart={(event) => {
            event.dataTransfer.effectAllowed = 'move';
            event.dataTransfer.setDragImage(event.currentTarget.parentElement as Element, 0, 0);
            onDrag(item);
          }}
          onDragEnd={() => onDrag(null)}
        >
          <IconGripVertical aria-hidden />
        </span>
      ) : null}
      <div className={style.words}>
        <div className={style.head}>
          <h3>{names.item({ position, title })}</h3>
          <Tag>{item.election ? elects.tag : kind === 'vote' ? names.vote : names.information}</Tag>
          {isBlank(item) ? <StateBadge tone="waiting">{words.blank}</StateBadge> : null}
        </div>
        {text ? <ItemText className={kind === 'vote' ? style.resolution : style.note} text={text} /> : null}
        {item.election ? (
          <p className={style.note}>{elects.about({ ...item.election, years: item.election.termYears })}</p>
        ) : null}
        {item.election?.college ? (
          <p className={style.note}>{college.ofCollege(item.election.college)}</p>
        ) : null}
        {item.election?.unusual ? <p className={style.note}>{elects.unusual}</p> : null}
        {speaker ? <p className={style.note}>{words.speaker({ name: speaker })}</p> : null}
      </div>
      <div className={style.actions}>
        {can('changeAgenda') ? <Moves item={item} last={last} verbs={verbs} /> : null}
        {can('nameSpeaker') ? (
          <Button weight="quiet" onClick={onEdit}>
            {can('changeAgenda') ? words.edit : words.nameSpeaker}
            <span className="unseen"> : {title}</span>
          </Button>
        ) : null}
        {can('removeItem') && !item.adoptsStatutes ? (
          <IconButton
            label={words.remove({ title })}
            icon={<IconTrash />}
            onClick={() => void verbs.remove(item)}
          />
        ) : null}
      </div>
    </article>
  );
}

/** Up and down; at an end the button stays, so that the focus does too. */
function Moves({ item, last, verbs }: Pick<Props, 'item' | 'last' | 'verbs'>) {
  const words = useMessages(messages);
  const { position, title } = item;
  const move = (to: number) => {
    if (to >= 1 && to <= last) void verbs.move(item, to);
  };
  return (
    <>
      <IconButton
        label={words.up({ title })}
        icon={<IconArrowUp />}
        aria-disabled={position === 1 || undefined}
        onClick={() => move(position - 1)}
      />
      <IconButton
        label={words.down({ title })}
        icon={<IconArrowDown />}
        aria-disabled={position === last || undefined}
        onClick={() => move(position + 1)}
      />
    </>
  );
}
