import { Button, DateField, Dialog, elsewhere, errorOf, Form, notify, Section, useLocale } from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../../app/abilities.js';
import { today } from '../../app/civil-today.js';
import { useVerb } from '../../app/client/use-verb.js';
import { EndCompositionDocument } from '../../gql/places.js';
import { usePlaceWords } from '../words.js';
import style from './place.module.css';
import type { Place } from './place-page.js';
import { refreshed } from './refresh.js';

type Composition = Place['composedIn'][number];

/** What the place was ever merged with, split into, or made of. */
export function Compositions({ place: { composedIn, viewerCan } }: { place: Place }) {
  const { words, period, listed } = usePlaceWords();
  const { timeZone } = useLocale();
  const [ending, setEnding] = useState<Composition | null>(null);
  const real = composedIn.filter(({ startsOn, endsOn }) => !endsOn || endsOn >= startsOn);
  const keeps = abilities(viewerCan).can('describe');
  const now = today(timeZone);
  if (real.length === 0) return null;
  return (
    <Section title={words.composed}>
      <ul className={style.people}>
        {real.map((one) => (
          <li key={one.id}>
            <div>
              {words[one.kind === 'merge' ? 'merged' : 'split']({
                parts: listed(one.from),
                into: listed(one.into),
              })}
              <div className={style.soft}>{period(one)}</div>
            </div>
            {keeps && (!one.endsOn || one.endsOn >= now) ? (
              <Button onClick={() => setEnding(one)}>{words.endComposition}</Button>
            ) : null}
          </li>
        ))}
      </ul>
      {ending ? <EndDialog id={ending.id} onClose={() => setEnding(null)} /> : null}
    </Section>
  );
}

function EndDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { words } = usePlaceWords();
  const { timeZone } = useLocale();
  const [lastDay, setLastDay] = useState(today(timeZone));
  const verb = useVerb(EndCompositionDocument, { refetch: refreshed });
  const submit = async () => {
    if (!(await verb.run({ id, lastDay })).done) return;
    notify({ text: words.composedDone });
    onClose();
  };
  return (
    <Dialog title={words.endCompositionTitle} onClose={onClose}>
      <Form
        verb={words.endComposition}
        busy={verb.busy}
        refusal={elsewhere(verb.refusal, ['lastDay'])}
        onSubmit={submit}
      >
        <DateField
          required
          label={words.lastDay}
          value={lastDay}
          onChange={setLastDay}
          error={errorOf(verb.refusal, 'lastDay')}
        />
      </Form>
    </Dialog>
  );
}
