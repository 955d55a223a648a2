import { useQuery } from '@apollo/client/react';
import { DateField, Form, notify, Page, TextField, useFormats, useLocale, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Answered } from '../app/answered.js';
import { today } from '../app/civil-today.js';
import { useVerb } from '../app/client/use-verb.js';
import { useInside } from '../app/viewer.js';
import { WriteBudgetDocument, YearBudgetDocument, type YearBudgetQuery } from '../gql/budgets.js';
import { draftOf, linesOf } from './draft.js';
import { Lines } from './lines.js';
import { messages } from './messages.js';

/** The next version of a year's budget. */
export function Component() {
  const words = useMessages(messages);
  const inside = useInside();
  const { yearId = '' } = useParams();
  const query = useQuery(YearBudgetDocument, { variables: { yearId } });
  return (
    <Answered query={query}>
      {({ yearBudget }) => (
        <Page
          title={words.writing}
          lead={words.writingLead}
          back={{ to: inside(`tresorerie/budget?annee=${yearId}`), label: words.title }}
        >
          <Writing told={yearBudget} />
        </Page>
      )}
    </Answered>
  );
}

function Writing({ told }: { told: YearBudgetQuery['yearBudget'] }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  const navigate = useNavigate();
  const { timeZone } = useLocale();
  const [from] = useState(told.versions[0]?.number ?? 0);
  const [draft, setDraft] = useState(() => draftOf(told));
  const [decision, setDecision] = useState('');
  const [decidedOn, setDecidedOn] = useState(today(timeZone));
  const [tried, setTried] = useState(false);
  const verb = useVerb(WriteBudgetDocument, { refetch: ['YearBudget'] });
  const lines = linesOf(draft);
  const before = new Map(told.accounts.map(({ account, beforeCents }) => [account.id, beforeCents]));
  const submit = async () => {
    setTried(true);
    if (!lines) return;
    const said = await verb.run({ input: { yearId: told.year.id, from, decision, decidedOn, lines } });
    if (!said.done) return;
    notify({ text: words.kept });
    await navigate(inside(`tresorerie/budget?annee=${told.year.id}`));
  };
  return (
    <Form
      verb={words.keep}
      busy={verb.busy}
      refusal={tried && !lines ? { code: 'lines', message: words.linesWrong } : verb.refusal}
      onSubmit={submit}
    >
      <Lines
        draft={draft}
        onChange={setDraft}
        tried={tried}
        hint={(accountId) => {
          const cents = before.get(accountId) ?? 0;
          return cents > 0 ? words.lastYear({ money: formats.money(cents) }) : undefined;
        }}
      />
      <TextField
        required
        label={words.decision}
        hint={words.decisionHint}
        value={decision}
        onChange={setDecision}
      />
      <DateField required label={words.decidedOn} value={decidedOn} onChange={setDecidedOn} />
    </Form>
  );
}
