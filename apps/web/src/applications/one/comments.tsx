import { errorOf, Form, LongTextField, Section, Stack, useFormats, useMessages } from '@etabli/ui';
import { abilities } from '../../app/abilities.js';
import { useVerb } from '../../app/client/use-verb.js';
import { useDraft } from '../../app/draft.js';
import { CommentOnApplicationDocument } from '../../gql/applications.js';
import { messages } from '../messages.js';
import style from '../public/public.module.css';
import type { One } from './application-page.js';

/** What the commission says among itself: the applicant does not see it. */
export function Comments({ one }: { one: One }) {
  const words = useMessages(messages);
  const formats = useFormats();
  const verb = useVerb(CommentOnApplicationDocument, { refetch: ['OneApplication'] });
  const { value, change, clear } = useDraft(`application.comment.${one.id}`, { body: '' });
  const submit = async () => {
    if ((await verb.run({ id: one.id, body: value.body })).done) clear();
  };
  return (
    <Section title={words.comments}>
      <Stack>
        {one.comments.length === 0 ? <p className={style.soft}>{words.noComments}</p> : null}
        <ul className={style.list}>
          {one.comments.map(({ id, body, by, recordedAt }) => (
            <li key={id}>
              {body}
              <div className={style.soft}>
                {[by?.displayName, formats.instant(recordedAt, {})].filter(Boolean).join(' · ')}
              </div>
            </li>
          ))}
        </ul>
        {abilities(one.viewerCan).can('comment') ? (
          <Form weight="plain" verb={words.addComment} busy={verb.busy} onSubmit={submit}>
            <LongTextField
              required
              label={words.comment}
              value={value.body}
              onChange={(body) => change({ body })}
              error={errorOf(verb.refusal, 'body') ?? verb.refusal?.message}
            />
          </Form>
        ) : null}
      </Stack>
    </Section>
  );
}
