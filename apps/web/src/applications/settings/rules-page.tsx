import { useQuery } from '@apollo/client/react';
import { Page, Stack, useMessages } from '@etabli/ui';
import { Answered } from '../../app/answered.js';
import { WaitingRulesDocument } from '../../gql/applications.js';
import { PlaceTabs } from '../../places/tabs.js';
import { messages } from '../messages.js';
import { Checking } from './checking.js';
import { CriteriaForm } from './criteria-form.js';
import { Looking } from './looking.js';
import { Opening } from './opening.js';
import { Reviewers } from './reviewers.js';

/** How the list works here: open or not, what the assembly voted, and how anybody checks it. */
export function Component() {
  const words = useMessages(messages);
  const query = useQuery(WaitingRulesDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Answered query={query}>
      {({ waitingListSettings: settings, membershipCategories: categories, commissions }) => (
        <Page title={words.rulesTitle} lead={words.rulesLead}>
          <PlaceTabs at="candidatures/regles" />
          <Stack gap={4}>
            <Opening settings={settings} categories={categories} />
            <Reviewers settings={settings} commissions={commissions} />
            <Looking settings={settings} />
            <CriteriaForm key={settings.adoptedAt ?? ''} settings={settings} />
            <Checking />
          </Stack>
        </Page>
      )}
    </Answered>
  );
}
