import { useQuery } from '@apollo/client/react';
import { Link, useMessages } from '@etabli/ui';
import { useParams } from 'react-router';
import { Answered } from '../../app/answered.js';
import { OfflineBanner } from '../../app/shell/offline-banner.js';
import { useInside } from '../../app/viewer.js';
import { MyAdvanceDocument } from '../../gql/vote.js';
import style from '../vote.module.css';
import { messages } from './messages.js';
import { Voices } from './voices.js';

/** Voting before the assembly, from home: a resolution at a time, the review, the receipts. */
export function Component() {
  const { id = '' } = useParams();
  const words = useMessages(messages);
  const inside = useInside();
  const query = useQuery(MyAdvanceDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return (
    <div className={style.booth}>
      <OfflineBanner />
      <main className={style.main}>
        <Answered query={query}>
          {({ assembly, myAdvance }) => (
            <Voices assemblyId={assembly.id} title={assembly.title} voices={myAdvance} />
          )}
        </Answered>
      </main>
      <footer className={style.foot}>
        <Link to={inside(`assemblees/${id}`)}>{words.back}</Link>
      </footer>
    </div>
  );
}
