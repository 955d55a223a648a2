import { Done, done, Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Resolver } from '@nestjs/graphql';
import { Answer } from '../convocation/convocation.entities.js';
import { Holders } from '../roll/holders.service.js';
import { ProxyHolder } from '../roll/holders.types.js';
import { ItemChoiceInput } from '../votes/item-choice.inputs.js';
import { HandedLinks } from './handing.service.js';
import { PersonalLinks } from './links.service.js';
import { PersonalPages } from './personal.service.js';
import { HandedLink, PersonalPage } from './personal.types.js';

const ANYONE = 'public' as const;

/** The personal page of an assembly: public, because its link is the key. */
@Resolver()
export class PersonalResolver {
  constructor(
    @Inject(PersonalPages) private readonly pages: PersonalPages,
    @Inject(PersonalLinks) private readonly links: PersonalLinks,
    @Inject(Holders) private readonly holders: Holders,
    @Inject(HandedLinks) private readonly handed: HandedLinks,
  ) {}

  @Read(() => PersonalPage, {
    permission: ANYONE,
    description: 'The page of an assembly that the link of a convocation opens.',
  })
  personalPage(@Args('token') token: string): Promise<PersonalPage> {
    return this.pages.look(token);
  }

  @Read(() => [ProxyHolder], {
    permission: ANYONE,
    description: 'The few members that the words name, and whether each may carry the voice.',
  })
  async personalHolders(@Args('token') token: string, @Args('words') words: string): Promise<ProxyHolder[]> {
    const { assembly, convocation } = await this.links.enter(token);
    return this.holders.named(assembly.id, convocation.personId, words);
  }

  @Verb(() => Done, { permission: ANYONE, description: 'Its person has the page under their eyes.' })
  async noteOpening(@Args('token') token: string): Promise<Done> {
    await this.pages.noteOpening(token);
    return done();
  }

  @Verb(() => PersonalPage, { permission: ANYONE })
  answerByLink(
    @Args('token') token: string,
    @Args('answer', { type: () => Answer }) answer: Answer,
  ): Promise<PersonalPage> {
    return this.pages.answer(token, answer);
  }

  @Verb(() => PersonalPage, { permission: ANYONE })
  grantProxyByLink(
    @Args('token') token: string,
    @Args('holderId', { type: () => ID }) holderId: string,
  ): Promise<PersonalPage> {
    return this.pages.grant(token, holderId);
  }

  @Verb(() => PersonalPage, {
    permission: ANYONE,
    description: 'What its person asks to be voted, told to who carries their voice.',
  })
  instructProxyByLink(
    @Args('token') token: string,
    @Args('instructions', { type: () => [ItemChoiceInput] }) instructions: ItemChoiceInput[],
  ): Promise<PersonalPage> {
    return this.pages.instruct(token, instructions);
  }

  @Verb(() => PersonalPage, { permission: ANYONE })
  withdrawProxyByLink(@Args('token') token: string): Promise<PersonalPage> {
    return this.pages.withdraw(token);
  }

  @Verb(() => PersonalPage, { permission: ANYONE, description: 'Its person is there, from a distance.' })
  joinByLink(@Args('token') token: string): Promise<PersonalPage> {
    return this.pages.join(token);
  }

  @Verb(() => PersonalPage, {
    permission: ANYONE,
    description: 'Its person, there from a distance, leaves.',
  })
  leaveByLink(@Args('token') token: string): Promise<PersonalPage> {
    return this.pages.leave(token);
  }

  @Verb(() => HandedLink, {
    permission: 'assembly.desk',
    description: 'A link of their own for someone in the room who came without theirs.',
  })
  handPersonalLink(
    @Args('assemblyId', { type: () => ID }) assemblyId: string,
    @Args('personId', { type: () => ID }) personId: string,
  ): Promise<HandedLink> {
    return this.handed.hand(assemblyId, personId);
  }
}
