import { ButtonLink, Row, Section, Stack, useMessages } from '@etabli/ui';
import type { DigestViewFragment } from '../gql/digest.js';
import { messages } from './messages.js';

type Other = DigestViewFragment['others'][number];

/** What the same mail still asks, task by task, each answer on its own page. */
export function Others({ page: { others } }: { page: DigestViewFragment }) {
  const words = useMessages(messages);
  if (others.length === 0) return null;
  const tasks = new Map<string, Other[]>();
  for (const other of others) tasks.set(other.title, [...(tasks.get(other.title) ?? []), other]);
  return (
    <Section title={words.others}>
      <Stack gap={4}>
        {[...tasks].map(([title, answers]) => (
          <Stack key={title} gap={1}>
            <h3>{title}</h3>
            <Row gap={1}>
              {answers.map(({ token, answer }) => (
                <ButtonLink
                  key={token}
                  to={`/invitation/resume?token=${token}`}
                  aria-label={`${title} : ${words.other({ answer })}`}
                >
                  {words.other({ answer })}
                </ButtonLink>
              ))}
            </Row>
          </Stack>
        ))}
      </Stack>
    </Section>
  );
}
