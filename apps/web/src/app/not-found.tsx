import { ButtonLink, Page, useMessages } from '@etabli/ui';
import { useParams } from 'react-router';
import { messages } from './messages.js';
import { Plain } from './plain.js';

/** An address that leads nowhere. */
export function NotFound() {
  const words = useMessages(messages);
  const { slug } = useParams();
  return (
    <Plain>
      <Page title={words.notFoundTitle} lead={words.notFoundText} width="reading">
        <div>
          <ButtonLink weight="main" to={`/${slug ?? ''}`}>
            {words.toToday}
          </ButtonLink>
        </div>
      </Page>
    </Plain>
  );
}
