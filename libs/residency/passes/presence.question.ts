import { type Answering, People, QuestionSources } from '@etabli/membership';
import { inViewersWords } from '@etabli/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { CheckIns } from './check-ins.service.js';
import { en } from './words.en.js';
import { fr } from './words.fr.js';

/** « Qui est là aujourd’hui ? » */
@Injectable()
export class PresenceQuestion implements OnModuleInit {
  constructor(
    @Inject(CheckIns) private readonly checkIns: CheckIns,
    @Inject(People) private readonly people: People,
    @Inject(QuestionSources) private readonly sources: QuestionSources,
  ) {}

  onModuleInit(): void {
    this.sources.declare(
      [],
      [
        {
          ...{ id: 'who-is-in', subject: 'nothing', permission: 'places.people' },
          sentence: { fr: fr.whoIsIn, en: en.whoIsIn },
          answer: () => this.whoIsIn(),
        },
      ],
    );
  }

  private async whoIsIn(): Promise<Answering> {
    const words = inViewersWords({ fr, en });
    const present = await this.checkIns.present();
    const people = await Promise.all(present.map(({ personId }) => this.people.byId(personId)));
    return {
      sentence: present.length > 0 ? words.areIn({ count: present.length }) : words.nobodyIn,
      items: present.flatMap(({ personId, places }, index) => {
        const label = people[index]?.displayName;
        return label ? [{ label, detail: places.join(', ') || null, to: `membres/${personId}` }] : [];
      }),
    };
  }
}
