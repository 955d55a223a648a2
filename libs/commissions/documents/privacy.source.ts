import { type Erased, type Kept, PersonalData, type PersonalDataSource } from '@etabli/membership';
import { Db } from '@etabli/platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';

/** What people put on commissions, in what is known of them; it stays with the commission, under no name. */
@Injectable()
export class CommissionDocumentsSource implements PersonalDataSource, OnModuleInit {
  readonly section = 'commissionDocuments';

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(PersonalData) private readonly data: PersonalData,
  ) {}

  onModuleInit(): void {
    this.data.declare(this);
  }

  async copy(personId: string): Promise<unknown> {
    return this.db.query(
      `select d.name, c.name as commission, d.url, d.recorded_at as "on", d.removed_at as "takenOffAt"
       from commission_document d join commission c on c.association_id = d.association_id and c.id = d.commission_id
       where d.recorded_by = $1 order by d.recorded_at, d.id`,
      [personId],
    );
  }

  async erase(): Promise<Erased[]> {
    return [];
  }

  async kept(): Promise<Map<string, Kept[]>> {
    return new Map();
  }
}
