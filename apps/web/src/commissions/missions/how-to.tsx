import {
  Button,
  Dialog,
  Empty,
  elsewhere,
  errorOf,
  Form,
  LongTextField,
  notify,
  Section,
  useFormats,
  useMessages,
} from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../../app/abilities.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useDraft } from '../../app/draft.js';
import { WriteMissionSheetDocument } from '../../gql/commissions.js';
import { messages } from './messages.js';
import type { Mission } from './mission-page.js';
import style from './missions.module.css';
import { seen } from './seen.js';
import { Sheet } from './sheet.js';

/** How a mission is done, as it was last written; what it said before is folded away. */
export function HowTo({ mission }: { mission: Mission }) {
  const words = useMessages(messages);
  const [writing, setWriting] = useState(false);
  const [last, ...before] = mission.sheets;
  const write = abilities(mission.viewerCan).can('writeSheet') ? (
    <Button onClick={() => setWriting(true)}>{last ? words.changeSheet : words.writeSheet}</Button>
  ) : null;
  return (
    <Section title={words.sheet} actions={last ? write : null}>
      {last ? (
        <>
          <Sheet text={last.text} />
          <Signed sheet={last} />
        </>
      ) : (
        <Empty small title={words.sheetEmpty} action={write}>
          {write ? words.sheetEmptyText : words.sheetEmptySeen}
        </Empty>
      )}
      {before.length > 0 ? (
        <details>
          <summary>{words.versions({ count: before.length })}</summary>
          {before.map((sheet) => (
            <Section key={sheet.id} level={3} title={words.version({ number: sheet.number })}>
              <Sheet text={sheet.text} />
              <Signed sheet={sheet} />
            </Section>
          ))}
        </details>
      ) : null}
      {writing ? <SheetDialog mission={mission} onClose={() => setWriting(false)} /> : null}
    </Section>
  );
}

function Signed({ sheet: { author, recordedAt } }: { sheet: Mission['sheets'][number] }) {
  const words = useMessages(messages);
  const formats = useFormats();
  if (!author) return null;
  return (
    <p className={style.soft}>
      {words.sheetBy({ name: author.displayName, at: formats.instant(recordedAt, {}) })}
    </p>
  );
}

function SheetDialog({ mission: { id, sheets }, onClose }: { mission: Mission; onClose: () => void }) {
  const words = useMessages(messages);
  const draft = useDraft(`mission.sheet.${id}.${sheets.length}`, { text: sheets[0]?.text ?? '' });
  const verb = useVerb(WriteMissionSheetDocument, { refetch: seen });
  const submit = async () => {
    const said = await verb.run({ id, text: draft.value.text });
    if (!said.done) return;
    draft.clear();
    notify({ text: words.saved });
    onClose();
  };
  return (
    <Dialog title={words.sheet} onClose={onClose}>
      <Form verb={words.save} busy={verb.busy} refusal={elsewhere(verb.refusal, ['text'])} onSubmit={submit}>
        <LongTextField
          required
          label={words.sheetText}
          hint={words.sheetHint}
          rows={10}
          value={draft.value.text}
          onChange={(text) => draft.change({ text })}
          error={errorOf(verb.refusal, 'text')}
        />
      </Form>
    </Dialog>
  );
}
