import { useQuery, useSubscription } from '@apollo/client/react';
import { PersonChip, Section, useFormats, useMessages } from '@etabli/ui';
import { Answered } from '../../app/answered.js';
import { failureOf } from '../../app/client/failure.js';
import { useReadAgain } from '../../app/client/use-read-again.js';
import { useCan, useInside } from '../../app/viewer.js';
import { PresenceNewsDocument, PresentTodayDocument } from '../../gql/daily.js';
import style from '../daily.module.css';
import { messages } from '../messages.js';

/** Who is in today, for who may know it. Nothing is asked for anybody else, an arrival told or not. */
export const Present = () => (useCan()('places.people') ? <HereToday /> : null);

/** Who is in, and where; it follows those who arrive. */
function HereToday() {
  const words = useMessages(messages);
  const formats = useFormats();
  const inside = useInside();
  const query = useQuery(PresentTodayDocument);
  const { data: news } = useSubscription(PresenceNewsDocument);
  useReadAgain('PresentToday', news?.presenceNews.lines ?? 0);
  // The rest of the page works without network: this section alone waits for it.
  if (query.error && !query.data && failureOf(query.error).kind === 'offline') {
    return (
      <Section title={words.hereToday}>
        <p className={style.soft}>{words.hereLater}</p>
      </Section>
    );
  }
  return (
    <Section title={words.hereToday}>
      <Answered query={query}>
        {({ presentToday }) => (
          <>
            <p className={style.soft} role="status">
              {presentToday.length > 0 ? words.hereCount({ count: presentToday.length }) : words.nobodyYet}
            </p>
            <ul className={style.people}>
              {presentToday.map(({ person, since, places }) => (
                <li key={person.id}>
                  <PersonChip
                    name={person.displayName}
                    to={inside(`membres/${person.id}`)}
                    detail={[formats.time(since), ...places].join(' · ')}
                  />
                </li>
              ))}
            </ul>
          </>
        )}
      </Answered>
    </Section>
  );
}
