import { formatDate } from '@etabli/kernel';
import { type Answering, QuestionSources } from '@etabli/membership';
import { currentActor } from '@etabli/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Reviews } from '../reviews.service.js';
import { en } from './words.en.js';
import { fr } from './words.fr.js';

/** « Qui attend une place ? » */
@Injectable()
export class WaitingQuestions implements OnModuleInit {
  constructor(
    @Inject(QuestionSources) private readonly sources: QuestionSources,
    @Inject(Reviews) private readonly reviews: Reviews,
  ) {}

  onModuleInit(): void {
    this.sources.declare(
      [],
      [
        {
          ...{ id: 'who-waits', subject: 'nothing', permission: 'applications.review' },
          sentence: { fr: fr.whoWaits, en: en.whoWaits },
          answer: () => this.whoWaits(),
        },
      ],
    );
  }

  private async whoWaits(): Promise<Answering> {
    const { locale } = currentActor();
    const words = { fr, en }[locale];
    const { items, total } = await this.reviews.page(null, 'waiting', 0, 20);
    const ranks = await this.reviews.ranks();
    return {
      sentence: total > 0 ? words.waiting({ count: total }) : words.nobody,
      items: items.map(({ id, givenName, familyName, kind, appliedOn }) => ({
        label: `${givenName} ${familyName}`,
        detail: words.since({
          kind: words[`kind_${kind}` as 'kind_desk'],
          rank: ranks.get(id) ?? 0,
          on: formatDate(appliedOn, locale),
        }),
        to: `candidatures/${id}`,
      })),
    };
  }
}
