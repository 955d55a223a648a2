import { useQuery } from '@apollo/client/react';
import { Button, ButtonLink, Empty, Page, Row, Section, Skeleton, useMessages } from '@etabli/ui';
import { appendPage } from '../../app/client/cache.js';
import { Failed } from '../../app/failed.js';
import { useCan, useInside } from '../../app/viewer.js';
import { AssembliesListDocument } from '../../gql/assemblies.js';
import { AssemblyCard } from './assembly-card.js';
import { grouped } from './groups.js';
import style from './list.module.css';
import { messages } from './messages.js';

const PAGE = 30;

/** Every assembly the viewer may know of, by what is to be done about it. */
export function Component() {
  const words = useMessages(messages);
  const inside = useInside();
  const can = useCan();
  const page = (offset = 0) => ({ page: { limit: PAGE, offset } });
  const query = useQuery(AssembliesListDocument, { variables: page() });
  const list = query.data?.assemblies;
  if (query.error && !list) return <Failed error={query.error} retry={query.refetch} />;
  const prepares = can('assembly.prepare');
  const prepare = (
    <ButtonLink weight="main" to={inside('assemblees/nouvelle')}>
      {words.prepare}
    </ButtonLink>
  );
  const more = () =>
    query.fetchMore({ variables: page(list?.items.length), updateQuery: appendPage('assemblies') });
  return (
    <Page title={words.title} lead={words.lead} action={prepares && list?.total ? prepare : null}>
      {!list ? <Skeleton lines={8} /> : null}
      {list?.total === 0 ? (
        <Empty title={words.emptyTitle} action={prepares ? prepare : null}>
          {prepares ? words.emptyText : words.emptyMember}
        </Empty>
      ) : null}
      {grouped(list?.items ?? []).map(({ name, assemblies }) => (
        <Section key={name} title={words[name]}>
          <ul className={style.cards}>
            {assemblies.map((assembly) => (
              <AssemblyCard key={assembly.id} assembly={assembly} />
            ))}
          </ul>
        </Section>
      ))}
      {list && list.total > 0 ? (
        <Row>
          {list.items.length < list.total ? (
            <Button busy={query.loading} onClick={more}>
              {words.more}
            </Button>
          ) : null}
          <ButtonLink weight="quiet" to={inside('assemblees/registre')}>
            {words.register}
          </ButtonLink>
        </Row>
      ) : null}
    </Page>
  );
}
