import { skipToken, useQuery } from '@apollo/client/react';
import { type Statutes, termsOf } from '@etabli/membership/rules/statutes';
import { Dialog, FileDrop, Form, Notice, PickerField, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { JudgePaperProxyDocument } from '../../gql/assemblies.js';
import style from './desk.module.css';
import type { Line } from './desk-page.js';
import { messages } from './messages.js';
import type { DeskHere } from './offline/use-desk.js';

interface Props {
  assemblyId: string;
  lines: readonly Line[];
  statutes: Statutes | null;
  desk: DeskHere;
  onClose: () => void;
}

const LIMIT = 20 * 1024 * 1024;
const KINDS = ['.pdf', '.png', '.jpg', '.jpeg', '.webp'];

/** A proxy handed in on paper: who gives, to whom, and what the statutes make of it, said before it is recorded. */
export function ProxyDialog({ assemblyId, lines, statutes, desk, onClose }: Props) {
  const words = useMessages(messages);
  const [proxy, setProxy] = useState({ giverId: '', holderId: '', substituteId: '' });
  const [paper, setPaper] = useState<File | null>(null);
  const change = (changes: Partial<typeof proxy>) => setProxy((before) => ({ ...before, ...changes }));
  const people = lines
    .filter(({ listed }) => listed)
    .map(({ personId, name, memberNumber }) => ({
      value: personId,
      label: name,
      ...(memberNumber ? { detail: memberNumber } : {}),
    }));
  const { giverId } = proxy;
  const holderId = proxy.holderId || null;
  const substituteId = proxy.substituteId || null;
  const giver = lines.find(({ personId }) => personId === giverId);
  const others = people.filter(({ value }) => value !== giverId);
  const submit = async () => {
    if (!giver) return;
    await desk.takePaper(giver, { holderId, substituteId, paper });
    onClose();
  };
  return (
    <Dialog title={words.addProxy} onClose={onClose}>
      <Form verb={words.record} onSubmit={submit}>
        <PickerField
          required
          label={words.giver}
          options={people}
          value={giverId}
          onChange={(value) => change({ giverId: value })}
        />
        <PickerField
          label={words.holder}
          hint={words.holderHint}
          options={others}
          value={proxy.holderId}
          onChange={(value) => change({ holderId: value })}
        />
        {statutes && termsOf(statutes)['proxy.substitute'] ? (
          <PickerField
            label={words.substitute}
            options={others.filter(({ value }) => value !== proxy.holderId)}
            value={proxy.substituteId}
            onChange={(value) => change({ substituteId: value })}
          />
        ) : null}
        <FileDrop label={words.paper} accept={KINDS} limit={LIMIT} file={paper} onFile={setPaper} />
        <Judgement input={{ assemblyId, giverId, holderId, substituteId }} />
      </Form>
    </Dialog>
  );
}

/**
 * What the proxy would be worth; without network, that it is kept and judged when it arrives. Its room is kept from the start,
 * so that the button under it does not move away from the finger when the answer comes.
 */
function Judgement({ input }: { input: Parameters<typeof inputOf>[0] }) {
  const words = useMessages(messages);
  const asked = useQuery(
    JudgePaperProxyDocument,
    input.giverId ? { variables: { input: inputOf(input) }, fetchPolicy: 'network-only' } : skipToken,
  );
  const judged = input.giverId ? (asked.data ?? asked.previousData)?.judgePaperProxy : undefined;
  return (
    <div role="status" className={style.judgement}>
      {asked.error ? (
        <Notice tone="waiting">{words.judgedLater}</Notice>
      ) : judged ? (
        <Notice tone={judged.accepted ? 'done' : 'waiting'}>
          <p>{judged.sentence}</p>
          {judged.accepted ? null : <p>{words.wouldRefuse}</p>}
        </Notice>
      ) : null}
    </div>
  );
}

const inputOf = (input: {
  assemblyId: string;
  giverId: string;
  holderId: string | null;
  substituteId: string | null;
}) => input;
