import { type Statutes, termsOf } from '@etabli/membership/rules/statutes';
import { Dialog, elsewhere, errorOf, FileDrop, Form, notify, PickerField, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { RecordPaperProxyDocument } from '../../gql/assemblies.js';
import { useHandIn } from '../shared/use-hand-in.js';
import type { Line } from './desk-page.js';
import { messages } from './messages.js';

interface Props {
  assemblyId: string;
  lines: readonly Line[];
  statutes: Statutes | null;
  onClose: () => void;
}

const LIMIT = 20 * 1024 * 1024;
const KINDS = ['.pdf', '.png', '.jpg', '.jpeg', '.webp'];

/** A proxy handed in on paper: who gives, to whom, and what the statutes make of it, said at once. */
export function ProxyDialog({ assemblyId, lines, statutes, onClose }: Props) {
  const words = useMessages(messages);
  const [proxy, setProxy] = useState({ giverId: '', holderId: '', substituteId: '' });
  const [paper, setPaper] = useState<File | null>(null);
  const { busy, handIn } = useHandIn();
  const verb = useVerb(RecordPaperProxyDocument, { refetch: ['Desk', 'DeskProxies'] });
  const change = (changes: Partial<typeof proxy>) => setProxy((before) => ({ ...before, ...changes }));
  const people = lines
    .filter(({ listed }) => listed)
    .map(({ personId, name, memberNumber }) => ({
      value: personId,
      label: name,
      ...(memberNumber ? { detail: memberNumber } : {}),
    }));
  const others = people.filter(({ value }) => value !== proxy.giverId);
  const submit = async () => {
    const kept = paper ? await handIn(paper) : null;
    if (paper && !kept) return;
    const { giverId, holderId, substituteId } = proxy;
    const said = await verb.run({
      input: {
        assemblyId,
        giverId,
        holderId: holderId || null,
        substituteId: substituteId || null,
        fileId: kept?.id ?? null,
      },
    });
    if (!said.done) return;
    notify({ text: said.result.sentence });
    onClose();
  };
  return (
    <Dialog title={words.addProxy} onClose={onClose}>
      <Form
        verb={words.record}
        busy={verb.busy || busy}
        refusal={elsewhere(verb.refusal, ['giverId', 'holderId', 'substituteId'])}
        onSubmit={submit}
      >
        <PickerField
          required
          label={words.giver}
          options={people}
          value={proxy.giverId}
          onChange={(giverId) => change({ giverId })}
          error={errorOf(verb.refusal, 'giverId')}
        />
        <PickerField
          label={words.holder}
          hint={words.holderHint}
          options={others}
          value={proxy.holderId}
          onChange={(holderId) => change({ holderId })}
          error={errorOf(verb.refusal, 'holderId')}
        />
        {statutes && termsOf(statutes)['proxy.substitute'] ? (
          <PickerField
            label={words.substitute}
            options={others.filter(({ value }) => value !== proxy.holderId)}
            value={proxy.substituteId}
            onChange={(substituteId) => change({ substituteId })}
            error={errorOf(verb.refusal, 'substituteId')}
          />
        ) : null}
        <FileDrop label={words.paper} accept={KINDS} limit={LIMIT} file={paper} onFile={setPaper} />
      </Form>
    </Dialog>
  );
}
