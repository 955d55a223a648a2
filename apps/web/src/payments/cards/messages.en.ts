import type { SameMessages } from '@etabli/kernel/locale';
import { type fr, titles } from './messages.fr.js';

export const en: SameMessages<typeof fr> = {
  payByCard: 'Pay by card',
  payByCardWith: ({ provider }) => `Pay by card with ${titles[provider]}`,
  payWhat: 'What you pay now',
  goPay: ({ amount }) => `Pay ${amount}`,
  goesTo: ({ provider }) =>
    `You go on at ${titles[provider]}, and come back here. Your card number never passes through the house.`,
  thanks: 'Thank you',
  thanksText: 'The person at the desk sees on their screen whether it is paid. You may close this page.',
  title: 'Payment by card',
  back: 'My payments',
  waiting: ({ provider }) => `Waiting for the answer of ${titles[provider]}…`,
  waitingText: 'It takes a few seconds. You may close this page: nothing will be lost.',
  silent: 'Nothing is confirmed yet',
  silentText: ({ provider }) =>
    `If you paid, it will be noted as soon as ${titles[provider]} tells us: do not pay a second time. If you gave up, nothing is debited.`,
  lookAgain: 'Look again',
  paid: ({ amount }) => `It is paid: ${amount}`,
  paidText: 'Thank you. Your receipt is in the history of your payments.',
  refunding: ({ amount }) => `Refund of ${amount} asked for`,
  refunded: ({ amount }) => `${amount} were refunded to you`,
  refundedText: 'Your bank takes a few days to show it.',
};
