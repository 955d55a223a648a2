import { Card, DateField, elsewhere, errorOf, Form, notify, Stack, useLocale, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { today } from '../../app/civil-today.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useCan } from '../../app/viewer.js';
import { CarryOutTransferDocument, type TransfersViewFragment } from '../../gql/applications.js';
import { messages } from '../messages.js';
import style from '../public/public.module.css';

interface Props {
  chain: TransfersViewFragment['chains'][number];
}

/** Who goes where, all at once or not at all. */
export function ChainCard({ chain: { moves } }: Props) {
  const words = useMessages(messages);
  const { timeZone } = useLocale();
  const keeps = useCan()('places.write');
  const [onDay, setOnDay] = useState(today(timeZone));
  const verb = useVerb(CarryOutTransferDocument, { refetch: ['TransferBoard'] });
  const submit = async () => {
    const said = await verb.run({ allocationIds: moves.map(({ allocation }) => allocation.id), onDay });
    if (said.done) notify({ text: words.carriedOut });
  };
  return (
    <Card>
      <Stack>
        <h3>{words.chainOf({ count: moves.length })}</h3>
        <ul className={style.list}>
          {moves.map(({ allocation: { id, person, place }, to }) => (
            <li key={id}>{words.moves({ name: person.displayName, from: place.name, to: to.name })}</li>
          ))}
        </ul>
        {keeps ? (
          <Form
            weight="plain"
            verb={words.carryOut}
            busy={verb.busy}
            refusal={elsewhere(verb.refusal, ['onDay'])}
            onSubmit={submit}
          >
            <DateField
              required
              label={words.onDay}
              value={onDay}
              onChange={setOnDay}
              error={errorOf(verb.refusal, 'onDay')}
            />
          </Form>
        ) : null}
      </Stack>
    </Card>
  );
}
