import { Page, useMessages } from '@etabli/ui';
import { Plain } from '../../app/plain.js';
import { messages } from './messages.js';

/** Where the phone of somebody at the desk comes back to: the desk says whether it is paid. */
export function Component() {
  const words = useMessages(messages);
  return (
    <Plain>
      <Page title={words.thanks} lead={words.thanksText} width="reading">
        {null}
      </Page>
    </Plain>
  );
}
