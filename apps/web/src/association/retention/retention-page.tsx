import { useQuery } from '@apollo/client/react';
import { Section, useMessages } from '@etabli/ui';
import { Answered } from '../../app/answered.js';
import { useCan } from '../../app/viewer.js';
import { RetentionDocument } from '../../gql/association.js';
import { Only } from '../../members/words/only.js';
import { messages } from '../messages.js';
import { SettingsPage } from '../settings-page.js';
import { RetentionForm } from './retention-form.js';
import { Review } from './review.js';

/** How long things are kept, and the yearly look at what should no longer be here. */
export const Component = () => (
  <Only permission="settings.write">
    <RetentionTimes />
  </Only>
);

function RetentionTimes() {
  const words = useMessages(messages);
  const can = useCan();
  const query = useQuery(RetentionDocument);
  return (
    <SettingsPage at="conservation" lead={words.retentionLead}>
      {can('members.erase') ? <Review /> : null}
      <Section title={words.retention}>
        <Answered query={query}>
          {({ association: { retention } }) => (
            <RetentionForm key={JSON.stringify(retention)} times={retention} />
          )}
        </Answered>
      </Section>
    </SettingsPage>
  );
}
