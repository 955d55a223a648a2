import { plural } from '@etabli/kernel/locale';
import { useMessages } from '@etabli/ui';
import type { AssemblyNature } from '../../gql/assemblies.js';
import { messages } from './messages.js';

const people = (count: number) => plural(count, 'personne', 'personnes', 'fr');

/** The same, said to founders: nobody is convoked, and nobody is a member yet. */
const founding: typeof messages = {
  fr: {
    ...messages.fr,
    documentsDetail: ({ attached }) =>
      attached === 0
        ? 'Joignez le projet de statuts.'
        : messages.fr.documentsDetail({ attached, missing: 0 }),
    electorate: 'Les fondateurs',
    electorateDetail: ({ electors }) =>
      electors < 2
        ? 'Il faut être deux au moins : ajoutez les fondateurs aux membres.'
        : `${plural(electors, 'fondateur', 'fondateurs', 'fr')}, une voix chacun. D’autres peuvent encore venir.`,
    convene: 'L’invitation',
    convenedDetail: ({ called }) => `${plural(called, 'personne invitée', 'personnes invitées', 'fr')}.`,
    lettersTodo: 'Les lettres se règlent après l’envoi.',
    letters: 'Chacun joint',
    lettersDetail: ({ toDeliver, missing }) =>
      missing > 0
        ? `${plural(missing, 'personne', 'personnes', 'fr')} sans invitation. Personne n’avait à l’être.`
        : messages.fr.lettersDetail({ toDeliver, missing }),
    review: 'Relire et inviter',
    convenePeople: ({ count }) => `Inviter ${people(count)}`,
  },
  en: {
    ...messages.en,
    documentsDetail: ({ attached }) =>
      attached === 0 ? 'Attach the draft statutes.' : messages.en.documentsDetail({ attached, missing: 0 }),
    electorate: 'The founders',
    electorateDetail: ({ electors }) =>
      electors < 2
        ? 'It takes two at least: add the founders to the members.'
        : `${plural(electors, 'founder', 'founders', 'en')}, one voice each. Others may still come.`,
    convene: 'The invitation',
    convenedDetail: ({ called }) => `${plural(called, 'person invited', 'people invited', 'en')}.`,
    lettersTodo: 'Letters are settled after the sending.',
    letters: 'Everyone reached',
    lettersDetail: ({ toDeliver, missing }) =>
      missing > 0
        ? `${plural(missing, 'person', 'people', 'en')} without an invitation. Nobody had to have one.`
        : messages.en.lettersDetail({ toDeliver, missing }),
    review: 'Review and invite',
    convenePeople: ({ count }) => `Invite ${plural(count, 'person', 'people', 'en')}`,
  },
};

/** What the preparation of an assembly says, by what the assembly is. */
export const usePreparationWords = (nature: AssemblyNature) =>
  useMessages(nature === 'constitutive' ? founding : messages);
