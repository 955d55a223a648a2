import { ButtonLink, Page, useMessages } from '@etabli/ui';
import type { PersonalViewFragment } from '../../gql/assemblies.js';
import { messages } from './messages.js';

/** Why a link gives nothing more, and where to go instead. */
export function Over({ state }: { state: PersonalViewFragment['state'] }) {
  const words = useMessages(messages);
  if (state === 'open') return null;
  return (
    <Page title={words[`${state}Title`]} lead={words[state]} width="reading">
      <div>
        <ButtonLink to="/connexion" weight="main">
          {words.signIn}
        </ButtonLink>
      </div>
    </Page>
  );
}
