import { Button, ButtonLink, notify, Row } from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../../app/abilities.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useCan, useInside } from '../../app/viewer.js';
import { ReturnContractKeysDocument, WithdrawNoticeDocument } from '../../gql/contracts.js';
import { GiveBackDialog } from '../contract/give-back-dialog.js';
import { useBegin } from '../contract/inspections.js';
import { refreshed } from '../refresh.js';
import { type Contract, useContractWords } from '../words.js';
import { NoticeDialog } from './notice-dialog.js';

type Step = Contract['departure'][number];

interface Props {
  contract: Contract;
  step: Step;
}

/** What one does at a step: the main action where it is next, a plain one where it may be done already. */
export function StepAction({ contract, step }: Props) {
  const actions = {
    notice: Notice,
    inspection: Inspection,
    deposit: Deposit,
    keys: Keys,
    vacancy: Vacancy,
    offers: Offers,
    contract: NextContract,
    fees: null,
  };
  const Action = actions[step.kind];
  if (!Action) return null;
  return (
    <Row gap={1}>
      <Action contract={contract} step={step} />
    </Row>
  );
}

const weightOf = ({ state }: Step) => (state === 'next' ? ('main' as const) : ('plain' as const));

function Notice({ contract, step }: Props) {
  const { words } = useContractWords();
  const [open, setOpen] = useState(false);
  const withdraw = useVerb(WithdrawNoticeDocument, { refetch: refreshed });
  const { can } = abilities(contract.viewerCan);
  const stays = async () => {
    if ((await withdraw.tell({ id: contract.id })).done) notify({ text: words.staysAfterAll });
  };
  return (
    <>
      {can('giveNotice') ? (
        <Button weight={weightOf(step)} onClick={() => setOpen(true)}>
          {words.giveNotice}
        </Button>
      ) : null}
      {can('withdrawNotice') ? (
        <Button weight="quiet" busy={withdraw.busy} onClick={stays}>
          {words.withdrawNotice}
        </Button>
      ) : null}
      {open ? <NoticeDialog contract={contract} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function Inspection({ contract, step }: Props) {
  const { words } = useContractWords();
  const inside = useInside();
  const { begin, busy } = useBegin(contract.id);
  const exit = contract.inspections.find(({ kind }) => kind === 'exit');
  if (exit) {
    return (
      <ButtonLink weight={weightOf(step)} to={inside(`contrats/etats-des-lieux/${exit.id}`)}>
        {step.state === 'done' ? words.seeInspection : words.goOnInspection}
      </ButtonLink>
    );
  }
  if (!contract.lastDay || !abilities(contract.viewerCan).can('inspect')) return null;
  return (
    <Button weight={weightOf(step)} busy={busy} onClick={() => begin('exit')}>
      {words.begin_exit}
    </Button>
  );
}

function Deposit({ contract, step }: Props) {
  const { words } = useContractWords();
  const [open, setOpen] = useState(false);
  if (contract.depositHeld === 0 || !contract.lastDay || !abilities(contract.viewerCan).can('moveDeposit'))
    return null;
  return (
    <>
      <Button weight={weightOf(step)} onClick={() => setOpen(true)}>
        {words.giveBack}
      </Button>
      {open ? <GiveBackDialog contract={contract} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function Keys({ contract, step }: Props) {
  const { words } = useContractWords();
  const verb = useVerb(ReturnContractKeysDocument, { refetch: refreshed });
  const out = contract.keys.filter(({ state }) => state !== 'lost');
  if (out.length === 0 || !contract.lastDay || !abilities(contract.viewerCan).can('moveDeposit')) return null;
  const back = async () => {
    if ((await verb.tell({ id: contract.id })).done) notify({ text: words.keysBack });
  };
  return (
    <Button weight={weightOf(step)} busy={verb.busy} onClick={back}>
      {words.keysAreBack({ count: out.length })}
    </Button>
  );
}

function Vacancy({ contract, step }: Props) {
  const { words } = useContractWords();
  const inside = useInside();
  const reads = useCan()('treasury.read');
  if (!step.on) return null;
  return (
    <>
      <ButtonLink to={inside(`lieu?jour=${step.on}`)}>
        {words.seePlan({ place: contract.place.name })}
      </ButtonLink>
      {step.paidOtherwise && reads ? (
        <ButtonLink to={inside('tresorerie/redevances')}>{words.seeLines}</ButtonLink>
      ) : null}
    </>
  );
}

function Offers({ contract, step }: Props) {
  const { words } = useContractWords();
  const inside = useInside();
  const reviews = useCan()('applications.review');
  if (!contract.lastDay) return null;
  const { id } = contract.place;
  const waiting = reviews && step.state !== 'done';
  return (
    <ButtonLink
      weight={weightOf(step)}
      to={inside(waiting ? `candidatures/places-libres#${id}` : `lieu/places/${id}`)}
    >
      {step.state === 'done' ? words.seePlace : words.findNext}
    </ButtonLink>
  );
}

/** Of who comes next: drafted by itself when they took an offer, to be written when the place was given to them. */
function NextContract({ step }: Props) {
  const { words } = useContractWords();
  const inside = useInside();
  const can = useCan();
  if (step.state === 'waits' || !can('contracts.read')) return null;
  if (step.contractId) {
    return (
      <ButtonLink weight={weightOf(step)} to={inside(`contrats/${step.contractId}`)}>
        {step.state === 'done' ? words.seeNextContract : words.haveNextSigned}
      </ButtonLink>
    );
  }
  return can('contracts.write') ? (
    <ButtonLink weight={weightOf(step)} to={inside('contrats')}>
      {words.draft}
    </ButtonLink>
  ) : null;
}
