import { useQuery } from '@apollo/client/react';
import type { Captured } from '@etabli/commissions/rules/capture';
import { Button, CheckField, errorOf, notify, TextField, useLocale, useMessages } from '@etabli/ui';
import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { today } from '../../app/civil-today.js';
import { useVerb } from '../../app/client/use-verb.js';
import {
  CommissionsDocument,
  EndSeriesDocument,
  LabelsInUseDocument,
  OpenSeriesDocument,
  OpenTaskDocument,
} from '../../gql/commissions.js';
import { CaptureEcho } from './capture-echo.js';
import { messages } from './messages.js';
import style from './tasks.module.css';
import { useCapture } from './use-capture.js';
import { useOnceReady } from './use-once-ready.js';
import { seen, useTaskVerb } from './use-task-verb.js';

/** A task that comes back is opened so many days before its day. */
const LEAD_DAYS = 7;

interface Props {
  /** Whose board it goes to, unless the line names another. */
  commissionId: string;
  /** Who does it, unless the line names somebody. */
  holderId?: string;
  /** What was written before coming here. */
  line?: string;
  /** Where else it could go, asked when there is a line that names no board. */
  children?: ReactNode;
  onAdded?: () => void;
}

/** One line for a task: what is written is understood as it is typed, and nothing is guessed. */
export function QuickAdd({ commissionId, holderId, line: brought = '', children, onAdded }: Props) {
  const words = useMessages(messages);
  const { timeZone } = useLocale();
  const [line, setLine] = useState('');
  const [draft, setDraft] = useState(false);
  const [known, setKnown] = useState(false);
  useEffect(() => {
    if (!brought) return;
    setLine(brought);
    setKnown(true);
  }, [brought]);
  const verb = useTaskVerb(OpenTaskDocument);
  const series = useVerb(OpenSeriesDocument, { refetch: seen });
  const ending = useVerb(EndSeriesDocument, { refetch: seen });
  const named = useNamed(!known);
  const { read, ready } = useCapture(line, { today: today(timeZone), ...named.names });
  const holders = read.people.length > 0 ? read.people.map(({ id }) => id) : holderId ? [holderId] : [];
  const opened = async ({ title, labels, dueOn, minutes, commission }: Captured) => {
    const input = {
      commissionId: commission?.id ?? commissionId,
      title,
      dueOn,
      estimateMinutes: minutes,
      labels,
      assigneeIds: holders,
      private: draft,
    };
    return verb.tell({ input }, draft ? words.addedDraft({ title }) : words.added({ title }));
  };
  const comingBack = async ({ title, labels, dueOn, minutes, commission, rhythm }: Captured) => {
    const input = {
      commissionId: commission?.id ?? commissionId,
      title,
      rhythm,
      labels,
      startsOn: dueOn,
      leadDays: LEAD_DAYS,
      estimateMinutes: minutes,
      assigneeIds: holders,
    };
    const said = await series.tell({ input });
    if (!said.done) return false;
    const { id, rhythmWords } = said.result;
    notify({
      text: words.addedSeries({ title, rhythm: rhythmWords }),
      undo: () => ending.tell({ id }),
    });
    return true;
  };
  const busy = verb.busy || series.busy;
  // Pressed before the line could be read, it waits: what it names is never taken for a title.
  const adding = useOnceReady(ready && named.ready, async () => {
    if (!read.title || busy || !(await (read.rhythm ? comingBack(read) : opened(read)))) return;
    setLine('');
    onAdded?.();
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    adding.press();
  };
  const refused = errorOf(verb.refusal, 'title');
  return (
    <form className={style.quick} onSubmit={submit} onFocus={() => setKnown(true)}>
      <div className={style.quickLine}>
        <TextField
          required
          label={words.add}
          hint={words.addHint}
          maxLength={300}
          autoComplete="off"
          enterKeyHint="done"
          value={line}
          onChange={setLine}
          error={refused}
        />
        <Button type="submit" busy={busy || adding.waiting}>
          {words.addVerb}
        </Button>
      </div>
      {line ? (
        <>
          <CaptureEcho line={line} read={read} />
          {read.commission ? null : children}
          {read.rhythm ? null : <CheckField label={words.addDraft} checked={draft} onChange={setDraft} />}
        </>
      ) : null}
    </form>
  );
}

/** What a line may name: commissions, those who sit in them, labels in use. */
function useNamed(skip: boolean) {
  const { data, loading } = useQuery(CommissionsDocument, { skip });
  const { data: labelled, loading: labelling } = useQuery(LabelsInUseDocument, { skip });
  const commissions = data?.commissions ?? [];
  const seated = commissions.flatMap(({ seats }) => seats.map(({ person }) => person));
  const people = [...new Map(seated.map(({ id, displayName }) => [id, { id, name: displayName }])).values()];
  const names = { commissions, people, labels: labelled?.labels.map(({ name }) => name) ?? [] };
  return { names, ready: !(loading && !data) && !(labelling && !labelled) };
}
