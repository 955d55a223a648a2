import type { Permission } from '@etabli/access';
import { ButtonLink, Empty, Page } from '@etabli/ui';
import type { ReactNode } from 'react';
import { useCan, useInside } from '../../app/viewer.js';
import { usePeopleWords } from './people.js';

/** A page for who holds a permission; the others are told so, and shown the way back. */
export function Only({ permission, children }: { permission: Permission; children: ReactNode }) {
  const words = usePeopleWords();
  const inside = useInside();
  if (useCan()(permission)) return children;
  return (
    <Page title={words.notOpen} width="reading">
      <Empty
        title={words.notOpenText}
        action={
          <ButtonLink weight="main" to={inside('')}>
            {words.backToday}
          </ButtonLink>
        }
      >
        {null}
      </Empty>
    </Page>
  );
}
