import { CheckField, Section, SelectField, Stack, TextField, useMessages } from '@etabli/ui';
import { type BoardShown, columnsFor, type decideBoard, type ListShown } from './decisions.js';
import { messages } from './messages.js';
import style from './moving.module.css';

interface Props {
  board: BoardShown;
  /** The name as it is being typed; the house answers with the one it keeps. */
  decidedName: string | undefined;
  commissions: readonly { id: string; name: string }[];
  onDecide: (said: Parameters<typeof decideBoard>[2]) => void;
}

/** The choice that is no commission yet. */
const NEW = 'new';

/** A column as a choice: the one without a name is a choice too. */
const asChoice = (stage: string): string => `:${stage}`;

/** One board: whether it comes in, which commission it becomes, which columns its lists. */
export function BoardPart({ board, decidedName, commissions, onDecide }: Props) {
  const words = useMessages(messages);
  const { title, archived, skip, commissionId, name, lists } = board;
  return (
    <Section title={words.board({ title })}>
      <Stack gap={1}>
        <p>{words.boardCounts({ cards: board.cards, done: board.done, archived: board.archivedCards })}</p>
        <p className={style.soft}>{words.partCounts(board)}</p>
        <CheckField
          label={words.takeIt}
          {...(archived ? { hint: words.boardArchived } : {})}
          checked={!skip}
          onChange={(taken) => onDecide({ skip: !taken })}
        />
      </Stack>
      {skip ? null : (
        <>
          <div className={style.where}>
            <SelectField
              required
              label={words.goesTo}
              value={commissionId ?? NEW}
              onChange={(id) => onDecide({ commissionId: id === NEW ? null : id })}
              options={[
                { value: NEW, label: words.newCommission },
                ...commissions.map((one) => ({ value: one.id, label: one.name })),
              ]}
            />
            {commissionId === null ? (
              <TextField
                required
                label={words.newName}
                value={decidedName ?? name}
                onChange={(said) => onDecide({ commissionId: null, name: said })}
              />
            ) : null}
          </div>
          <Section level={3} title={words.lists}>
            <ul className={style.rows}>
              {lists.map((list) => (
                <OneList key={list.list} list={list} board={board} onDecide={onDecide} />
              ))}
            </ul>
          </Section>
        </>
      )}
    </Section>
  );
}

interface ListProps extends Pick<Props, 'board' | 'onDecide'> {
  list: ListShown;
}

function OneList({ list, board, onDecide }: ListProps) {
  const words = useMessages(messages);
  const { stage, finishes, isNew, archived, name, cards } = list;
  const say = (changes: Partial<{ stage: string; finishes: boolean }>) =>
    onDecide({ lists: { [list.list]: { stage, finishes, ...changes } } });
  return (
    <li>
      <span>
        {words.listName({ name, cards })}
        {archived ? <span className={style.soft}>, {words.listArchived}</span> : null}
      </span>
      <SelectField
        required
        unlabelled
        label={words.becomes({ name })}
        value={asChoice(stage)}
        onChange={(chosen) => say({ stage: chosen.slice(1) })}
        options={[
          { value: asChoice(''), label: words.firstStage },
          ...columnsFor(board).map((column) => ({
            value: asChoice(column.name),
            label: column.isNew ? words.newStage(column) : column.name,
          })),
        ]}
      />
      {isNew ? (
        <CheckField label={words.finishes} checked={finishes} onChange={(done) => say({ finishes: done })} />
      ) : (
        <span />
      )}
    </li>
  );
}
