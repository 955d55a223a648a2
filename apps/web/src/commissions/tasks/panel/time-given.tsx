import { durationWords } from '@etabli/commissions/rules/duration';
import { newId } from '@etabli/kernel/ids';
import { Button, notify, Row, Section, useLocale, useMessages } from '@etabli/ui';
import { today } from '../../../app/civil-today.js';
import { useVerb } from '../../../app/client/use-verb.js';
import { useCan } from '../../../app/viewer.js';
import { DeclareHoursDocument, WithdrawHoursDocument } from '../../../gql/hours.js';
import { messages } from '../messages.js';
import type { OpenTask } from '../task-panel.js';

const AGAIN = ['OneTask', 'MyHours'];
const STEPS = [30, 60];

/** The time given to a task, and one tap to say a little more of it. */
export function TimeGiven({ task: { id, title, minutesGiven, estimateMinutes } }: { task: OpenTask }) {
  const words = useMessages(messages);
  const { locale, timeZone } = useLocale();
  const can = useCan();
  const declaring = useVerb(DeclareHoursDocument, { refetch: AGAIN });
  const withdrawing = useVerb(WithdrawHoursDocument, { refetch: AGAIN });
  const told = (minutes: number) => durationWords(minutes, locale);
  const give = async (minutes: number) => {
    const declared = newId();
    const hours = [
      { id: declared, taskId: id, minutes, what: title, onDay: today(timeZone), source: 'task' as const },
    ];
    const said = await declaring.tell({ hours });
    if (!said.done) return;
    notify({
      text: words.timeAdded({ time: told(minutes) }),
      undo: () => withdrawing.tell({ ids: [declared] }),
    });
  };
  const given = told(minutesGiven);
  return (
    <Section level={3} title={words.timeGiven}>
      <p>
        {estimateMinutes
          ? words.timeOfEstimate({ given, estimate: told(estimateMinutes) })
          : words.timeSoFar({ given })}
      </p>
      {can('self.write') ? (
        <Row gap={1}>
          {STEPS.map((minutes) => (
            <Button key={minutes} busy={declaring.busy} onClick={() => void give(minutes)}>
              {`+ ${told(minutes)}`}
            </Button>
          ))}
        </Row>
      ) : null}
    </Section>
  );
}
