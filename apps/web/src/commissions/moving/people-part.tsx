import { Button, PersonChip, Row, Section, Stack, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { PersonPicker } from '../../members/words/person-picker.js';
import type { PersonShown } from './decisions.js';
import { messages } from './messages.js';
import style from './moving.module.css';

interface Props {
  people: readonly PersonShown[];
  onDecide: (key: string, personId: string | null) => void;
}

/** The people of the file beside those of the house; what is wrong is corrected on the spot. */
export function PeoplePart({ people, onDecide }: Props) {
  const words = useMessages(messages);
  return (
    <Section title={words.people} lead={words.peopleLead}>
      <ul className={style.rows}>
        {people.map((one) => (
          <OnePerson key={one.key} one={one} onDecide={(personId) => onDecide(one.key, personId)} />
        ))}
      </ul>
    </Section>
  );
}

function OnePerson({ one, onDecide }: { one: PersonShown; onDecide: (personId: string | null) => void }) {
  const words = useMessages(messages);
  const [correcting, setCorrecting] = useState(false);
  const decide = (personId: string | null) => {
    setCorrecting(false);
    onDecide(personId);
  };
  const { name, how, person } = one;
  return (
    <li>
      <Stack gap={0.5}>
        <strong>{name}</strong>
        <span className={style.soft}>{words.personCounts(one)}</span>
      </Stack>
      {correcting ? (
        <PersonPicker
          label={words.whoIs({ name })}
          value={null}
          onPick={(picked) => picked && decide(picked.id)}
        />
      ) : (
        <Stack gap={0.5}>
          {person ? <PersonChip name={person.displayName} /> : <span>{words.nobodyHere}</span>}
          <span className={style.soft}>{words.how({ how })}</span>
        </Stack>
      )}
      {correcting ? (
        <Row gap={1}>
          <Button weight="quiet" onClick={() => decide(null)}>
            {words.saysNobody}
          </Button>
          <Button weight="quiet" onClick={() => setCorrecting(false)}>
            {words.keepIt}
          </Button>
        </Row>
      ) : (
        <Button weight="quiet" aria-label={words.correctWho({ name })} onClick={() => setCorrecting(true)}>
          {words.correct}
        </Button>
      )}
    </li>
  );
}
