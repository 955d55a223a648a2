import { useQuery } from '@apollo/client/react';
import { Facts, Link, Page, Row, Section, Stack, StateBadge, Timeline, useMessages } from '@etabli/ui';
import { useParams, useSearchParams } from 'react-router';
import { Answered } from '../../app/answered.js';
import { useInside } from '../../app/viewer.js';
import { OneApplicationDocument, type OneApplicationQuery } from '../../gql/applications.js';
import { usePlaceWords } from '../../places/words.js';
import { messages } from '../messages.js';
import style from '../public/public.module.css';
import { RankCard } from '../public/rank-card.js';
import { useWaitingNews } from '../use-waiting-news.js';
import { nameOf, stateTones, useAsked } from '../words.js';
import { Comments } from './comments.js';
import { Deciding } from './deciding.js';
import { happenings } from './happenings.js';

export type One = OneApplicationQuery['placeApplication'];

/** One application: who, what for, what the commission said, and what may be decided. */
export function Component() {
  const id = useParams()['id'] ?? '';
  const query = useQuery(OneApplicationDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  useWaitingNews(['OneApplication']);
  return <Answered query={query}>{({ placeApplication }) => <Known one={placeApplication} />}</Answered>;
}

function Known({ one }: { one: One }) {
  const words = useMessages(messages);
  const inside = useInside();
  const [params] = useSearchParams();
  const blind = params.get('aveugle') === '1';
  const { state, card } = one;
  return (
    <Page
      title={nameOf(one, blind, words)}
      lead={one.activity}
      back={{ to: inside('candidatures'), label: words.backToList }}
      state={<StateBadge tone={stateTones[state]}>{words[`state_${state}`]}</StateBadge>}
      width="reading"
    >
      <Stack gap={4}>
        <Deciding one={one} />
        <Section title={words.project}>
          {one.motivation ? <blockquote className={style.said}>{one.motivation}</blockquote> : null}
          <Needs one={one} />
        </Section>
        {blind ? null : <Contact one={one} />}
        <Comments one={one} />
        {card ? (
          <Section title={words.seenByThem}>
            <RankCard
              card={card}
              kind={one.kind}
              appliedOn={one.appliedOn}
              paused={one.state === 'paused'}
              level={3}
            />
          </Section>
        ) : null}
        <Story one={one} />
      </Stack>
    </Page>
  );
}

function Needs({ one }: { one: One }) {
  const words = useMessages(messages);
  const { formats } = usePlaceWords();
  const asked = useAsked();
  return (
    <Facts
      facts={[
        { label: words.asks, value: asked(one) },
        { label: words.fromDay, value: formats.date(one.startsOn) },
        { label: words.since, value: formats.date(one.appliedOn) },
        { label: words.criteriaTitle, value: one.met.map(words.criterion).join(' ; ') },
      ]}
    />
  );
}

function Contact({ one: { email, phone } }: { one: One }) {
  const words = useMessages(messages);
  if (!email) return null;
  return (
    <Section title={words.contact}>
      <Row>
        <Link to={`mailto:${email}`}>{email}</Link>
        {phone ? <Link to={`tel:${phone}`}>{phone}</Link> : null}
      </Row>
    </Section>
  );
}

function Story({ one }: { one: One }) {
  const words = useMessages(messages);
  return (
    <Section title={words.story}>
      <Timeline label={words.story} happenings={happenings(one, words)} />
      {one.recusals.length > 0 ? (
        <p className={style.soft}>
          {words.conflicts} : {one.recusals.map(({ person }) => person?.displayName).join(', ')}
        </p>
      ) : null}
    </Section>
  );
}
