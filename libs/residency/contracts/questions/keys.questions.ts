import { type Answering, People, QuestionSources } from '@etabli/membership';
import { Db, inViewersWords } from '@etabli/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { HouseKey, KeyState } from '../keys/keys.entities.js';
import { keyState } from '../keys/keys.service.js';
import { KEYS } from '../keys/moves.service.js';
import { en } from './words.en.js';
import { fr } from './words.fr.js';

const NAMED = `${KEYS} where k.search_text like '%' || fold($1) || '%'
  order by fold(k.name) <> fold($1), length(k.name), k.kind desc, k.id limit 1`;

/** « Qui a la clé 12 ? » */
@Injectable()
export class KeyQuestions implements OnModuleInit {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(People) private readonly people: People,
    @Inject(QuestionSources) private readonly sources: QuestionSources,
  ) {}

  onModuleInit(): void {
    this.sources.declare(
      [],
      [
        {
          ...{ id: 'who-has-key', subject: 'words', permission: 'contracts.read' },
          sentence: { fr: fr.whoHasKey, en: en.whoHasKey },
          answer: (about) => this.whoHas(about),
        },
      ],
    );
  }

  private async whoHas(about: string): Promise<Answering> {
    const words = inViewersWords({ fr, en });
    const named = about
      .replace(/[?]/g, '')
      .replace(/^\s*(?:la\s+)?(?:clé|cle|badge|key)\s+/i, '')
      .trim();
    const row = await this.db.row<HouseKey>(NAMED, [named.replace(/[\\%_]/g, '\\$&')]);
    if (!row) return { sentence: words.unknown({ words: named }), items: [] };
    const key = Object.assign(new HouseKey(), row);
    const who = key.personId ? ((await this.people.byId(key.personId))?.displayName ?? '') : '';
    const state = keyState(key);
    const said = { key: words[key.kind]({ name: key.name }), who, on: key.since ?? '' };
    const sentence = words[state === KeyState.given ? 'has' : state](said);
    const to = `contrats/cles/${key.id}`;
    return { sentence, items: who ? [{ label: who, detail: key.opens || null, to }] : [] };
  }
}
