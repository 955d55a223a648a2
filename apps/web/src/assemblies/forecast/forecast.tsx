import { useQuery } from '@apollo/client/react';
import { Section, Stack, useMessages } from '@etabli/ui';
import { type AssemblyNature, QuorumForecastDocument } from '../../gql/assemblies.js';
import { QuorumGauges } from '../shared/quorum-gauges.js';
import { useNews } from '../shared/use-news.js';
import { messages } from './messages.js';

interface Props {
  assembly: { id: string; nature: AssemblyNature };
}

/** The quorum to expect of a convened assembly, from what members answered; nothing before and after. */
export function Forecast({ assembly: { id, nature } }: Props) {
  const words = useMessages(messages);
  const { data } = useQuery(QuorumForecastDocument, { variables: { id } });
  useNews(id, ['QuorumForecast']);
  const forecast = data?.quorumForecast;
  if (!forecast) return null;
  const { sentence, waiting, usual, quorums } = forecast;
  return (
    <Section title={nature === 'constitutive' ? words.founders : words.title} lead={sentence}>
      <Stack>
        <QuorumGauges nature={nature} quorums={quorums} />
        {waiting ? <p>{waiting}</p> : null}
        {usual ? <p>{usual}</p> : null}
      </Stack>
    </Section>
  );
}
