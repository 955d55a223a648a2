import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ItemKind } from '../agenda/agenda.entities.js';
import { AssemblyState, NatureEnum } from '../assemblies/assemblies.entities.js';
import { Answer } from '../convocation/convocation.entities.js';
import { ElectionMethodEnum } from '../elections/elections.entities.js';
import { ProxyInstruction } from '../instructions/instructions.types.js';
import { MyPresence } from '../remote/remote.types.js';
import type { ElectionMethod } from '../rules/elections.js';
import type { AssemblyNature } from '../rules/kinds.js';
import type { LinkState } from '../rules/personal-link.js';

/** What a personal link gives, as GraphQL names it. */
export const LinkStateEnum: Record<LinkState, LinkState> = {
  open: 'open',
  replaced: 'replaced',
  over: 'over',
  cancelled: 'cancelled',
};
registerEnumType(LinkStateEnum, { name: 'PersonalLinkState' });

@ObjectType({ description: 'Who stands: a person, or a list with its people in order.' })
export class PersonalStanding {
  @Field()
  name: string;

  @Field({ description: 'What they say of themselves.' })
  statement: string;

  @Field(() => [String])
  members: string[];
}

@ObjectType()
export class PersonalElection {
  @Field(() => Int)
  seats: number;

  @Field(() => ElectionMethodEnum)
  method: ElectionMethod;

  @Field(() => Int)
  termYears: number;

  @Field(() => Date, { nullable: true, description: 'Until when one may stand before the assembly.' })
  candidaciesUntil: Date | null;

  @Field(() => [PersonalStanding])
  standing: PersonalStanding[];
}

@ObjectType({ description: 'An item of the agenda, as its members read it.' })
export class PersonalItem {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  position: number;

  @Field()
  title: string;

  @Field(() => ItemKind)
  kind: ItemKind;

  @Field()
  text: string;

  @Field()
  speaker: string;

  @Field(() => PersonalElection, {
    nullable: true,
    description: 'What is to be filled; null for any other item.',
  })
  election: PersonalElection | null;
}

@ObjectType({ description: 'A document of the assembly, read by the link itself.' })
export class PersonalDocument {
  @Field()
  name: string;

  @Field()
  href: string;

  @Field(() => Int, { description: 'Bytes.' })
  size: number;
}

@ObjectType({ description: 'The voice given to someone else.' })
export class PersonalProxy {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true, description: 'Null on a blank form handed in on paper.' })
  holderName: string | null;

  @Field({ description: 'Where it stands now and why.' })
  sentence: string;

  @Field(() => [ProxyInstruction], { description: 'What was asked of who carries it.' })
  instructions: ProxyInstruction[];
}

@ObjectType({ description: 'Voting before the assembly, by the link itself.' })
export class PersonalAdvance {
  @Field({ description: 'Votes in advance are being taken online.' })
  open: boolean;

  @Field({ description: 'Something was sent, on one resolution at least.' })
  sent: boolean;

  @Field({ description: 'Where a voice was given to someone too, the vote sent counts and not theirs.' })
  beforeProxy: boolean;
}

/** The assembly, for the one person a link was made for. */
@ObjectType()
export class PersonalAssembly {
  @Field()
  personName: string;

  @Field()
  title: string;

  @Field(() => NatureEnum)
  nature: AssemblyNature;

  @Field(() => AssemblyState)
  state: AssemblyState;

  @Field()
  startsAt: Date;

  @Field()
  place: string;

  @Field(() => String, { nullable: true })
  remoteLink: string | null;

  @Field(() => String, { nullable: true })
  remoteConditions: string | null;

  @Field({ description: 'Whether the person votes, or every reason why not.' })
  sentence: string;

  @Field({ description: 'There is a voice to cast by this link: their own, or that of an organisation.' })
  votes: boolean;

  @Field(() => [Answer], { description: 'What may be answered, in the order it is offered.' })
  answers: Answer[];

  @Field(() => Answer, { nullable: true })
  answer: Answer | null;

  @Field(() => PersonalProxy, { nullable: true })
  proxy: PersonalProxy | null;

  @Field(() => [PersonalItem])
  agenda: PersonalItem[];

  @Field(() => [PersonalDocument])
  documents: PersonalDocument[];

  @Field({ description: 'Address of the calendar file.' })
  calendarHref: string;

  @Field(() => PersonalAdvance, {
    nullable: true,
    description: 'Null without a voice to cast, and where the statutes know no such vote.',
  })
  advance: PersonalAdvance | null;

  @Field(() => MyPresence, { nullable: true, description: 'Where the statutes know remote presence.' })
  presence: MyPresence | null;

  @Field({ description: 'In session, and the person is there, in the room or from a distance.' })
  inTheSitting: boolean;

  @Field({ description: 'Where to sign in for the sitting, relative to the site.' })
  signInHref: string;
}

@ObjectType({ description: 'A personal link to hand over at the desk: told once, kept nowhere.' })
export class HandedLink {
  @Field(() => ID)
  personId: string;

  @Field()
  url: string;
}

/** What is behind a personal link. */
@ObjectType()
export class PersonalPage {
  @Field(() => LinkStateEnum)
  state: LinkState;

  @Field()
  associationName: string;

  @Field({ description: 'Where the association lives.' })
  timeZone: string;

  @Field(() => PersonalAssembly, { nullable: true, description: 'Null once the link gives nothing more.' })
  assembly: PersonalAssembly | null;
}
