import { PersonChip, RefusalNotice, Section, useMessages } from '@etabli/ui';
import { type CastMember, post } from './auth.js';
import style from './demo-cast.module.css';
import { messages } from './messages.js';
import { useDoor } from './use-door.js';

/** The people of the demonstration: one press, and one is in. */
export function DemoCast({ people, onIn }: { people: CastMember[]; onIn: (to?: string) => void }) {
  const words = useMessages(messages);
  const door = useDoor();
  const enter = async ({ id }: CastMember) => {
    const entered = await door.run(() => post<{ slug?: string }>('/demo/sign-in', { id }));
    if (entered) onIn(entered.slug ? `/${entered.slug}` : undefined);
  };
  return (
    <Section title={words.demoTitle} lead={words.demoLead}>
      <ul className={style.people}>
        {people.map((person) => (
          <li key={person.id}>
            <button type="button" onClick={() => void enter(person)}>
              <PersonChip name={person.name} detail={person.label} />
            </button>
          </li>
        ))}
      </ul>
      {door.refusal ? <RefusalNotice refusal={door.refusal} /> : null}
    </Section>
  );
}
