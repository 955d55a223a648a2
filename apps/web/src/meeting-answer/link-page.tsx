import { ApolloProvider, useQuery } from '@apollo/client/react';
import {
  Button,
  ButtonLink,
  Page,
  RefusalNotice,
  Row,
  TimeZoneProvider,
  useFormats,
  useMessages,
} from '@etabli/ui';
import { useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { Answered } from '../app/answered.js';
import { clientFor } from '../app/client/client.js';
import { useVerb } from '../app/client/use-verb.js';
import { Plain } from '../app/plain.js';
import {
  AnswerMeetingByLinkDocument,
  MeetingAnswerPageDocument,
  type MeetingAnswerViewFragment,
  UndoMeetingAnswerDocument,
} from '../gql/meeting-answer.js';
import { messages } from './messages.js';

const READ = { refetch: ['MeetingAnswerPage'] };
const answers = ['yes', 'maybe', 'no'] as const;

/** Where the links of an invitation lead: one press answers, one takes it back. Opening it changes nothing. */
export function Component() {
  const [search] = useSearchParams();
  const token = search.get('token') ?? '';
  const chosen = search.get('reponse');
  return (
    <ApolloProvider client={clientFor(null)}>
      <Plain>
        <Leading key={token} token={token} chosen={chosen} />
      </Plain>
    </ApolloProvider>
  );
}

interface Props {
  token: string;
  /** The answer that was pressed in the mail: the one press that confirms it is at hand. */
  chosen: string | null;
}

function Leading({ token, chosen }: Props) {
  const query = useQuery(MeetingAnswerPageDocument, { variables: { token }, fetchPolicy: 'network-only' });
  return (
    <Answered query={query}>
      {({ meetingAnswerPage: page }) => (
        <TimeZoneProvider timeZone={page.timeZone}>
          {page.state === 'open' ? (
            <Answering token={token} chosen={chosen} page={page} />
          ) : (
            <Worthless page={page} state={page.state} />
          )}
        </TimeZoneProvider>
      )}
    </Answered>
  );
}

type Known = { page: MeetingAnswerViewFragment };

function Answering({ token, chosen, page }: Props & Known) {
  const words = useMessages(messages);
  const formats = useFormats();
  const answering = useVerb(AnswerMeetingByLinkDocument, READ);
  const undoing = useVerb(UndoMeetingAnswerDocument, READ);
  const heard = useRef<HTMLDivElement>(null);
  const [pressed, setPressed] = useState(false);
  const { title, associationName, personName, startsAt, place, answer, undoable } = page;
  const refusal = answering.refusal ?? undoing.refusal;
  const offered = answers.filter((each) => each !== answer);
  // Whoever comes back by another answer of the same mail is asked for that one, and reads what stands until then.
  const asked = pressed ? undefined : offered.find((each) => each === chosen);
  const heardAfter = async (saying: Promise<unknown>) => {
    await saying;
    setPressed(true);
    heard.current?.focus();
  };
  return (
    <Page title={title} lead={words.lead({ association: associationName, name: personName })} width="reading">
      <p>{words.when({ at: formats.instant(startsAt, { weekday: true }), place })}</p>
      <div ref={heard} tabIndex={-1} role="status">
        <p>{answer ? (asked ? words.until({ answer }) : words.noted({ answer })) : words.ask}</p>
      </div>
      {refusal ? <RefusalNotice refusal={refusal} /> : null}
      {undoable && !asked ? (
        <div>
          <Button busy={undoing.busy} onClick={() => void heardAfter(undoing.run({ token }))}>
            {words.undo}
          </Button>
        </div>
      ) : null}
      {answer ? <p>{words.change}</p> : null}
      <Row gap={1}>
        {offered.map((each) => (
          <Button
            key={each}
            weight={each === asked ? 'main' : 'plain'}
            autoFocus={each === asked}
            large
            busy={answering.busy}
            onClick={() => void heardAfter(answering.run({ token, answer: each }))}
          >
            {words.answer({ answer: each })}
          </Button>
        ))}
      </Row>
      <GoOn page={page} />
    </Page>
  );
}

type Lost = Exclude<MeetingAnswerViewFragment['state'], 'open'>;

/** A link that does nothing, and why. */
function Worthless({ page, state }: Known & { state: Lost }) {
  const words = useMessages(messages);
  return (
    <Page title={page.title || words[`${state}Title`]} lead={page.reason} width="reading">
      <GoOn page={page} />
    </Page>
  );
}

function GoOn({ page: { slug, meetingId } }: Known) {
  const words = useMessages(messages);
  return (
    <Row>
      <ButtonLink weight="quiet" to={`/${slug}/reunions/${meetingId}`}>
        {words.see}
      </ButtonLink>
    </Row>
  );
}
