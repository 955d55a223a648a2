import { Read, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, Int, Resolver } from '@nestjs/graphql';
import { DigestAnswers } from './answers.service.js';
import { DigestChoices } from './choices.service.js';
import { DigestChoice, DigestRhythm } from './digest.entities.js';
import { DigestPage } from './digest.types.js';
import { DigestPages } from './pages.service.js';

const ANYONE = 'public' as const;

/** What the links of a digest do: public, because the link is the key; and how often one wants theirs. */
@Resolver()
export class DigestResolver {
  constructor(
    @Inject(DigestPages) private readonly pages: DigestPages,
    @Inject(DigestAnswers) private readonly answers: DigestAnswers,
    @Inject(DigestChoices) private readonly choices: DigestChoices,
  ) {}

  @Read(() => DigestPage, {
    permission: ANYONE,
    description: 'What the link of a digest would do, or did. Reading it changes nothing.',
  })
  digestPage(@Args('token') token: string): Promise<DigestPage> {
    return this.pages.look(token);
  }

  @Verb(() => DigestPage, { permission: ANYONE, description: 'Does what the link says, once.' })
  answerDigest(@Args('token') token: string): Promise<DigestPage> {
    return this.answers.answer(token);
  }

  @Verb(() => DigestPage, { permission: ANYONE, description: 'Takes back what the link did.' })
  undoDigestAnswer(@Args('token') token: string): Promise<DigestPage> {
    return this.answers.undo(token);
  }

  @Read(() => DigestChoice, { permission: 'self.write' })
  myDigest(): Promise<DigestChoice> {
    return this.choices.mine();
  }

  @Verb(() => DigestChoice, { permission: 'self.write' })
  chooseDigest(
    @Args('rhythm', { type: () => DigestRhythm }) rhythm: DigestRhythm,
    @Args('weekday', { type: () => Int, defaultValue: 1, description: '1 for Monday to 7.' }) weekday: number,
  ): Promise<DigestChoice> {
    return this.choices.choose({ rhythm, weekday });
  }
}
