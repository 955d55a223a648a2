import { DateField, Dialog, elsewhere, errorOf, Form, useLocale, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { today } from '../../app/civil-today.js';
import { useVerb } from '../../app/client/use-verb.js';
import { TakeDeskBackDocument } from '../../gql/daily.js';
import { messages } from '../messages.js';
import { refreshed } from '../refresh.js';
import type { MyRelease } from './my-desks.js';

interface Props {
  release: MyRelease;
  onDone: (backFrom: string) => void;
  onClose: () => void;
}

/** From which day the place is mine again; when somebody counts on it, from when it can be. */
export function TakeBackDialog({ release: { id, place, startsOn }, onDone, onClose }: Props) {
  const words = useMessages(messages);
  const { timeZone } = useLocale();
  const now = today(timeZone);
  const [fromDay, setFromDay] = useState(startsOn > now ? startsOn : now);
  const verb = useVerb(TakeDeskBackDocument, { refetch: refreshed });
  const submit = async () => {
    const said = await verb.run({ id, fromDay });
    if (said.done) onDone(said.result.backFrom ?? fromDay);
  };
  return (
    <Dialog title={words.takeBackTitle({ place: place.name })} onClose={onClose}>
      <Form
        verb={words.takeBack}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['fromDay'])}
        onSubmit={submit}
      >
        <DateField
          required
          label={words.from}
          min={now}
          value={fromDay}
          onChange={setFromDay}
          error={errorOf(verb.refusal, 'fromDay')}
        />
      </Form>
    </Dialog>
  );
}
