import { type Erased, type Kept, PersonalData, type PersonalDataSource } from '@etabli/membership';
import { Db, inViewersWords } from '@etabli/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';

const what = { fr: 'fiche de l’annuaire', en: 'card in the directory' };

/** The card of somebody in the directory: it goes when they do. */
@Injectable()
export class DirectorySource implements PersonalDataSource, OnModuleInit {
  readonly section = 'directoryCard';

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(PersonalData) private readonly data: PersonalData,
  ) {}

  onModuleInit(): void {
    this.data.declare(this);
  }

  copy(personId: string): Promise<unknown> {
    return this.db.row('select trade, skills, offers, seeks from directory_card where person_id = $1', [
      personId,
    ]);
  }

  async erase(personId: string): Promise<Erased[]> {
    const gone = await this.db.row<{ count: number }>(
      `with gone as (delete from directory_card where person_id = $1 returning 1) select count(*)::int as count from gone`,
      [personId],
    );
    const count = gone?.count ?? 0;
    return count > 0 ? [{ code: 'directory-card', what: inViewersWords(what), count }] : [];
  }

  async kept(): Promise<Map<string, Kept[]>> {
    return new Map();
  }
}
