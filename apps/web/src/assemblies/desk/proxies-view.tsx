import { useQuery } from '@apollo/client/react';
import type { Statutes } from '@etabli/membership/rules/statutes';
import { Button, Empty, notify, Section, StateBadge, type Tone, useFormats, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { Answered } from '../../app/answered.js';
import { useVerb } from '../../app/client/use-verb.js';
import {
  DeskProxiesDocument,
  type DeskProxiesQuery,
  type ProxyStanding,
  WithdrawProxyAtDeskDocument,
} from '../../gql/assemblies.js';
import { InstructionsDialog } from '../instructions/instructions-dialog.js';
import { messages as instructed } from '../instructions/messages.js';
import style from './desk.module.css';
import type { Line } from './desk-page.js';
import { messages } from './messages.js';
import type { DeskHere } from './offline/use-desk.js';
import { ProxyDialog } from './proxy-dialog.js';

type Proxy = DeskProxiesQuery['proxies'][number];

interface Props {
  assemblyId: string;
  lines: readonly Line[];
  receives: boolean;
  statutes: Statutes | null;
  desk: DeskHere;
}

/** Every proxy with what it is worth now; those on paper are recorded here. */
export function ProxiesView({ assemblyId, lines, receives, statutes, desk }: Props) {
  const words = useMessages(messages);
  const [adding, setAdding] = useState(false);
  const query = useQuery(DeskProxiesDocument, { variables: { id: assemblyId } });
  return (
    <Section
      title={words.proxies}
      lead={words.proxiesLead}
      actions={
        receives ? (
          <Button weight="main" onClick={() => setAdding(true)}>
            {words.addProxy}
          </Button>
        ) : null
      }
    >
      <Answered query={query}>
        {({ proxies }) =>
          proxies.length === 0 ? (
            <Empty small title={words.noProxies}>
              {words.noProxiesText}
            </Empty>
          ) : (
            <ul className={style.rows}>
              {proxies.map((proxy) => (
                <ProxyRow key={proxy.id} assemblyId={assemblyId} proxy={proxy} receives={receives} />
              ))}
            </ul>
          )
        }
      </Answered>
      {adding ? (
        <ProxyDialog
          assemblyId={assemblyId}
          lines={lines}
          statutes={statutes}
          desk={desk}
          onClose={() => setAdding(false)}
        />
      ) : null}
    </Section>
  );
}

/** Copies what a paper proxy asks for. */
function NoteInstructions({ assemblyId, id, name }: { assemblyId: string; id: string; name: string }) {
  const words = useMessages(instructed);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button weight="quiet" onClick={() => setOpen(true)}>
        {words.note}
        <span className="unseen"> : {name}</span>
      </Button>
      {open ? (
        <InstructionsDialog
          assemblyId={assemblyId}
          proxyId={id}
          giver={name}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}

const tones: Record<ProxyStanding, Tone> = {
  carried: 'done',
  waiting: 'waiting',
  revoked: 'closed',
  refused: 'refused',
};

interface RowProps extends Pick<Props, 'assemblyId' | 'receives'> {
  proxy: Proxy;
}

function ProxyRow({ assemblyId, proxy, receives }: RowProps) {
  const words = useMessages(messages);
  const formats = useFormats();
  const verb = useVerb(WithdrawProxyAtDeskDocument, { refetch: ['Desk', 'DeskProxies'] });
  const { id, giver, holder, standing, sentence, source, filedAt, file } = proxy;
  const name = giver.displayName;
  const withdraw = async () => {
    const said = await verb.tell({ id });
    if (said.done) notify({ text: words.withdrawn({ name }) });
  };
  return (
    <li className={style.row} data-long>
      <div className={style.who}>
        <strong>{words.givenTo({ giver: name, holder: holder?.displayName ?? words.blank })}</strong>
        <div className={style.said}>
          <span>
            <StateBadge tone={tones[standing]}>{words[standing]}</StateBadge>
          </span>
          <span>{sentence}</span>
          <span>
            {words.filed({
              source: source === 'online' ? words.online : words.onPaper,
              at: formats.instant(filedAt, { year: false }),
            })}
            {file ? (
              <>
                {', '}
                <a href={file.href} target="_blank" rel="noreferrer">
                  {words.seePaper}
                </a>
              </>
            ) : null}
          </span>
        </div>
      </div>
      {receives && standing !== 'revoked' ? (
        <div className={style.marks}>
          {source === 'paper' ? <NoteInstructions assemblyId={assemblyId} id={id} name={name} /> : null}
          <Button weight="quiet" busy={verb.busy} onClick={withdraw}>
            {words.withdraw}
            <span className="unseen"> : {name}</span>
          </Button>
        </div>
      ) : null}
    </li>
  );
}
