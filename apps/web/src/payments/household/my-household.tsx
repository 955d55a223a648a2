import { useQuery } from '@apollo/client/react';
import { Button, Figure, Row, Section, StateBadge, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useVerb } from '../../app/client/use-verb.js';
import { MadeFile } from '../../app/made-file.js';
import {
  AnswerHouseholdDocument,
  MyHouseholdDocument,
  type MyHouseholdQuery,
  PrintMyHouseholdDocument,
} from '../../gql/payments.js';
import style from '../payments.module.css';
import { TransferSeen } from '../sepa/transfer-panel.js';
import { messages } from './messages.js';

type Mine = NonNullable<MyHouseholdQuery['myHousehold']>;
type Member = Mine['household']['members'][number];

/** The viewer’s household; nothing at all for who is in none. */
export function MyHousehold() {
  const words = useMessages(messages);
  const mine = useQuery(MyHouseholdDocument).data?.myHousehold;
  if (!mine) return null;
  const { household, pays } = mine;
  const payer = household.payer?.displayName ?? '';
  return (
    <Section
      title={words.title({ name: household.name })}
      lead={pays ? words.youPay : words.paidBy({ name: payer })}
    >
      <ul className={style.list}>
        {household.members.map((member) => (
          <li key={member.id}>
            <OneMember member={member} payer={household.payer} />
          </li>
        ))}
      </ul>
      {pays ? <Owed mine={mine} /> : null}
    </Section>
  );
}

function OneMember({ member, payer }: { member: Member; payer: Mine['household']['payer'] }) {
  const words = useMessages(messages);
  const verb = useVerb(AnswerHouseholdDocument, { refetch: ['MyHousehold'] });
  const { id, person, shown, answered, mine, minor } = member;
  const name = person?.displayName ?? '';
  const pays = person?.id === payer?.id;
  const asked = mine && !pays;
  const say = (given: boolean) =>
    void verb.tell({ input: { memberId: id, given, payerId: payer?.id ?? '' } });
  return (
    <>
      <div className={style.head}>
        <span>{name}</span>
        {pays ? (
          <StateBadge tone="done">{words.pays}</StateBadge>
        ) : (
          <StateBadge tone={shown ? 'done' : 'waiting'}>{shown ? words.agreed : words.notYet}</StateBadge>
        )}
      </div>
      {asked ? (
        <>
          <p>{minor ? words.askFor({ name }) : words.ask({ payer: payer?.displayName ?? '' })}</p>
          <Row gap={1}>
            {shown ? (
              <Button busy={verb.busy} onClick={() => say(false)}>
                {words.takeBack}
              </Button>
            ) : (
              <Button busy={verb.busy} onClick={() => say(true)}>
                {words.agree}
              </Button>
            )}
            {answered == null ? (
              <Button weight="quiet" busy={verb.busy} onClick={() => say(false)}>
                {words.decline}
              </Button>
            ) : null}
          </Row>
        </>
      ) : null}
    </>
  );
}

function Owed({ mine: { household, transfer } }: { mine: Mine }) {
  const words = useMessages(messages);
  const { money, date } = useFormats();
  const print = useVerb(PrintMyHouseholdDocument);
  const [open, setOpen] = useState(false);
  const { id, dues, owedCents, payer } = household;
  if (dues.length === 0) return <p>{words.nothing}</p>;
  if (dues.every(({ person }) => person?.id === payer?.id)) return <p>{words.onlyYours}</p>;
  const yours = dues.some(({ person }) => person?.id === payer?.id);
  return (
    <>
      <Figure label={words.inAll} value={money(owedCents)} detail={yours ? words.yoursToo : null} />
      <ul className={style.list}>
        {dues.map((due) => (
          <li key={due.id}>
            <div className={style.head}>
              <span>
                {words.dueOf({ name: due.person?.displayName ?? '', label: due.label, on: date(due.dueOn) })}
              </span>
              <span className={style.amount}>{money(due.remainingCents)}</span>
            </div>
          </li>
        ))}
      </ul>
      <Row gap={1}>
        {transfer && !open ? <Button onClick={() => setOpen(true)}>{words.payAll}</Button> : null}
        <MadeFile
          make={words.print}
          open={words.openPrint}
          busy={print.busy}
          run={() => print.tell({ id })}
        />
      </Row>
      {transfer && open ? <TransferSeen transfer={transfer} /> : null}
    </>
  );
}
