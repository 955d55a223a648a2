import { useQuery } from '@apollo/client/react';
import { Section, useMessages } from '@etabli/ui';
import { useCan, useViewer } from '../../app/viewer.js';
import { PassesOfPersonDocument } from '../../gql/daily.js';
import style from '../daily.module.css';
import { messages } from '../messages.js';
import { PassState, usePassWords } from './pass-state.js';

/** What somebody has left on their passes: on their own page, for them and who looks after the places. */
export function PassesOfPerson({ personId }: { personId: string }) {
  const words = useMessages(messages);
  const { person } = useViewer();
  const sees = useCan()('places.write') || person?.id === personId;
  const { until } = usePassWords();
  const { data } = useQuery(PassesOfPersonDocument, { variables: { personId }, skip: !sees });
  const passes = (data?.passesOf ?? []).filter(({ withdrawnAt }) => !withdrawnAt);
  if (passes.length === 0) return null;
  return (
    <Section title={person?.id === personId ? words.mine : words.ofPerson}>
      <ul className={style.list}>
        {passes.map((pass) => (
          <li key={pass.id}>
            <div>
              <strong>{pass.name}</strong>
              <div className={style.soft}>
                {words.remaining} {words.halfDaysLeft({ left: pass.left, all: pass.halfDays })} ·{' '}
                {until(pass)}
              </div>
            </div>
            <PassState pass={pass} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
