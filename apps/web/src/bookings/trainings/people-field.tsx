import { Button, Row } from '@etabli/ui';
import { PersonPicker, type Picked } from '../../members/words/person-picker.js';
import { useBookingWords } from '../words.js';

interface Props {
  label: string;
  people: readonly Picked[];
  /** Nobody is an answer too. */
  optional?: boolean;
  onChange: (people: Picked[]) => void;
}

/** Several people, each found by a few letters and taken off by a press. */
export function People({ label, people, optional, onChange }: Props) {
  const { words } = useBookingWords();
  return (
    <>
      <PersonPicker
        key={people.length}
        label={label}
        value={null}
        optional={optional || people.length > 0}
        onPick={(person) =>
          person && !people.some(({ id }) => id === person.id) ? onChange([...people, person]) : undefined
        }
      />
      <Row gap={1}>
        {people.map((person) => (
          <Button
            key={person.id}
            aria-label={words.takeOff({ name: person.displayName })}
            onClick={() => onChange(people.filter(({ id }) => id !== person.id))}
          >
            {person.displayName} ×
          </Button>
        ))}
      </Row>
    </>
  );
}
