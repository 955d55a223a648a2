import { useQuery } from '@apollo/client/react';
import { ButtonLink, Notice, Section, Stack, useFormats, useMessages } from '@etabli/ui';
import { useCan, useInside, useViewer } from '../../app/viewer.js';
import { MyPartDocument, type MyPartQuery } from '../../gql/assemblies.js';
import { AdvanceDoor } from '../advance/advance-door.js';
import { MyPresence } from '../remote/my-presence.js';
import { useNews } from '../shared/use-news.js';
import { DeskPass } from './desk-pass.js';
import { HeldProxies } from './held-proxies.js';
import { messages } from './messages.js';
import { VoiceCard } from './voice-card.js';
import style from './voter.module.css';

/** What an assembly is for the viewer: whether they vote, whether they come, who votes for them, the door to the vote. */
export function MyPart({ assemblyId }: { assemblyId: string }) {
  return useCan()('assembly.attend') ? <Attending assemblyId={assemblyId} /> : null;
}

function Attending({ assemblyId }: { assemblyId: string }) {
  const { data } = useQuery(MyPartDocument, { variables: { id: assemblyId } });
  useNews(assemblyId, ['MyPart']);
  if (!data || data.myAssembly.assembly.state === 'draft') return null;
  return <Part {...data} />;
}

function Part({ myAssembly: { assembly, voices }, proxies }: MyPartQuery) {
  const words = useMessages(messages);
  const inside = useInside();
  const { person, association } = useViewer();
  const { state, id } = assembly;
  const ahead = state === 'convened' || state === 'open';
  const standing = proxies.filter((one) => one.standing === 'waiting' || one.standing === 'carried');
  if (state === 'filed') return <Filed entry={assembly.registerEntry} />;
  if (!ahead) return null;
  return (
    <Section title={words.myPart}>
      <Stack gap={3}>
        {state === 'open' ? (
          <div className={style.door}>
            <p>{words.inSession}</p>
            <ButtonLink weight="main" large to={inside(`assemblees/${id}/vote`)}>
              {words.goVote}
            </ButtonLink>
          </div>
        ) : null}
        <MyPresence assemblyId={id} />
        {assembly.myDeskCode ? <DeskPass code={assembly.myDeskCode} /> : null}
        {voices.map((voice) => (
          <VoiceCard
            key={voice.person.id}
            assembly={assembly}
            voice={voice}
            own={voice.person.id === person?.id}
            proxy={standing.findLast(({ giver }) => giver.id === voice.person.id)}
          />
        ))}
        <AdvanceDoor assemblyId={id} given={standing.map(({ giver }) => giver.id)} />
        {state === 'convened' ? (
          <a href={`/feeds/assemblees/${id}/assemblee.ics?association=${association.slug}`}>
            {words.calendar}
          </a>
        ) : null}
        <HeldProxies
          proxies={proxies}
          mine={voices.map((voice) => voice.person.id)}
          ahead={state === 'convened'}
        />
      </Stack>
    </Section>
  );
}

type Entry = MyPartQuery['myAssembly']['assembly']['registerEntry'];

function Filed({ entry }: { entry: Entry }) {
  const words = useMessages(messages);
  const formats = useFormats();
  if (!entry) return null;
  const { number, file } = entry;
  return (
    <Notice tone="done">
      <p>{words.filed({ number })}</p>
      <a href={file.href} target="_blank" rel="noreferrer">
        {words.minutes({ size: formats.size(file.size) })}
      </a>
    </Notice>
  );
}
