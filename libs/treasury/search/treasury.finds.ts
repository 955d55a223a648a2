import { type SearchSource, SearchSources } from '@etabli/membership';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';

const permission = 'treasury.read';

/** An amount as people type it: `180`, `180,00` and `180.00` all find it. */
const typed = (cents: string): string => `(${cents} / 100) || ',' || lpad((${cents} % 100)::text, 2, '0')
  || ' ' || (${cents} / 100) || '.' || lpad((${cents} % 100)::text, 2, '0')`;

/** A reference as it is written, in groups, and without the spaces. */
const REFERENCE = `d.reference || ' ' || trim(regexp_replace(d.reference, '(.{4})', '\\1 ', 'g'))`;

const sources: SearchSource[] = [
  {
    kind: 'due',
    label: { fr: 'Échéances', en: 'Dues' },
    permission,
    select:
      () => `select d.id, p.id, d.label, p.display_name, d.reference || ' · ' || ${euros('d.amount_cents')}, d.due_on,
        fold(d.label || ' ' || p.display_name || ' ' || ${REFERENCE} || ' ' || ${typed('d.amount_cents')})
      from due d join person p on p.association_id = d.association_id and p.id = d.person_id`,
    to: ({ parentId }) => `tresorerie/comptes/${parentId}`,
  },
  {
    kind: 'payment',
    label: { fr: 'Paiements', en: 'Payments' },
    permission,
    select: () => `select w.id, p.id, p.display_name, ${euros('w.amount_cents')}, w.note, w.received_on,
        fold(p.display_name || ' ' || w.note || ' ' || ${typed('w.amount_cents')})
      from payment w join person p on p.association_id = w.association_id and p.id = w.person_id`,
    to: ({ parentId }) => `tresorerie/comptes/${parentId}`,
  },
  {
    kind: 'expense',
    label: { fr: 'Dépenses', en: 'Expenses' },
    permission,
    select: () => `select e.id, null::uuid, e.label, coalesce(e.supplier, p.display_name, ''),
        concat_ws(' · ', nullif(e.reference, ''), ${euros('e.amount_cents')}), coalesce(e.due_on, e.spent_on),
        fold(concat_ws(' ', e.label, e.supplier, p.display_name, e.reference, ${typed('e.amount_cents')}))
      from expense e left join person p on p.association_id = e.association_id and p.id = e.person_id`,
    to: ({ title }) => `tresorerie/depenses?q=${encodeURIComponent(title)}`,
  },
];

/** An amount as it is read. */
function euros(cents: string): string {
  return `(${cents} / 100) || ',' || lpad((${cents} % 100)::text, 2, '0') || ' €'`;
}

/** What of money is found, by reference, amount or person: for who reads the books. */
@Injectable()
export class TreasuryFinds implements OnModuleInit {
  constructor(@Inject(SearchSources) private readonly all: SearchSources) {}

  onModuleInit(): void {
    this.all.declare(...sources);
  }
}
