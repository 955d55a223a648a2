import { formatDate, formatMoney, plural } from '@etabli/kernel';
import type { AgendaWords, Drafted, DraftValues } from './agenda.fr.js';
import type { AgendaValues } from './agenda.js';
import { statuteChangeText } from './statute-change.js';

const blank = '…';
const closing = ({ closedOn }: AgendaValues): string => (closedOn ? formatDate(closedOn, 'en') : blank);
const euros = (cents: number | null | undefined): string =>
  cents === null || cents === undefined ? `€${blank}` : formatMoney(cents, 'en');

const result = ({ resultCents }: AgendaValues): string => {
  if (resultCents === null || resultCents === undefined) return `a result of ${euros(null)}`;
  if (resultCents === 0) return 'a balanced result';
  return resultCents > 0 ? `a surplus of ${euros(resultCents)}` : `a deficit of ${euros(-resultCents)}`;
};

const item = (title: string, note: string, resolution: string | null = null): Drafted => ({
  title,
  note,
  resolution,
});

const changeAt = ({ changes, index }: DraftValues) =>
  changes?.[index] ?? { article: blank, before: blank, after: blank };

/** The items of an agenda and their draft resolutions, in English. */
export const en: AgendaWords = {
  'moral-report': (v) =>
    item(
      `Chair’s report ${v.year}`,
      'The meaning of what was done, and what comes next.',
      `The general assembly, having heard the chair’s report for ${v.year} and deliberated, approves this report.`,
    ),
  'activity-report': (v) =>
    item(`Activity report ${v.year}`, 'What the association and its commissions did during the year.'),
  'financial-report': (v) =>
    item(
      `Financial report ${v.year}`,
      'Income, spending and the state of the association, before the accounts are voted.',
    ),
  accounts: (v) =>
    item(
      `Approval of the ${v.year} accounts`,
      'The accounts joined to the convocation.',
      `The general assembly, having heard the financial report and deliberated, approves the accounts of the financial year closed on ${closing(v)}, which show ${result(v)}.`,
    ),
  discharge: (v) =>
    item(
      'Discharge of the board',
      'The assembly acknowledges that the year was properly managed.',
      `The general assembly gives the members of the governing body discharge for their management of the financial year closed on ${closing(v)}.`,
    ),
  result: (v) =>
    item(
      'Allocation of the result',
      'Where the result of the year goes.',
      `The general assembly decides to carry forward ${result(v)} of the financial year closed on ${closing(v)}.`,
    ),
  fees: (v) =>
    item(
      `Membership fee for ${v.nextYear}`,
      'What each member will pay.',
      `The general assembly sets the membership fee for ${v.nextYear} as follows: ${
        v.fees?.length
          ? v.fees.map(({ category, cents }) => `${category}, ${euros(cents)}`).join('; ')
          : euros(null)
      }.`,
    ),
  budget: (v) =>
    item(
      `Budget ${v.nextYear}`,
      'Income and spending planned.',
      `The general assembly, having deliberated, approves the budget for ${v.nextYear}, with income and spending balanced at ${euros(v.budgetCents)}.`,
    ),
  election: (v) =>
    item(
      'Election to the governing body',
      `${plural(v.seats ?? 0, 'seat', 'seats', 'en')} to fill.`,
      'The general assembly elects the members of the governing body, for the term set by the statutes.',
    ),
  statutes: (v) => {
    const { article, before, after } = changeAt(v);
    return item(
      `Change of article ${article} of the statutes`,
      'The old and the new text are given side by side.',
      statuteChangeText(
        `The general assembly changes article ${article} of the statutes.`,
        before,
        after,
        'en',
      ),
    );
  },
  dissolution: (v) =>
    item(
      'Dissolution of the association',
      'The end of the association, and who receives what is left.',
      `The general assembly dissolves the association, appoints ${v.liquidator ?? blank} as liquidator with full powers to realise the assets and settle the debts. The net assets go to ${blank}, in accordance with the statutes.`,
    ),
  revocation: () =>
    item(
      'Revocation of a mandate',
      'The assembly may withdraw its confidence; the person is heard before the vote.',
      `The general assembly, having heard the person concerned, ends the mandate of ${blank}.`,
    ),
  'any-other-business': () => item('Any other business', 'A time to talk: nothing is decided.'),
  powers: () =>
    item(
      'Powers for the formalities',
      'Who files the declarations with the prefecture.',
      'The general assembly gives the bearer of a copy or extract of these minutes full powers to carry out the formalities of declaration and publication.',
    ),
  founding: ({ founded }) =>
    item(
      'Adoption of the statutes',
      'The draft statutes are joined. They are read, discussed, adopted; whoever refuses them does not join.',
      `The founders, having read and discussed the draft statutes article by article, adopt the statutes of the association ${founded?.name ?? blank}, annexed to these minutes.`,
    ),
  'first-seat': ({ founded }) =>
    item(
      'Seat of the association',
      'The address that the declaration of creation will give.',
      `The founding general assembly sets the seat of the association at the following address: ${founded?.seat || blank}.`,
    ),
  'first-fees': (v) =>
    item(
      'First membership fee',
      'What each member will pay, if anything.',
      `The founding general assembly sets the membership fee for ${v.nextYear} as follows: ${euros(null)}.`,
    ),
  'first-board': () =>
    item(
      'Election of the first officers',
      'Who will direct the association, as the statutes just adopted provide.',
      'The founding general assembly elects the first members of the governing body, for the term set by the statutes.',
    ),
  creation: () =>
    item(
      'Powers for the declaration',
      'Who declares the association and asks for its publication in the Journal officiel.',
      `The founding general assembly gives ${blank} full powers to declare the association to the registry of associations, file its statutes and ask for the publication of its creation in the Journal officiel.`,
    ),
  other: () =>
    item('Other decision', 'To be specified.', `The general assembly, having deliberated, decides ${blank}.`),
};
