import { addDays, civilDate, type IsoDate } from '@etabli/kernel';
import { AccessKind, EntriesByHand, PromiseKind, TreasuryKeeping } from '@etabli/treasury';
import { type Acting, after } from './assemblies/acting.js';
import { type Owner, tellInTime } from './assemblies/shift.js';
import { DEMO_ASSOCIATION } from './cast.js';
import { parts, personId } from './people.js';

const DAY = 24 * 60;

interface Key {
  kind: AccessKind;
  title: string;
  holderId?: string;
  place?: string;
}

const KEYS: Key[] = [
  {
    ...{ kind: AccessKind.portal, title: 'Espace professionnel de la banque' },
    place: 'L’identifiant est dans le coffre de mots de passe de l’association, dossier « Trésorerie »',
  },
  {
    ...{
      kind: AccessKind.signature,
      title: 'Signe seule jusqu’à 2 000 €',
      holderId: personId(parts.treasurer),
    },
    place: 'Convention signée en agence après l’assemblée de mars',
  },
  {
    ...{ kind: AccessKind.signature, title: 'Signe au-delà, à deux', holderId: personId(parts.coChair) },
  },
  { kind: AccessKind.safe, title: 'Coffre de la caisse', place: 'Bureau d’accueil, la clé au crochet 2' },
];

const PROMISES = [
  {
    ...{ kind: PromiseKind.commitment, what: 'Payer la couverture de l’atelier en trois fois' },
    ...{ amountCents: 90_000, inDays: 38 },
  },
  {
    ...{ kind: PromiseKind.waiver, what: 'Un demi-mois offert, le temps des travaux du premier étage' },
    ...{ personId: personId(parts.resident), amountCents: 9_000, inDays: 12 },
  },
];

/** What only people know of the treasury; and a fee of the bank that the treasurer had entered before its line came. */
export async function fillTreasuryHandover(acting: Acting, owner: Owner, now: Date): Promise<void> {
  const today = civilDate(now, 'Europe/Paris');
  await acting.as(parts.treasurer, after(now, -30 * DAY), async () => {
    const [account] = await acting.query<{ id: string }>(
      'select id from bank_account order by recorded_at limit 1',
    );
    const keeping = acting.find(TreasuryKeeping);
    for (const { place = '', ...key } of KEYS) {
      const bank = key.kind === AccessKind.safe ? null : (account?.id ?? null);
      await keeping.note({ ...key, place, accountId: bank, sure: false });
    }
    for (const { inDays, ...promise } of PROMISES) {
      await keeping.promise({ ...promise, byOn: addDays(today, inDays) });
    }
  });
  await acting.as(parts.treasurer, after(now, -2 * DAY), () => enterFee(acting));
  await tellInTime(owner, DEMO_ASSOCIATION, acting.takeSteps());
}

const FEE = `
  select booked_on::text as on, -amount_cents as cents from bank_line_open
  where amount_cents < 0 and fold(label) like 'cotisation compte%' order by booked_on desc limit 1`;

/** The fee of the last month, entered by hand: matching says so instead of writing it again. */
async function enterFee(acting: Acting): Promise<void> {
  const [fee] = await acting.query<{ on: IsoDate; cents: number }>(FEE);
  if (!fee) return;
  const rows = await acting.query<{ id: string; number: string }>(
    `select id, number from ledger_account where number in ('512', '627')`,
  );
  const idOf = (number: string) => rows.find((row) => row.number === number)?.id ?? '';
  const lines = [
    { accountId: idOf('627'), debitCents: fee.cents, creditCents: 0 },
    { accountId: idOf('512'), debitCents: 0, creditCents: fee.cents },
  ];
  await acting.find(EntriesByHand).write({ onDate: fee.on, label: 'Frais bancaires du mois', lines });
}
