import { useQuery } from '@apollo/client/react';
import { Button, Dialog, elsewhere, errorOf, Form, NumberField, notify, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { useCan } from '../../app/viewer.js';
import { CallDelayDocument, SetCallDelayDocument } from '../../gql/commissions.js';
import { messages } from './messages.js';
import style from './missions.module.css';

/** How long a call stays in the commission; who looks after commissions may change it. */
export function Delay() {
  const words = useMessages(messages);
  const can = useCan();
  const { data } = useQuery(CallDelayDocument);
  const [changing, setChanging] = useState(false);
  if (!data) return null;
  const { delayDays } = data.callSettings;
  return (
    <div className={style.call}>
      <p className={style.soft}>{words.delay({ days: delayDays })}</p>
      {can('commissions.write') ? (
        <Button weight="quiet" onClick={() => setChanging(true)}>
          {words.changeDelay}
        </Button>
      ) : null}
      {changing ? <DelayDialog days={delayDays} onClose={() => setChanging(false)} /> : null}
    </div>
  );
}

function DelayDialog({ days, onClose }: { days: number; onClose: () => void }) {
  const words = useMessages(messages);
  const [value, setValue] = useState<number | null>(days);
  const verb = useVerb(SetCallDelayDocument, { refetch: ['CallDelay'] });
  const submit = async () => {
    const said = await verb.run({ days: value ?? 0 });
    if (!said.done) return;
    notify({ text: words.saved });
    onClose();
  };
  return (
    <Dialog title={words.changeDelay} onClose={onClose}>
      <Form verb={words.save} busy={verb.busy} refusal={elsewhere(verb.refusal, ['days'])} onSubmit={submit}>
        <NumberField
          required
          label={words.delayLabel}
          hint={words.delayHint}
          suffix={` ${words.days}`}
          min={0}
          value={value}
          onChange={setValue}
          error={errorOf(verb.refusal, 'days')}
        />
      </Form>
    </Dialog>
  );
}
