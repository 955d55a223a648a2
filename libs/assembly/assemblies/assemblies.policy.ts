import {
  type Actor,
  all,
  can,
  type Permission,
  type Policy,
  type Role,
  refuse,
  type Verdict,
} from '@etabli/access';
import type { ClauseValues } from '@etabli/membership/rules/statutes';
import type { AssemblyNature, Call } from '../rules/kinds.js';

/** What the rules of preparation look at in an assembly. */
export interface AssemblyCase {
  state: 'draft' | 'convened' | 'open' | 'closed' | 'filed' | 'cancelled';
  nature: AssemblyNature;
  call: Call;
  /** The statutes it is held under. */
  terms: ClauseValues;
}

/** Who may send the convocation when the statutes name an office (conv.by); a body acts through any of its members. */
const conveners: Partial<Record<ClauseValues['conv.by'], readonly Role[]>> = {
  chair: ['chair', 'co_chair'],
  'co-chairs': ['chair', 'co_chair'],
};

const holds = (actor: Actor, permission: Permission): Verdict =>
  can(actor, permission) || refuse('assembly.not-yours-to-prepare');

const mayConvene = (actor: Actor, { terms }: AssemblyCase): Verdict => {
  if (!can(actor, 'assembly.convene')) return refuse('assembly.not-yours-to-convene');
  const offices = conveners[terms['conv.by']];
  return (
    offices === undefined ||
    actor.roles.some(({ role }) => offices.includes(role)) ||
    refuse('assembly.not-by-your-office')
  );
};

const isDraft = ({ state }: AssemblyCase): Verdict =>
  state === 'draft' || refuse(state === 'cancelled' ? 'assembly.cancelled' : 'assembly.already-convened');

const isConvened = ({ state }: AssemblyCase): Verdict =>
  state === 'convened' || refuse(state === 'draft' ? 'assembly.not-convened' : 'assembly.no-longer-awaited');

const isAhead = ({ state }: AssemblyCase): Verdict =>
  state === 'draft' || state === 'convened' || refuse('assembly.no-longer-awaited');

/** After the convocation the agenda is bound (agenda.binding); a second call keeps that of the first (second.same_agenda). */
const agendaIsOpen = ({ state, call, terms }: AssemblyCase): Verdict => {
  if (state !== 'draft' && state !== 'convened') return refuse('assembly.no-longer-awaited');
  if (call === 'second' && terms['second.same_agenda']) return refuse('agenda.same-at-second-call');
  return state === 'draft' || !terms['agenda.binding'] || refuse('agenda.bound');
};

/** Members have items added to an assembly they were called to (agenda.add), but not to a second call that keeps its agenda. */
const takesItems = (assembly: AssemblyCase): Verdict => {
  const { call, terms } = assembly;
  if (terms['agenda.add'] === 'nobody') return refuse('proposal.nobody');
  if (call === 'second' && terms['second.same_agenda']) return refuse('agenda.same-at-second-call');
  return isConvened(assembly);
};

const isOver = ({ state, nature, call }: AssemblyCase): Verdict =>
  all(
    nature !== 'constitutive' || refuse('founding.no-second-call'),
    call === 'first' || refuse('assembly.second-call-is-last'),
    state === 'closed' || state === 'filed' || refuse('assembly.not-over'),
  );

/** Who may prepare and call an assembly, and until when. */
export const assemblyPolicy = {
  describe: (actor, assembly) => all(holds(actor, 'assembly.prepare'), isAhead(assembly)),
  move: (actor, assembly) =>
    all(
      holds(actor, 'assembly.prepare'),
      assembly.state === 'convened' ? refuse('assembly.date-fixed') : isDraft(assembly),
    ),
  changeAgenda: (actor, assembly) => all(holds(actor, 'assembly.prepare'), agendaIsOpen(assembly)),
  removeItem: (actor, assembly) =>
    all(
      holds(actor, 'assembly.prepare'),
      agendaIsOpen(assembly),
      assembly.state === 'draft' || refuse('agenda.sent'),
    ),
  nameSpeaker: (actor, assembly) => all(holds(actor, 'assembly.prepare'), isAhead(assembly)),
  attach: (actor, assembly) => all(holds(actor, 'assembly.prepare'), isAhead(assembly)),
  detach: (actor, assembly) =>
    all(
      holds(actor, 'assembly.prepare'),
      isAhead(assembly),
      assembly.state === 'draft' || refuse('document.sent'),
    ),
  convene: (actor, assembly) => all(isDraft(assembly), mayConvene(actor, assembly)),
  conveneLate: (actor, assembly) => all(isConvened(assembly), mayConvene(actor, assembly)),
  recordSending: (actor, assembly) => all(holds(actor, 'assembly.prepare'), isConvened(assembly)),
  propose: (actor, assembly) =>
    all(can(actor, 'assembly.attend') || refuse('assembly.members-only'), takesItems(assembly)),
  putOnAgenda: (actor, assembly) => all(holds(actor, 'assembly.prepare'), takesItems(assembly)),
  remind: (actor, assembly) => all(holds(actor, 'assembly.prepare'), isConvened(assembly)),
  cancel: (actor, assembly) =>
    all(
      isAhead(assembly),
      assembly.state === 'draft' ? holds(actor, 'assembly.prepare') : mayConvene(actor, assembly),
    ),
  callAgain: (actor, assembly) => all(holds(actor, 'assembly.prepare'), isOver(assembly)),
  answer: (actor, assembly) =>
    all(can(actor, 'assembly.attend') || refuse('assembly.members-only'), isConvened(assembly)),
} satisfies Policy<AssemblyCase>;
