import { useQuery } from '@apollo/client/react';
import { ButtonLink, Notice, Row, useMessages } from '@etabli/ui';
import { useInside } from '../../app/viewer.js';
import { OpenCallsDocument } from '../../gql/commissions.js';
import { messages } from './messages.js';

/** How many missions look for somebody; nothing when all are held. */
export function CallsHint() {
  const words = useMessages(messages);
  const inside = useInside();
  const count = useQuery(OpenCallsDocument).data?.missionCalls.length ?? 0;
  if (count === 0) return null;
  return (
    <Notice tone="waiting">
      <Row>
        <p>{words.callsHint({ count })}</p>
        <ButtonLink to={inside('missions/appels')}>{words.seeCalls}</ButtonLink>
      </Row>
    </Notice>
  );
}
