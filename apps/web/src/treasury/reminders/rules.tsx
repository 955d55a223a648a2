import { Button, Section, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { messages } from './messages.js';
import type { Day } from './reminders-page.js';
import { RulesDialog } from './rules-dialog.js';

/** The decision everything above follows. */
export function Rules({ rules, writes }: { rules: NonNullable<Day['rules']>; writes: boolean }) {
  const words = useMessages(messages);
  const [changing, setChanging] = useState(false);
  const { decision, gapDays, levels } = rules;
  return (
    <Section
      title={words.rules}
      actions={writes ? <Button onClick={() => setChanging(true)}>{words.decideAgain}</Button> : null}
    >
      <p>{words.rulesText({ decision, gap: gapDays })}</p>
      <ol>
        {levels.map(({ afterDays, subject }) => (
          <li key={afterDays}>
            {subject}, {words.afterDays({ days: afterDays })}
          </li>
        ))}
      </ol>
      {changing ? <RulesDialog rules={rules} onClose={() => setChanging(false)} /> : null}
    </Section>
  );
}
