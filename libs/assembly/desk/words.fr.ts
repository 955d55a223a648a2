import { ofName } from '@etabli/kernel/names';

interface Noted {
  name: string;
  desk: string;
  time: string;
}

/** What the desks are told. */
export const fr = {
  noDesk: 'sans nom d’accueil',
  here: ({ name, desk, time }: Noted) => `${name} : déjà noté·e à ${time} (${desk}).`,
  gone: ({ name, desk, time }: Noted) => `${name} : départ déjà noté à ${time} (${desk}).`,
  crossedGone: ({ name, desk, time }: Noted) =>
    `${name} : arrivée et départ se croisent. « ${desk} » a noté un départ à ${time}.`,
  crossedHere: ({ name, desk, time }: Noted) =>
    `${name} : arrivée et départ se croisent. « ${desk} » a noté une arrivée à ${time}.`,
  holderGone: ({ name, holder, desk, time }: Noted & { holder: string }) =>
    `Pouvoir ${ofName(name)} : ${holder}, qui devait le porter, est sorti·e à ${time} (${desk}).`,
  spokenFor: ({ name, time }: { name: string; time: string }) =>
    `${name} était là dès ${time}, mais un vote a encore été exprimé en son nom après cette heure.`,
  refused: ({ name, sentence }: { name: string; sentence: string }) => `${name} : ${sentence}`,
  passes: ({ giver, to }: { giver: string; to: string }) => `Le pouvoir ${ofName(giver)} passe à ${to}.`,
  falls: ({ giver }: { giver: string }) =>
    `Le pouvoir ${ofName(giver)} ne compte plus : personne dans la salle ne le porte.`,
  ends: ({ giver }: { giver: string }) => `Le pouvoir ${ofName(giver)} prend fin.`,
  counts: ({ giver, to }: { giver: string; to: string }) =>
    `${to} porte maintenant le pouvoir ${ofName(giver)}.`,
};
