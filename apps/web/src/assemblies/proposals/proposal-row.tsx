import { Button, notify, Row, StateBadge, type Tone, useMessages } from '@etabli/ui';
import { abilities } from '../../app/abilities.js';
import { useVerb } from '../../app/client/use-verb.js';
import {
  type ProposalFragment,
  PutOnAgendaDocument,
  SupportItemDocument,
  UnsupportItemDocument,
  WithdrawItemProposalDocument,
} from '../../gql/assemblies.js';
import type { Head } from '../shared/assembly-frame.js';
import { messages } from './messages.js';
import style from './proposals.module.css';

const tones: Record<ProposalFragment['standing'], Tone> = {
  gathering: 'going',
  reached: 'waiting',
  short: 'closed',
  on_agenda: 'done',
  withdrawn: 'closed',
};
const AGAIN = ['MemberItems', 'AssemblyOverview', 'Preparation'];

interface Props {
  proposal: ProposalFragment;
  needed: number;
  assembly: Head;
  /** The viewer may still support. */
  open: boolean;
}

/** One item asked for: by whom, how many support it, and what the viewer may do about it. */
export function ProposalRow({ proposal, needed, assembly, open }: Props) {
  const words = useMessages(messages);
  const { title, text, supporters, standing, proposer } = proposal;
  return (
    <article className={style.proposal}>
      <Row gap={1}>
        <h3>{title}</h3>
        <StateBadge tone={tones[standing]}>{words.standing({ standing })}</StateBadge>
      </Row>
      <p className={style.quiet}>
        {words.by({ name: proposer.displayName })}, {words.count({ count: supporters, needed })}
      </p>
      {text ? <p className={style.text}>{text}</p> : null}
      <Row gap={1}>
        {open ? <Supporting proposal={proposal} /> : null}
        {standing === 'reached' ? <Putting proposal={proposal} assembly={assembly} /> : null}
      </Row>
    </article>
  );
}

function Supporting({ proposal: { id, supported, own } }: Pick<Props, 'proposal'>) {
  const words = useMessages(messages);
  const support = useVerb(SupportItemDocument, { refetch: ['MemberItems'] });
  const unsupport = useVerb(UnsupportItemDocument, { refetch: ['MemberItems'] });
  const withdraw = useVerb(WithdrawItemProposalDocument, { refetch: ['MemberItems'] });
  if (own) {
    const giveUp = async () => {
      if ((await withdraw.tell({ id })).done) notify({ text: words.withdrawn });
    };
    return (
      <Button weight="quiet" busy={withdraw.busy} onClick={giveUp}>
        {words.withdraw}
      </Button>
    );
  }
  const verb = supported ? unsupport : support;
  return (
    <Button busy={verb.busy} onClick={() => void verb.tell({ id })}>
      {supported ? words.supported : words.support}
    </Button>
  );
}

/** Who prepares puts it where it is decided: one press. */
function Putting({ proposal: { id, kind }, assembly }: Pick<Props, 'proposal' | 'assembly'>) {
  const words = useMessages(messages);
  const verb = useVerb(PutOnAgendaDocument, { refetch: AGAIN });
  if (!abilities(assembly.viewerCan).can('putOnAgenda')) return <p>{words.mustPut}</p>;
  const parts =
    assembly.nature === 'mixed' && kind === 'vote' ? (['ordinary', 'extraordinary'] as const) : [null];
  const put = async (part: (typeof parts)[number]) => {
    const said = await verb.tell({ proposalId: id, part });
    if (said.done) notify({ text: words.done });
  };
  return parts.map((part) => (
    <Button
      key={part ?? 'whole'}
      weight={part ? 'plain' : 'main'}
      busy={verb.busy}
      onClick={() => void put(part)}
    >
      {part ? words.putMixed({ part }) : words.put}
    </Button>
  ));
}
