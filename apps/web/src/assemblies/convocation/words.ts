import { plural } from '@etabli/kernel/locale';
import { useMessages } from '@etabli/ui';
import type { AssemblyNature } from '../../gql/assemblies.js';
import { messages } from './messages.js';

const fr = (count: number) => plural(count, 'personne', 'personnes', 'fr');
const en = (count: number) => plural(count, 'person', 'people', 'en');

/** The same, said of an invitation: founders have nobody to convoke. */
const founding: typeof messages = {
  fr: {
    ...messages.fr,
    draftLead:
      'Relisez ce que chacun va recevoir, joignez le projet de statuts, puis invitez. Rien n’est parti.',
    byMail: ({ count }) =>
      `${fr(count)} par e-mail, avec l’invitation et le formulaire de pouvoir en pièces jointes.`,
    fixes: 'La date et le lieu sont alors fixés ; l’ordre du jour et le projet peuvent encore changer.',
    preview: 'L’invitation, telle que chacun la lira',
    placeMissing: 'À préciser avant d’inviter',
    placeFirst: 'Le lieu reste à préciser avant d’inviter.',
    rest: 'La lettre dit aussi comment on décide et comment donner pouvoir, d’après votre projet.',
    convene: ({ count }) => `Inviter ${fr(count)}`,
    convening: 'Les invitations partent',
    convened: ({ count }) =>
      `L’invitation est partie : ${plural(count, 'personne invitée', 'personnes invitées', 'fr')}.`,
    sure: ({ count }) => `Inviter ${fr(count)} ?`,
    send: 'Envoyer l’invitation',
    called: 'Invitées',
    missing: ({ names, more }) =>
      `Sans invitation, et qui devraient en avoir une : ${names}${more > 0 ? ` et ${plural(more, 'autre', 'autres', 'fr')}` : ''}. Mieux vaut inviter tard que pas du tout.`,
    conveneMissing: ({ count }) => `Inviter aussi ${count === 1 ? 'cette personne' : `ces ${fr(count)}`}`,
    caughtUp: ({ count }) =>
      `${plural(count, 'invitation de plus est partie', 'invitations de plus sont parties', 'fr')}.`,
    emptyTitle: 'Aucune invitation ne correspond',
    emptyText: 'Élargissez la recherche, ou montrez toutes les invitations.',
  },
  en: {
    ...messages.en,
    draftLead: 'Read what each person will receive, join the draft statutes, then invite. Nothing has left.',
    byMail: ({ count }) => `${en(count)} by e-mail, with the invitation and the proxy form attached.`,
    fixes: 'The date and place are then fixed; the agenda and the draft may still change.',
    preview: 'The invitation as each person will read it',
    placeMissing: 'To be given before inviting',
    placeFirst: 'The place is still to be given before inviting.',
    rest: 'The letter also says how decisions are taken and how to give a proxy, under your draft.',
    convene: ({ count }) => `Invite ${en(count)}`,
    convening: 'The invitations are leaving',
    convened: ({ count }) =>
      `The invitation has left: ${plural(count, 'person invited', 'people invited', 'en')}.`,
    sure: ({ count }) => `Invite ${en(count)}?`,
    send: 'Send the invitation',
    called: 'Invited',
    missing: ({ names, more }) =>
      `Without an invitation though they should have one: ${names}${more > 0 ? ` and ${plural(more, 'other', 'others', 'en')}` : ''}. Better to invite late than not at all.`,
    conveneMissing: ({ count }) => `Invite ${count === 1 ? 'this person' : `these ${en(count)}`} too`,
    caughtUp: ({ count }) =>
      `${plural(count, 'more invitation has left', 'more invitations have left', 'en')}.`,
    emptyTitle: 'No invitation matches',
    emptyText: 'Widen the search, or show all invitations.',
  },
};

/** What the convocation of an assembly says, by what the assembly is. */
export const useConvocationWords = (nature: AssemblyNature) =>
  useMessages(nature === 'constitutive' ? founding : messages);
