import { civilDate } from '@etabli/kernel';
import { termsOf } from '@etabli/membership/rules/statutes';
import { Button, ButtonLink, Notice, RefusalNotice, Section, Stack, useLocale } from '@etabli/ui';
import { useState } from 'react';
import { abilities } from '../../app/abilities.js';
import { useDraft } from '../../app/draft.js';
import { useInside } from '../../app/viewer.js';
import { Enclosures } from '../enclosures/enclosures.js';
import { assemblyPath } from '../shared/paths.js';
import { useStatutes } from '../shared/use-statutes.js';
import style from './convocation.module.css';
import type { ToConvene } from './convocation-page.js';
import { Lateness } from './lateness.js';
import { LetterPreview } from './letter-preview.js';
import { reachOf } from './reach.js';
import { SendDialog } from './send-dialog.js';
import { useConvocationWords } from './words.js';

export interface Enclosed {
  reason: string;
}

/** Everything one should know before convening, then the one button. */
export function Convening({ data }: { data: ToConvene }) {
  const words = useConvocationWords(data.assembly.nature);
  const inside = useInside();
  const { assembly, notice, missingConvocations: people } = data;
  const [sending, setSending] = useState(false);
  const draft = useDraft<Enclosed>(`convocation.${assembly.id}`, { reason: '' });
  const { why } = abilities(assembly.viewerCan);
  const refused = why('convene');
  const tooLate = !notice.inTime && !notice.accepted;
  const ready = assembly.agenda.length > 0 && Boolean(assembly.place || assembly.remoteLink);
  return (
    <div className={style.columns}>
      <Stack gap={4}>
        <Lateness data={data} draft={draft} />
        <What data={data} />
        <Enclosures assembly={assembly} />
        {refused ? <RefusalNotice refusal={{ code: 'convene', message: refused }} /> : null}
        {ready ? null : (
          <Notice tone="waiting">
            <p>{assembly.agenda.length === 0 ? words.agendaEmpty : words.placeFirst}</p>
            <ButtonLink to={inside(assemblyPath(assembly.id, 'preparation'))}>
              {words.toPreparation}
            </ButtonLink>
          </Notice>
        )}
        {refused || tooLate || !ready ? null : (
          <div>
            <Button weight="main" large onClick={() => setSending(true)}>
              {words.convene({ count: people.length })}
            </Button>
          </div>
        )}
      </Stack>
      <LetterPreview assembly={assembly} />
      {sending ? <SendDialog data={data} draft={draft} onClose={() => setSending(false)} /> : null}
    </div>
  );
}

/** How many leave by which way, and what is fixed from then on. */
function What({ data: { assembly, missingConvocations } }: { data: ToConvene }) {
  const words = useConvocationWords(assembly.nature);
  const { timeZone } = useLocale();
  const statutes = useStatutes(civilDate(new Date(assembly.startsAt), timeZone), assembly.nature);
  const reach = statutes ? reachOf(missingConvocations, termsOf(statutes)['conv.channel']) : null;
  return (
    <Section title={words.what}>
      <ul className={style.plain}>
        {reach && reach.byMail > 0 ? <li>{words.byMail({ count: reach.byMail })}</li> : null}
        {reach && reach.onPaper > 0 ? <li>{words.onPaper({ count: reach.onPaper })}</li> : null}
        <li>{words.fixes}</li>
        <li>{words.answers}</li>
      </ul>
    </Section>
  );
}
