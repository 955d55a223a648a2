import { ofName } from '@etabli/kernel/names';
import type { MissionFacts } from './letter.js';

type Said = MissionFacts;

const until = ({ leaver, lastDay }: Said): string => {
  if (leaver && lastDay) return `${leaver} s’en occupe jusqu’au ${lastDay}.`;
  return 'Personne ne s’en occupe en ce moment.';
};

/** What letters about missions say. */
export const fr = {
  greeting: ({ name }: { name: string }) => `Bonjour ${name},`,
  purpose: ({ purpose }: Said) => `À quoi elle sert : ${purpose}`,
  footer: ({ association }: Said) =>
    `Vous recevez ce message parce que vous êtes ${ofName(association)}, dont les missions passent de main en main.`,
  deputy: {
    subject: ({ mission }: Said) => `« ${mission} » : pouvez-vous prendre la relève ?`,
    body: (said: Said) =>
      `La mission « ${said.mission} » cherche quelqu’un. ${until(said)} Vous en assurez la suppléance : on vous demande en premier.`,
    action: 'Je prends',
  },
  commission: {
    subject: ({ mission }: Said) => `« ${mission} » cherche quelqu’un`,
    body: (said: Said) =>
      `Une mission de la commission ${said.commission}, « ${said.mission} », cherche quelqu’un. ${until(said)}`,
    action: 'Je prends',
  },
  everyone: {
    subject: ({ mission }: Said) => `Un coup de main qui dure : « ${mission} »`,
    body: (said: Said) =>
      `La mission « ${said.mission} » (commission ${said.commission}) cherche quelqu’un parmi tous les membres. ${until(said)}`,
    action: 'Je prends',
  },
  keepers: {
    subject: ({ mission }: Said) => `À suivre : « ${mission} » attend une relève`,
    body: (said: Said) =>
      `La mission « ${said.mission} » (commission ${said.commission}) attend toujours quelqu’un. ${until(said)} Ce rappel revient chaque semaine jusqu’à la relève.`,
    action: 'Voir la mission',
  },
  relieved: {
    subject: ({ mission }: Said) => `« ${mission} » : la relève est prise`,
    body: ({ mission, taker }: Said) =>
      `${taker ?? 'Quelqu’un'} prend la mission « ${mission} » dès aujourd’hui. Merci de ce que vous avez fait ; un mot pour passer le relais sera bienvenu.`,
    action: 'Voir la mission',
  },
  entrusted: {
    subject: ({ mission }: Said) => `« ${mission} » est entre vos mains`,
    body: ({ mission, commission }: Said) =>
      `La mission « ${mission} » (commission ${commission}) vous est confiée dès aujourd’hui. Sa fiche dit comment s’y prendre. Si ce n’est pas possible, dites-le d’un geste sur sa page.`,
    action: 'Voir la mission',
  },
};
