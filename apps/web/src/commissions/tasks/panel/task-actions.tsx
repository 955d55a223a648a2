import { Button, Menu, type MenuItem, Row, StateBadge, useFormats, useMessages } from '@etabli/ui';
import { abilities } from '../../../app/abilities.js';
import { useViewer } from '../../../app/viewer.js';
import {
  FinishTaskDocument,
  GiveBackTaskDocument,
  MoveTaskDocument,
  RemoveTaskDocument,
  ReopenTaskDocument,
  RestoreTaskDocument,
  ShowTaskDocument,
  TakeTaskDocument,
} from '../../../gql/commissions.js';
import { DueBadge } from '../card.js';
import { messages } from '../messages.js';
import type { OpenTask } from '../task-panel.js';
import style from '../tasks.module.css';
import { useTaskVerb } from '../use-task-verb.js';

interface Props {
  task: OpenTask;
  onRemoved: () => void;
}

/** Where it stands, and the one thing a thumb does with it: take it, or say that it is done. */
export function TaskActions({ task, onRemoved }: Props) {
  const words = useMessages(messages);
  const formats = useFormats();
  const { stage, finishedAt } = task;
  return (
    <>
      <div className={style.facts}>
        <StateBadge tone={stage.finishes ? 'done' : 'going'}>{stage.name}</StateBadge>
        <DueBadge task={task} />
        {finishedAt ? (
          <span className={style.fact}>{words.doneOn({ at: formats.instant(finishedAt) })}</span>
        ) : null}
      </div>
      <Row gap={1}>
        <MainButton task={task} />
        <MoreMenu task={task} onRemoved={onRemoved} />
      </Row>
    </>
  );
}

function MainButton({ task: { id, title, viewerCan, assignees } }: { task: OpenTask }) {
  const words = useMessages(messages);
  const { person } = useViewer();
  const taking = useTaskVerb(TakeTaskDocument);
  const finishing = useTaskVerb(FinishTaskDocument);
  const { can, why } = abilities(viewerCan);
  const mine = assignees.some((each) => each.person.id === person?.id);
  const take = (
    <Button
      weight="main"
      large
      busy={taking.busy}
      onClick={() => void taking.tell({ id }, words.taken({ title }))}
    >
      {words.take}
    </Button>
  );
  const finish = (
    <Button
      weight={mine ? 'main' : 'plain'}
      large={mine}
      busy={finishing.busy}
      onClick={() => void finishing.tell({ id }, words.finished({ title }))}
    >
      {words.finish}
    </Button>
  );
  return (
    <>
      {can('take') ? take : null}
      {can('finish') ? finish : null}
      {mine && !can('finish') && can('describe') ? <p className={style.soft}>{why('finish')}</p> : null}
    </>
  );
}

function MoreMenu({ task, onRemoved }: Props) {
  const words = useMessages(messages);
  const { id, title, viewerCan, stage, commission } = task;
  const givingBack = useTaskVerb(GiveBackTaskDocument);
  const reopening = useTaskVerb(ReopenTaskDocument);
  const showing = useTaskVerb(ShowTaskDocument);
  const moving = useTaskVerb(MoveTaskDocument);
  const removing = useTaskVerb(RemoveTaskDocument);
  const restoring = useTaskVerb(RestoreTaskDocument);
  const { can } = abilities(viewerCan);
  const offer = (action: string, item: MenuItem): MenuItem[] => (can(action) ? [item] : []);
  const remove = async () => {
    if (await removing.tell({ id }, words.removed({ title }))) onRemoved();
  };
  const items = [
    ...offer('reopen', {
      label: words.reopen,
      onPick: () => void reopening.tell({ id }, words.reopened({ title })),
    }),
    ...offer('giveBack', {
      label: words.giveBack,
      onPick: () => void givingBack.tell({ id }, words.givenBack({ title })),
    }),
    ...offer('show', { label: words.show, onPick: () => void showing.tell({ id }, words.shown({ title })) }),
    ...commission.stages
      .filter((each) => each.id !== stage.id)
      .flatMap((each) =>
        offer('move', {
          label: words.moveTo({ stage: each.name }),
          onPick: () =>
            void moving.tell({ id, to: { stageId: each.id } }, words.moved({ title, stage: each.name })),
        }),
      ),
    ...offer('restore', {
      label: words.restore,
      onPick: () => void restoring.tell({ id }, words.restored({ title })),
    }),
    ...offer('remove', { label: words.remove, danger: true, onPick: () => void remove() }),
  ];
  return <Menu label={words.more} items={items} />;
}
