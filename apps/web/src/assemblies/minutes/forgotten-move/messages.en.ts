import type { SameMessages } from '@etabli/kernel/locale';
import type { fr } from './messages.fr.js';

export const en: SameMessages<typeof fr> = {
  open: 'Add a forgotten arrival or departure',
  title: 'A forgotten arrival or departure',
  lead: 'The attendance sheet and the minutes are corrected, and say why. No vote is counted again: you will be told what it changes to each.',
  who: 'Who',
  kind: 'What was forgotten',
  present: 'Their arrival in the room',
  remote: 'Their arrival from a distance',
  left: 'Their departure',
  time: 'At what time?',
  reason: 'Why it was not noted',
  reasonHint: 'The minutes will say it.',
  verb: 'Correct the attendance sheet',
  done: 'It is corrected',
  nothing: 'No quorum and no vote is changed by it.',
  effects: 'What it changes, and the minutes say:',
  stays:
    'The results proclaimed stay what they are. The check of the assembly says what could be made of it.',
  understood: 'I have read it',
};
