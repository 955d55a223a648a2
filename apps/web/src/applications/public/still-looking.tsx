import { Button, RefusalNotice, Row, Section, useFormats, useMessages } from '@etabli/ui';
import { useVerb } from '../../app/client/use-verb.js';
import { StillLookForPlaceDocument, WithdrawApplicationDocument } from '../../gql/applications.js';
import { messages } from '../messages.js';

const READ = { refetch: ['ApplicantPage'] };

/** « Vous cherchez toujours ? » Yes or no, one press. */
export function StillLooking({ token, answerBy }: { token: string; answerBy: string }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const staying = useVerb(StillLookForPlaceDocument, READ);
  const leaving = useVerb(WithdrawApplicationDocument, READ);
  const refusal = staying.refusal ?? leaving.refusal;
  return (
    <Section title={words.stillLooking} lead={words.stillLookingBy({ on: formats.date(answerBy) })}>
      <Row>
        <Button weight="main" large busy={staying.busy} onClick={() => void staying.run({ token })}>
          {words.stillYes}
        </Button>
        <Button large busy={leaving.busy} onClick={() => void leaving.run({ token })}>
          {words.stillNo}
        </Button>
      </Row>
      {refusal ? <RefusalNotice refusal={refusal} /> : null}
    </Section>
  );
}
