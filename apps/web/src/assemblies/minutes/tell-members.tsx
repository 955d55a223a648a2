import { Button, notify, Section, useMessages } from '@etabli/ui';
import { useVerb } from '../../app/client/use-verb.js';
import { type MinutesPageQuery, TellMembersOfMinutesDocument } from '../../gql/assemblies.js';
import { messages } from './messages.js';
import style from './minutes.module.css';

type Told = NonNullable<NonNullable<MinutesPageQuery['assembly']['registerEntry']>['told']>;

/** Whoever files minutes may tell members of them by mail, each once. */
export function TellMembers({ assemblyId, told: { told, waiting } }: { assemblyId: string; told: Told }) {
  const words = useMessages(messages);
  const verb = useVerb(TellMembersOfMinutesDocument, { refetch: ['MinutesPage'] });
  if (told + waiting === 0) return null;
  const tell = async () => {
    if ((await verb.tell({ assemblyId })).done) notify({ text: words.toldNow({ count: waiting }) });
  };
  return (
    <div className={style.tell} data-noprint>
      <Section title={words.tellTitle}>
        <p>{told === 0 ? words.tellLead : words.toldCount({ told })}</p>
        {waiting > 0 ? (
          <Button weight="plain" busy={verb.busy} onClick={() => void tell()}>
            {words.tellMembers({ count: waiting })}
          </Button>
        ) : null}
      </Section>
    </div>
  );
}
