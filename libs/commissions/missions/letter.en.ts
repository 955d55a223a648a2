import type { fr } from './letter.fr.js';

export const en: typeof fr = {
  greeting: ({ name }) => `Hello ${name},`,
  purpose: ({ purpose }) => `What it is for: ${purpose}`,
  footer: ({ association }) =>
    `You receive this message because you belong to ${association}, whose missions go from hand to hand.`,
  deputy: {
    subject: ({ mission }) => `“${mission}”: can you take over?`,
    body: (said) =>
      `The mission “${said.mission}” is looking for somebody. ${until(said)} You are its deputy: you are asked first.`,
    action: 'I take it',
  },
  commission: {
    subject: ({ mission }) => `“${mission}” is looking for somebody`,
    body: (said) =>
      `A mission of the commission ${said.commission}, “${said.mission}”, is looking for somebody. ${until(said)}`,
    action: 'I take it',
  },
  everyone: {
    subject: ({ mission }) => `A lasting hand: “${mission}”`,
    body: (said) =>
      `The mission “${said.mission}” (commission ${said.commission}) is looking for somebody among all members. ${until(said)}`,
    action: 'I take it',
  },
  keepers: {
    subject: ({ mission }) => `To follow: “${mission}” waits for somebody`,
    body: (said) =>
      `The mission “${said.mission}” (commission ${said.commission}) still waits for somebody. ${until(said)} This reminder comes back every week until it is taken.`,
    action: 'See the mission',
  },
  relieved: {
    subject: ({ mission }) => `“${mission}” has been taken over`,
    body: ({ mission, taker }) =>
      `${taker ?? 'Somebody'} takes the mission “${mission}” from today. Thank you for what you did; a word to pass it on will be welcome.`,
    action: 'See the mission',
  },
  entrusted: {
    subject: ({ mission }) => `“${mission}” is in your hands`,
    body: ({ mission, commission }) =>
      `The mission “${mission}” (commission ${commission}) is yours from today. Its sheet says how it is done. If you cannot, say so on its page with one press.`,
    action: 'See the mission',
  },
};

function until({ leaver, lastDay }: { leaver: string | null; lastDay: string | null }): string {
  if (leaver && lastDay) return `${leaver} looks after it until ${lastDay}.`;
  return 'Nobody looks after it at the moment.';
}
