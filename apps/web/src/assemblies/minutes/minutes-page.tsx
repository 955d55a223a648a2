import { useQuery } from '@apollo/client/react';
import type { MinutesBlock } from '@etabli/assembly/rules/minutes';
import { useMessages } from '@etabli/ui';
import { useParams } from 'react-router';
import { abilities } from '../../app/abilities.js';
import { Answered } from '../../app/answered.js';
import { useCan } from '../../app/viewer.js';
import {
  MinutesPageDocument,
  type MinutesPageQuery,
  MinutesTextDocument,
  type MinutesTextQuery,
} from '../../gql/assemblies.js';
import { AssemblyFrame } from '../shared/assembly-frame.js';
import { useNews } from '../shared/use-news.js';
import { Filed } from './filed.js';
import { messages } from './messages.js';
import style from './minutes.module.css';
import { Papers } from './papers.js';
import { Sheet } from './sheet.js';
import { TellMembers } from './tell-members.js';
import { Workshop } from './workshop.js';

export type MinutesOf = MinutesPageQuery;
export type Text = Omit<MinutesTextQuery['minutes'], 'blocks'> & { blocks: MinutesBlock[] };

/** The minutes of an assembly as they will print: written while they may be, read by everyone once filed. */
export function Component() {
  const { id = '' } = useParams();
  const query = useQuery(MinutesPageDocument, { variables: { id } });
  useNews(id, ['MinutesPage', 'MinutesText']);
  return <Answered query={query}>{(data) => <Minutes data={data} />}</Answered>;
}

function Minutes({ data }: { data: MinutesOf }) {
  const words = useMessages(messages);
  const { assembly } = data;
  const leads = { open: words.openLead, closed: words.closedLead, filed: words.filedLead };
  const { state } = assembly;
  const lead = state === 'open' || state === 'closed' || state === 'filed' ? leads[state] : undefined;
  return (
    <AssemblyFrame assembly={assembly} page="minutes" lead={lead}>
      <Written data={data} />
    </AssemblyFrame>
  );
}

function Written({ data }: { data: MinutesOf }) {
  const { id, sittingCan, registerEntry } = data.assembly;
  const query = useQuery(MinutesTextDocument, { variables: { id } });
  const keeps = useCan()('minutes.write');
  const writes = abilities(sittingCan).can('writeMinutes');
  return (
    <Answered query={query}>
      {({ minutes }) => {
        const text = { ...minutes, blocks: minutes.blocks as MinutesBlock[] };
        if (writes) return <Workshop data={data} text={text} />;
        return (
          <div className={style.bench}>
            {registerEntry ? (
              <Filed entry={registerEntry}>
                {registerEntry.told ? <TellMembers assemblyId={id} told={registerEntry.told} /> : null}
              </Filed>
            ) : null}
            <Sheet data={data} text={text} />
            {keeps ? (
              <aside className={style.margin} data-noprint>
                <Papers assemblyId={id} over />
              </aside>
            ) : null}
          </div>
        );
      }}
    </Answered>
  );
}
