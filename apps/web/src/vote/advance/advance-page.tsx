import { useQuery } from '@apollo/client/react';
import { Link, useMessages } from '@etabli/ui';
import { useEffect } from 'react';
import { useParams } from 'react-router';
import { Answered } from '../../app/answered.js';
import { OfflineBanner } from '../../app/shell/offline-banner.js';
import { useInside } from '../../app/viewer.js';
import { MyAdvanceDocument, type MyAdvanceQuery } from '../../gql/vote.js';
import { Heading } from '../heading.js';
import style from '../vote.module.css';
import { messages } from './messages.js';
import { OneVoice } from './one-voice.js';

export type Voice = MyAdvanceQuery['myAdvance'][number];
export type AdvanceItem = Voice['items'][number];

/** Voting before the assembly, from home: a resolution at a time, the review, the receipts. */
export function Component() {
  const { id = '' } = useParams();
  const words = useMessages(messages);
  const inside = useInside();
  const query = useQuery(MyAdvanceDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  useEffect(() => {
    document.title = `${words.page} · Établi`;
  }, [words]);
  return (
    <div className={style.booth}>
      <OfflineBanner />
      <main className={style.main}>
        <Answered query={query}>
          {({ assembly, myAdvance }) =>
            myAdvance.length > 0 ? (
              <div className={style.step}>
                {myAdvance.map((voice) => (
                  <OneVoice
                    key={voice.electorId}
                    assemblyId={assembly.id}
                    title={assembly.title}
                    voice={voice}
                  />
                ))}
              </div>
            ) : (
              <div className={style.step}>
                <Heading>{words.none}</Heading>
                <p>{words.noneText}</p>
              </div>
            )
          }
        </Answered>
      </main>
      <footer className={style.foot}>
        <Link to={inside(`assemblees/${id}`)}>{words.back}</Link>
      </footer>
    </div>
  );
}
