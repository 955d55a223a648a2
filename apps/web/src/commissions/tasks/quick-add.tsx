import { useQuery } from '@apollo/client/react';
import { Button, CheckField, errorOf, TextField, useLocale, useMessages } from '@etabli/ui';
import { type FormEvent, useState } from 'react';
import { today } from '../../app/civil-today.js';
import { CommissionsDocument, LabelsInUseDocument, OpenTaskDocument } from '../../gql/commissions.js';
import { CaptureEcho } from './capture-echo.js';
import { messages } from './messages.js';
import style from './tasks.module.css';
import { useCapture } from './use-capture.js';
import { useTaskVerb } from './use-task-verb.js';

/** One line at the top of the board: what is written is understood as it is typed, and nothing is guessed. */
export function QuickAdd({ commissionId }: { commissionId: string }) {
  const words = useMessages(messages);
  const { timeZone } = useLocale();
  const [line, setLine] = useState('');
  const [draft, setDraft] = useState(false);
  const [known, setKnown] = useState(false);
  const verb = useTaskVerb(OpenTaskDocument);
  const named = useNamed(!known);
  const read = useCapture(line, { today: today(timeZone), ...named });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!read?.title || verb.busy) return;
    const { title, people, labels, dueOn, minutes, commission } = read;
    const input = {
      commissionId: commission?.id ?? commissionId,
      title,
      dueOn,
      estimateMinutes: minutes,
      labels,
      assigneeIds: people.map(({ id }) => id),
      private: draft,
    };
    const done = await verb.tell({ input }, draft ? words.addedDraft({ title }) : words.added({ title }));
    if (done) setLine('');
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
        <Button type="submit" busy={verb.busy}>
          {words.addVerb}
        </Button>
      </div>
      {line ? (
        <>
          <CaptureEcho line={line} read={read} />
          <CheckField label={words.addDraft} checked={draft} onChange={setDraft} />
        </>
      ) : null}
    </form>
  );
}

/** What a line may name: commissions, those who sit in them, labels in use. */
function useNamed(skip: boolean) {
  const { data } = useQuery(CommissionsDocument, { skip });
  const { data: labelled } = useQuery(LabelsInUseDocument, { skip });
  const commissions = data?.commissions ?? [];
  const seated = commissions.flatMap(({ seats }) => seats.map(({ person }) => person));
  const people = [...new Map(seated.map(({ id, displayName }) => [id, { id, name: displayName }])).values()];
  return { commissions, people, labels: labelled?.labels.map(({ name }) => name) ?? [] };
}
