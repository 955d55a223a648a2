import { useQuery } from '@apollo/client/react';
import { Notice, useFormats } from '@etabli/ui';
import { useParams } from 'react-router';
import { Answered } from '../../app/answered.js';
import { ToConveneDocument, type ToConveneQuery } from '../../gql/assemblies.js';
import { Forecast } from '../forecast/forecast.js';
import { Reminder } from '../reminder/reminder.js';
import { AssemblyFrame } from '../shared/assembly-frame.js';
import { useNews } from '../shared/use-news.js';
import { Convening } from './convening.js';
import { SendingRecord } from './sending-record.js';
import { useConvocationWords } from './words.js';

export type ToConvene = ToConveneQuery;

/** The convocation of an assembly: read again and sent, then followed to each person. */
export function Component() {
  const { id = '' } = useParams();
  const query = useQuery(ToConveneDocument, { variables: { id } });
  useNews(id, ['ToConvene', 'Sendings']);
  return <Answered query={query}>{(data) => <Convocation data={data} />}</Answered>;
}

function Convocation({ data }: { data: ToConvene }) {
  const words = useConvocationWords(data.assembly.nature);
  const formats = useFormats();
  const { assembly } = data;
  if (assembly.state === 'draft') {
    return (
      <AssemblyFrame assembly={assembly} page="convocation" lead={words.draftLead}>
        <Convening data={data} />
      </AssemblyFrame>
    );
  }
  const { convenedAt, lateReason } = assembly;
  return (
    <AssemblyFrame
      assembly={assembly}
      page="convocation"
      lead={convenedAt ? words.leftOn({ when: formats.instant(convenedAt, { weekday: true }) }) : undefined}
    >
      {lateReason ? (
        <Notice tone="waiting">
          <p>{words.lateBecause({ reason: lateReason })}</p>
        </Notice>
      ) : null}
      <SendingRecord data={data}>
        <Forecast assembly={assembly} />
        <Reminder assemblyId={assembly.id} />
      </SendingRecord>
    </AssemblyFrame>
  );
}
