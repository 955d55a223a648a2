import { useQuery } from '@apollo/client/react';
import { Empty, Page, Stack, useMessages } from '@etabli/ui';
import { Answered } from '../../app/answered.js';
import { PlaceVacanciesDocument } from '../../gql/applications.js';
import { PlaceTabs } from '../../places/tabs.js';
import { messages } from '../messages.js';
import { VacancyCard } from './vacancy.js';

/** Each place that is nobody’s, now or soon, and who it should be offered to. */
export function Component() {
  const words = useMessages(messages);
  const query = useQuery(PlaceVacanciesDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Answered query={query}>
      {({ placeVacancies: vacancies }) => (
        <Page title={words.freeTitle} lead={words.freeLead}>
          <PlaceTabs at="candidatures/places-libres" />
          {vacancies.length === 0 ? (
            <Empty title={words.freeNone}>{words.freeNoneText}</Empty>
          ) : (
            <Stack gap={3}>
              {vacancies.map((one) => (
                <VacancyCard key={`${one.place.id}-${one.from}`} vacancy={one} />
              ))}
            </Stack>
          )}
        </Page>
      )}
    </Answered>
  );
}
