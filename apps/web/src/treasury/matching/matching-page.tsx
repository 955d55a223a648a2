import { useApolloClient, useQuery, useSubscription } from '@apollo/client/react';
import { Button, ButtonLink, Empty, Stack, useMessages } from '@etabli/ui';
import { useEffect, useRef } from 'react';
import { Answered } from '../../app/answered.js';
import { readAgain } from '../../app/client/read-again.js';
import { useCan, useInside } from '../../app/viewer.js';
import { MatchingDocument, MatchingNewsDocument, type MatchingQuery } from '../../gql/treasury.js';
import { TreasuryFrame } from '../frame.js';
import { Asides } from './asides.js';
import { Held } from './held.js';
import { Latest } from './latest.js';
import { LINES, Lines } from './lines.js';
import style from './matching.module.css';
import { messages } from './messages.js';
import { useMatching } from './use-matching.js';

/** The lines of the bank, and what each is: the counter goes to zero. */
export function Component() {
  const words = useMessages(messages);
  const client = useApolloClient();
  useSubscription(MatchingNewsDocument, {
    ignoreResults: true,
    onData: () => void readAgain(client, ['Matching']),
  });
  const query = useQuery(MatchingDocument);
  const shown = { ...query, data: query.data ?? query.previousData };
  return (
    <TreasuryFrame
      at="/rapprochement"
      title={words.title}
      lead={words.lead}
      action={shown.data ? <AcceptAll page={shown.data.bankMatching} /> : null}
    >
      <Answered query={shown}>
        {({ bankMatching, linesAside }) => <Known page={bankMatching} asides={linesAside} />}
      </Answered>
    </TreasuryFrame>
  );
}

type Shown = { page: MatchingQuery['bankMatching'] };

function Known({ page, asides }: Shown & { asides: MatchingQuery['linesAside'] }) {
  const words = useMessages(messages);
  const inside = useInside();
  if (page.left + page.heldCount + page.latest.length + asides.length === 0) {
    return (
      <Empty
        title={words.noLineTitle}
        action={<ButtonLink to={inside('tresorerie/releves')}>{words.toStatements}</ButtonLink>}
      >
        {words.noLineText}
      </Empty>
    );
  }
  return (
    <Stack gap={4}>
      <p className={style.counter} role="status">
        {words.left({ count: page.left })}
      </p>
      {page.lines.length === 0 ? (
        <Empty title={words.doneTitle}>{words.doneText}</Empty>
      ) : (
        <Lines lines={page.lines} left={page.left} />
      )}
      <Held held={page.held} heldCount={page.heldCount} />
      <Asides asides={asides} />
      <Latest matches={page.latest} />
    </Stack>
  );
}

/** Everything that is certain among what is shown, in one press; what is left to say then has the focus. */
function AcceptAll({ page }: Shown) {
  const words = useMessages(messages);
  const can = useCan();
  const { accept, busy } = useMatching();
  const accepted = page.lines.flatMap(({ id, certainty, proposals: [one] }) =>
    certainty === 'certain' && one ? [{ lineId: id, key: one.key }] : [],
  );
  const nothing = accepted.length === 0;
  const pressed = useRef(false);
  useEffect(() => {
    if (nothing && pressed.current) document.getElementById(LINES)?.focus();
    pressed.current = false;
  }, [nothing]);
  const acceptAll = () => {
    pressed.current = true;
    void accept(accepted);
  };
  if (nothing || !can('treasury.write')) return null;
  return (
    <Button weight="main" busy={busy} onClick={acceptAll}>
      {words.acceptAll({ count: accepted.length })}
    </Button>
  );
}
