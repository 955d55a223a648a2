import type { fr } from './words.fr.js';

export const en: typeof fr = {
  noDesk: 'desk not named',
  here: ({ name, desk, time }) => `${name}: already recorded at ${time} (${desk}).`,
  gone: ({ name, desk, time }) => `${name}: departure already recorded at ${time} (${desk}).`,
  crossedGone: ({ name, desk, time }) =>
    `${name}: arrival and departure cross. “${desk}” recorded a departure at ${time}.`,
  crossedHere: ({ name, desk, time }) =>
    `${name}: arrival and departure cross. “${desk}” recorded an arrival at ${time}.`,
  holderGone: ({ name, holder, desk, time }) =>
    `Proxy of ${name}: ${holder}, who was to carry it, left at ${time} (${desk}).`,
  spokenFor: ({ name, time }) =>
    `${name} was here from ${time}, yet a vote was still cast in their name after that.`,
  refused: ({ name, sentence }) => `${name}: ${sentence}`,
  passes: ({ giver, to }) => `The proxy of ${giver} passes to ${to}.`,
  falls: ({ giver }) => `The proxy of ${giver} no longer counts: nobody in the room carries it.`,
  ends: ({ giver }) => `The proxy of ${giver} ends.`,
  counts: ({ giver, to }) => `${to} now carries the proxy of ${giver}.`,
};
