import { Button, CheckField, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { messages } from './messages.js';
import style from './sepa.module.css';
import { TransferPanel } from './transfer-panel.js';

interface Props {
  dues: readonly { id: string; label: string; remainingCents: number }[];
}

/** One transfer for all that is owed, or for what is chosen of it. */
export function PayByTransfer({ dues }: Props) {
  const words = useMessages(messages);
  const formats = useFormats();
  const [open, setOpen] = useState(false);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = dues.filter(({ id }) => !left.has(id)).map(({ id }) => id);
  const choose = (id: string, checked: boolean) => {
    const next = new Set(left);
    if (checked) next.delete(id);
    else next.add(id);
    setLeft(next);
  };
  if (!open) {
    return (
      <div>
        <Button weight="main" onClick={() => setOpen(true)}>
          {words.payByTransfer}
        </Button>
      </div>
    );
  }
  return (
    <div className={style.pay}>
      {dues.length > 1 ? (
        <fieldset className={style.choices}>
          <legend>{words.payWhat}</legend>
          {dues.map(({ id, label, remainingCents }) => (
            <CheckField
              key={id}
              label={`${label}, ${formats.money(remainingCents)}`}
              checked={!left.has(id)}
              onChange={(checked) => choose(id, checked)}
            />
          ))}
        </fieldset>
      ) : null}
      {chosen.length > 0 ? <TransferPanel dueIds={chosen} /> : null}
    </div>
  );
}
