import { useQuery } from '@apollo/client/react';
import { Button, Section, Stack, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { MemberItemsDocument, type MemberItemsQuery } from '../../gql/assemblies.js';
import type { Head } from '../shared/assembly-frame.js';
import { useNews } from '../shared/use-news.js';
import { messages } from './messages.js';
import { ProposalForm } from './proposal-form.js';
import { ProposalRow } from './proposal-row.js';

export type MemberItemsView = MemberItemsQuery['memberItems'];

/** The items that members ask for at an assembly they were called to: to support, to put on the agenda, to ask for. Founders have no such rule. */
export function MemberItems({ assembly }: { assembly: Head }) {
  return assembly.state === 'convened' && assembly.nature !== 'constitutive' ? (
    <Asked assembly={assembly} />
  ) : null;
}

function Asked({ assembly }: { assembly: Head }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const [asking, setAsking] = useState(false);
  const { data } = useQuery(MemberItemsDocument, { variables: { id: assembly.id } });
  useNews(assembly.id, ['MemberItems']);
  if (!data) return null;
  const { items, needed, deadline, refusal } = data.memberItems;
  const date = formats.date(deadline, { weekday: true, year: false });
  const waiting = items.filter(({ standing }) => standing !== 'on_agenda');
  return (
    <Section title={words.title} lead={refusal ?? words.needs({ needed, date })}>
      <Stack gap={3}>
        {waiting.map((item) => (
          <ProposalRow
            key={item.id}
            proposal={item}
            needed={needed}
            assembly={assembly}
            open={refusal === null}
          />
        ))}
        {asking ? (
          <ProposalForm assemblyId={assembly.id} onClose={() => setAsking(false)} />
        ) : refusal === null ? (
          <div>
            <Button onClick={() => setAsking(true)}>{words.ask}</Button>
          </div>
        ) : null}
      </Stack>
    </Section>
  );
}
