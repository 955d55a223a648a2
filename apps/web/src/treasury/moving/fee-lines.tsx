import {
  Button,
  type Column,
  DataList,
  Empty,
  Row,
  Section,
  SelectField,
  StateBadge,
  useFormats,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import type { PreviewDuesFileQuery } from '../../gql/treasury.js';
import { PersonPicker } from '../../members/words/person-picker.js';
import { messages } from './messages.js';
import style from './moving.module.css';

type Line = PreviewDuesFileQuery['previewDuesFile']['lines'][number];

const TONES: Record<Line['state'], 'done' | 'waiting' | 'late' | 'closed' | 'refused'> = {
  ...{ found: 'done', ambiguous: 'waiting', unknown: 'late', known: 'closed', left_out: 'closed' },
  ...{ future: 'late', skipped: 'closed', unread: 'refused' },
};

/** Of which something must be said before anything is taken in. */
const OPEN: readonly Line['state'][] = ['ambiguous', 'unknown', 'future'];

interface Props {
  lines: readonly Line[];
  choices: ReadonlyMap<number, string | null>;
  /** A person, null to leave the line out, undefined to forget what was said. */
  onChoose: (line: number, personId: string | null | undefined) => void;
}

/** The lines of a list: first those of which somebody must say whose they are, then all of them. */
export function FeeLines({ lines, choices, onChoose }: Props) {
  const words = useMessages(messages);
  const open = lines.filter(({ state }) => OPEN.includes(state));
  const columns = useColumns();
  return (
    <>
      {open.length > 0 ? (
        <Section title={words.toSay({ count: open.length })}>
          {open.map((line) => {
            const Asked = line.state === 'future' ? TooEarly : Whose;
            return (
              <Asked key={line.line} line={line} onChoose={(personId) => onChoose(line.line, personId)} />
            );
          })}
        </Section>
      ) : null}
      <Section title={words.lines}>
        <DataList
          caption={words.lines}
          rows={lines}
          total={lines.length}
          columns={columns}
          rowKey={({ line }) => String(line)}
          rowName={({ name, line }) => name || words.lineNumber({ line })}
          actions={({ line, name, state }) =>
            choices.has(line) ? (
              <Button weight="quiet" onClick={() => onChoose(line, undefined)}>
                {words.takeBack}
              </Button>
            ) : state === 'found' ? (
              <Button
                weight="quiet"
                aria-label={words.leaveOutOf({ name, line })}
                onClick={() => onChoose(line, null)}
              >
                {words.leaveOut}
              </Button>
            ) : null
          }
          empty={
            <Empty small title={words.noLine}>
              {words.noLineText}
            </Empty>
          }
        />
      </Section>
    </>
  );
}

interface AskedProps {
  line: Line;
  onChoose: (personId: string | null) => void;
}

/** A fee of a day that has not come: whoever it is of, it is left out. */
function TooEarly({ line: { name, line, from }, onChoose }: AskedProps) {
  const words = useMessages(messages);
  const formats = useFormats();
  return (
    <div className={style.whose}>
      <p>{words.tooEarly({ name, line, on: from ? formats.date(from) : '—' })}</p>
      <Button weight="quiet" aria-label={words.leaveOutOf({ name, line })} onClick={() => onChoose(null)}>
        {words.leaveOut}
      </Button>
    </div>
  );
}

/** Whose fee a line is, among those it may mean, somebody else, or nobody’s. */
function Whose({ line, onChoose }: AskedProps) {
  const words = useMessages(messages);
  const [searching, setSearching] = useState(false);
  const label = words.whose({ name: line.name, line: line.line });
  return (
    <div className={style.whose}>
      {line.candidates.length > 0 && !searching ? (
        <SelectField
          required
          label={label}
          value=""
          onChange={(id) => onChoose(id)}
          options={[
            { value: '', label: words.choose, disabled: true },
            ...line.candidates.map(({ id, displayName }) => ({ value: id, label: displayName })),
          ]}
        />
      ) : (
        <PersonPicker label={label} value={null} onPick={(person) => onChoose(person?.id ?? null)} />
      )}
      <Row>
        {line.candidates.length > 0 && !searching ? (
          <Button weight="quiet" onClick={() => setSearching(true)}>
            {words.search}
          </Button>
        ) : null}
        <Button
          weight="quiet"
          aria-label={words.leaveOutOf({ name: line.name, line: line.line })}
          onClick={() => onChoose(null)}
        >
          {words.leaveOut}
        </Button>
      </Row>
    </div>
  );
}

function useColumns(): Column<Line>[] {
  const words = useMessages(messages);
  const formats = useFormats();
  return [
    { key: 'line', label: words.line, numeric: true, phone: 'hidden', cell: ({ line }) => line },
    {
      key: 'member',
      label: words.member,
      phone: 'title',
      cell: ({ person, name, line }) => person?.displayName ?? (name || words.lineNumber({ line })),
    },
    { key: 'label', label: words.label, cell: ({ label, problem }) => problem ?? label },
    {
      key: 'period',
      label: words.period,
      cell: ({ from, to }) =>
        from && to ? words.from({ from: formats.date(from), to: formats.date(to) }) : null,
    },
    {
      key: 'amount',
      label: words.amount,
      numeric: true,
      cell: ({ amountCents, paid, problem }) =>
        problem ? null : `${formats.money(amountCents)} ${paid ? words.paidYes : words.paidNo}`,
    },
    {
      key: 'state',
      label: words.state,
      cell: ({ state }) => <StateBadge tone={TONES[state]}>{words.states({ state })}</StateBadge>,
    },
  ];
}
