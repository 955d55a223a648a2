import { addDays, type Cents, civilDate, instantAt, newId } from '@etabli/kernel';
import {
  Cash,
  Cheques,
  MoneyReminders,
  PaymentMethod,
  Payments,
  Proposals,
  RemindersDecided,
} from '@etabli/treasury';
import { type Acting, after } from './assemblies/acting.js';
import { type Owner, tellInTime } from './assemblies/shift.js';
import { DEMO_ASSOCIATION } from './cast.js';
import { demoPeople, parts } from './people.js';

const ZONE = 'Europe/Paris';

const RULES = {
  gapDays: 14,
  decision: 'Comité de pilotage du 3 septembre',
  levels: [
    {
      afterDays: 7,
      subject: 'Un petit rappel',
      wording:
        'Sauf erreur, ce qui suit n’est pas encore arrivé sur notre compte. Un oubli est vite fait : merci d’y jeter un œil.',
    },
    {
      afterDays: 30,
      subject: 'Deuxième rappel',
      wording:
        'Nous n’avons pas eu de nouvelles depuis notre premier message. L’Usine compte sur cet argent pour payer ses propres factures.\n\nSi quelque chose ne va pas, parlons-en : nous trouverons comment étaler.',
    },
    {
      afterDays: 60,
      subject: 'Dernier rappel avant d’en parler ensemble',
      wording:
        'Malgré nos deux messages, cette somme reste due. Une personne du bureau va vous appeler pour chercher une solution avec vous.',
    },
  ],
};

/** The house decided how it reminds; some were reminded weeks ago, one asked for time, one proposes to pay in parts. Cheques and cash wait. */
export async function fillReminders(acting: Acting, owner: Owner, now: Date): Promise<void> {
  const today = civilDate(now, ZONE);
  const evening = (days: number) => instantAt(addDays(today, days), '20:40', ZONE);
  await acting.as(parts.treasurer, evening(-70), () => acting.find(RemindersDecided).decide(RULES));
  const reminded = await remind(acting, evening(-18));
  await leaveInPeace(acting, reminded, addDays(today, 40), evening(-10));
  await proposePlan(acting, reminded, today, after(now, -26 * 60));
  await bringCheques(acting, evening(-3));
  await takeChequesToBank(acting, evening(-12));
  await countCash(acting, evening(-9));
  await tellInTime(owner, DEMO_ASSOCIATION, acting.takeSteps());
}

/** Those who were ready that evening, but for a few: gives who they were. */
async function remind(acting: Acting, at: Date): Promise<string[]> {
  return acting.as(parts.treasurer, at, async () => {
    const { ready } = await acting.find(MoneyReminders).today();
    const seen = ready.slice(0, 6);
    if (seen.length > 0) await acting.find(MoneyReminders).send(seen);
    return seen.map(({ personId }) => personId);
  });
}

async function leaveInPeace(acting: Acting, reminded: string[], until: string, at: Date): Promise<void> {
  const [personId] = reminded;
  if (!personId) return;
  await acting.as(parts.treasurer, at, () =>
    acting.find(MoneyReminders).pause({ personId, until, reason: 'Arrêt de travail, vu avec le bureau' }),
  );
}

/** One of them answers from a phone, the evening before: half now, half in a month. */
async function proposePlan(acting: Acting, reminded: string[], today: string, at: Date): Promise<void> {
  const [, personId] = reminded;
  const number = demoPeople(today).findIndex(({ id }) => id === personId);
  if (number < 0) return;
  await acting.as(number, at, async () => {
    const [due] = await acting.query<{ id: string; cents: Cents }>(
      'select id, remaining_cents as cents from due_now where person_id = $1 and late_cents > 0 order by due_on limit 1',
      [personId],
    );
    if (!due) return;
    const half = Math.floor(due.cents / 2);
    const instalments = [
      { dueOn: addDays(today, 3), amountCents: due.cents - half },
      { dueOn: addDays(today, 33), amountCents: half },
    ];
    const message = 'Le mois est court pour moi. Moitié maintenant, moitié le mois prochain ?';
    await acting.find(Proposals).propose({ dueId: due.id, instalments, message });
  });
}

/** Two of those who are late leave a cheque at the desk. */
async function bringCheques(acting: Acting, at: Date): Promise<void> {
  await acting.as(parts.treasurer, at, async () => {
    const { ready } = await acting.find(MoneyReminders).today();
    for (const [rank, { personId, totalCents }] of ready.slice(-2).entries()) {
      await acting.find(Payments).record({
        ...{ personId, amountCents: totalCents, method: PaymentMethod.cheque, idempotencyKey: newId() },
        ...{ receivedOn: civilDate(at, ZONE), source: 'form', note: `Crédit coopératif n° 800${41 + rank}` },
      });
    }
  });
}

/** What was received before that evening is on a slip; what came since waits. */
async function takeChequesToBank(acting: Acting, at: Date): Promise<void> {
  const day = civilDate(at, ZONE);
  await acting.as(parts.treasurer, at, async () => {
    const { waiting } = await acting.find(Cheques).page();
    const ids = waiting.filter(({ receivedOn }) => receivedOn <= day).map(({ id }) => id);
    if (ids.length > 0) await acting.find(Cheques).deposit(ids, day);
  });
}

/** Two euros are missing, and somebody knows why. */
async function countCash(acting: Acting, at: Date): Promise<void> {
  await acting.as(parts.treasurer, at, async () => {
    const { booksCents, denominations } = await acting.find(Cash).box();
    let left = Math.max(0, booksCents - 200);
    const pieces = denominations.map((cents) => {
      const count = Math.floor(left / cents);
      left -= count * cents;
      return { cents, count };
    });
    const explanation = booksCents > 0 ? 'Café payé sans ticket' : '';
    await acting.find(Cash).count({ pieces, booksCents, explanation });
  });
}
