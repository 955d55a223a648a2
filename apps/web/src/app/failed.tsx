import { Button, ButtonLink, Page, Stack, useMessages } from '@etabli/ui';
import { Navigate, useLocation, useParams } from 'react-router';
import { type Failure, failureOf } from './client/failure.js';
import { messages } from './messages.js';

/** Where to sign in, and come back from. */
export const signInAddress = (from: string): string => `/connexion?suite=${encodeURIComponent(from)}`;

/** A page that could not be shown: why in plain words, and the way out. */
export function Failed({ error, retry }: { error: unknown; retry?: () => unknown }) {
  const words = useMessages(messages);
  const { slug } = useParams();
  const here = useLocation();
  const failure = failureOf(error);
  if (failure.kind === 'signed-out')
    return <Navigate replace to={signInAddress(here.pathname + here.search)} />;
  const { title, text } = said(failure, words);
  const again = failure.kind === 'broken' || failure.kind === 'offline';
  return (
    <Page title={title} lead={text} width="reading">
      <Stack>
        {failure.kind === 'broken' && failure.id ? <p>{words.brokenId({ id: failure.id })}</p> : null}
        <div>
          {again || failure.kind === 'update' ? (
            <Button weight="main" onClick={again && retry ? retry : () => window.location.reload()}>
              {again ? words.retry : words.reload}
            </Button>
          ) : (
            <ButtonLink weight="main" to={`/${slug ?? ''}`}>
              {words.toToday}
            </ButtonLink>
          )}
        </div>
      </Stack>
    </Page>
  );
}

type Words = typeof messages.fr;

function said(
  failure: Exclude<Failure, { kind: 'signed-out' }>,
  words: Words,
): { title: string; text: string } {
  if (failure.kind === 'refused') return { title: words.refusedTitle, text: failure.message };
  if (failure.kind === 'offline') return { title: words.offlineTitle, text: words.offlineText };
  if (failure.kind === 'update') return { title: words.updateTitle, text: words.updateText };
  return { title: words.brokenTitle, text: words.brokenText };
}
