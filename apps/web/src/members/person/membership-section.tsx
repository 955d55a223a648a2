import { Button, Menu, Section, StateBadge, useFormats, useLocale, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../../app/abilities.js';
import { today } from '../../app/civil-today.js';
import { useCan } from '../../app/viewer.js';
import { belongingOn } from '../words/membership.js';
import { AdmitDialog } from './dialogs/admit-dialog.js';
import { EndMembershipDialog } from './dialogs/end-dialogs.js';
import { FeeDialog } from './dialogs/fee-dialog.js';
import { ReverseFeeDialog } from './dialogs/reason-dialogs.js';
import { messages } from './messages.js';
import style from './person.module.css';
import type { Person } from './person-view.js';
import { usePaidSentence } from './standing.js';

type Membership = Person['memberships'][number];
type Fee = Person['fees'][number];
type Open = { kind: 'admit' | 'fee' } | { kind: 'end'; of: Membership } | { kind: 'reverse'; of: Fee };

/** Since when somebody belongs, in which category, and what fees cover. */
export function MembershipSection({ person }: { person: Person }) {
  const words = useMessages(messages);
  const day = today(useLocale().timeZone);
  const permitted = useCan();
  const { can } = abilities(person.viewerCan);
  const [open, setOpen] = useState<Open | null>(null);
  const paid = usePaidSentence(person);
  const isMember = belongingOn(person.memberships, day) !== undefined;
  const close = () => setOpen(null);
  return (
    <Section
      title={words.membership}
      actions={
        <>
          {can('admit') && !isMember ? (
            <Button onClick={() => setOpen({ kind: 'admit' })}>{words.admit}</Button>
          ) : null}
          {can('recordFee') ? (
            <Button onClick={() => setOpen({ kind: 'fee' })}>{words.recordFee}</Button>
          ) : null}
        </>
      }
    >
      {person.memberships.length === 0 ? <p className={style.soft}>{words.neverMember}</p> : null}
      <ul className={style.rows}>
        {person.memberships.map((membership) => (
          <MembershipLine
            key={membership.id}
            membership={membership}
            current={membership.endsOn == null || membership.endsOn >= day}
            offered={permitted('members.write')}
            onEnd={() => setOpen({ kind: 'end', of: membership })}
          />
        ))}
      </ul>
      {paid && person.details ? <p>{paid}</p> : null}
      {person.fees.length > 0 ? (
        <Fees fees={person.fees} onReverse={(of) => setOpen({ kind: 'reverse', of })} />
      ) : null}
      {open?.kind === 'admit' ? <AdmitDialog person={person} onClose={close} /> : null}
      {open?.kind === 'fee' ? <FeeDialog person={person} onClose={close} /> : null}
      {open?.kind === 'end' ? <EndMembershipDialog membership={open.of} onClose={close} /> : null}
      {open?.kind === 'reverse' ? <ReverseFeeDialog fee={open.of} onClose={close} /> : null}
    </Section>
  );
}

interface LineProps {
  membership: Membership;
  current: boolean;
  offered: boolean;
  onEnd: () => void;
}

function MembershipLine({ membership, current, offered, onEnd }: LineProps) {
  const words = useMessages(messages);
  const formats = useFormats();
  const { category, startsOn, endsOn, endReason, viewerCan } = membership;
  const until = endsOn ? formats.date(endsOn) : null;
  return (
    <li>
      <span>
        <strong>{category.name}</strong>
        <span>{words.period({ from: formats.date(startsOn), until })}</span>
        {endReason ? <small>{endReason}</small> : null}
      </span>
      {offered && current ? (
        <Menu
          compact
          label={words.actionsOn({ what: category.name })}
          items={[
            {
              label: words.endMembership,
              danger: true,
              reason: abilities(viewerCan).why('end'),
              onPick: onEnd,
            },
          ]}
        />
      ) : null}
    </li>
  );
}

function Fees({ fees, onReverse }: { fees: readonly Fee[]; onReverse: (fee: Fee) => void }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const permitted = useCan();
  return (
    <Section title={words.fees} level={3}>
      <ul className={style.rows}>
        {fees.map((fee) => {
          const period = words.period({ from: formats.date(fee.startsOn), until: formats.date(fee.endsOn) });
          return (
            <li key={fee.id}>
              <span>
                <span className={fee.reversal ? style.struck : undefined}>
                  {fee.amountCents == null ? '' : `${formats.money(fee.amountCents)}, `}
                  {period}
                </span>
                <small>{fee.source}</small>
                {fee.reversal ? (
                  <StateBadge tone="refused">{words.reversed({ reason: fee.reversal.reason })}</StateBadge>
                ) : null}
              </span>
              {permitted('standing.record') && !fee.reversal ? (
                <Menu
                  compact
                  label={words.actionsOn({ what: period })}
                  items={[
                    {
                      label: words.reverseFee,
                      danger: true,
                      reason: abilities(fee.viewerCan).why('reverse'),
                      onPick: () => onReverse(fee),
                    },
                  ]}
                />
              ) : null}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
