import { endAfterNotice } from '@etabli/residency/rules/notice';
import { DateField, Dialog, elsewhere, errorOf, Form, LongTextField, notify, useLocale } from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../../app/abilities.js';
import { today } from '../../app/civil-today.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useViewer } from '../../app/viewer.js';
import { GiveNoticeDocument, WithdrawNoticeDocument } from '../../gql/contracts.js';
import { refreshed } from '../refresh.js';
import { type Contract, useContractWords } from '../words.js';

/** Gives notice: the last day follows from the contract, and is shown before one says it. */
export function NoticeDialog({ contract, onClose }: { contract: Contract; onClose: () => void }) {
  const { words, formats, notice } = useContractWords();
  const { person: viewer } = useViewer();
  const { timeZone } = useLocale();
  const own = viewer?.id === contract.person.id;
  const [receivedOn, setReceivedOn] = useState(today(timeZone));
  const [lastDay, setLastDay] = useState('');
  const [reason, setReason] = useState('');
  const verb = useVerb(GiveNoticeDocument, { refetch: refreshed });
  const withdraw = useVerb(WithdrawNoticeDocument, { refetch: refreshed });
  const keeps = abilities(contract.viewerCan).can('amend');
  const { id, noticeCount: count, noticeUnit: unit, noticeMonthEnd: monthEnd } = contract;
  const computed = receivedOn
    ? endAfterNotice(receivedOn, { count, unit, monthEnd }, contract.endsOn ?? null)
    : null;
  const label = own ? words.giveMyNotice : words.giveNotice;
  const submit = async () => {
    const said = await verb.run({
      id,
      receivedOn: own ? null : receivedOn,
      lastDay: lastDay || null,
      reason,
    });
    if (!said.done) return;
    const undo = () => withdraw.tell({ id });
    notify({ text: words.noticeGiven, ...(keeps ? { undo } : {}) });
    onClose();
  };
  return (
    <Dialog title={label} onClose={onClose}>
      <Form
        verb={label}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['receivedOn', 'lastDay'])}
        onSubmit={submit}
      >
        {own ? null : (
          <DateField
            required
            label={words.receivedOn}
            hint={words.receivedOnHint}
            value={receivedOn}
            onChange={setReceivedOn}
            error={errorOf(verb.refusal, 'receivedOn')}
          />
        )}
        {computed ? (
          <p role="status">
            {words.endsBy({ notice: notice(contract), on: formats.date(computed, { weekday: true }) })}
          </p>
        ) : null}
        <DateField
          label={words.laterDay}
          hint={words.laterDayHint}
          value={lastDay}
          onChange={setLastDay}
          error={errorOf(verb.refusal, 'lastDay')}
        />
        <LongTextField label={words.why} value={reason} onChange={setReason} />
      </Form>
    </Dialog>
  );
}
