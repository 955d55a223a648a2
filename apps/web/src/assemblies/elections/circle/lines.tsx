import { Button, notify, Section, useMessages } from '@etabli/ui';
import { useVerb } from '../../../app/client/use-verb.js';
import { type CircleNowFragment, TakeBackCircleLineDocument } from '../../../gql/assemblies.js';
import style from './circle.module.css';
import { messages } from './messages.js';

/** Everything written down, the last first; a mistake is taken back by another line. */
export function Lines({ circle: { lines } }: { circle: CircleNowFragment }) {
  const words = useMessages(messages);
  const verb = useVerb(TakeBackCircleLineDocument);
  const takeBack = async (id: string) => {
    const said = await verb.tell({ id });
    if (said.done) notify({ text: words.takenBack });
  };
  if (lines.length === 0) return null;
  return (
    <Section title={words.lines} level={3}>
      <ul>
        {[...lines].reverse().map(({ id, sentence, correctable }) => (
          <li key={id} className={style.line}>
            <span>{sentence}</span>
            {correctable ? (
              <Button weight="quiet" busy={verb.busy} onClick={() => void takeBack(id)}>
                <span aria-hidden>{words.takeBack}</span>
                <span className="unseen">{words.takeBackLine({ sentence })}</span>
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
