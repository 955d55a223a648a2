import { isYear } from '@etabli/membership/rules/questions';
import { Form, PickerField, TextField, useMessages } from '@etabli/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useInside } from '../app/viewer.js';
import { messages } from './messages.js';
import { answerPath } from './paths.js';
import type { Question } from './questions-page.js';
import style from './search.module.css';

/** Few enough to be pressed; more are found by typing. */
const PRESSED = 12;

/** What a question is about: pressed, chosen by typing, or typed. */
export function About({ question, about }: { question: Question; about: string }) {
  const words = useMessages(messages);
  const inside = useInside();
  const navigate = useNavigate();
  const { id, subject, prompt, choices } = question;
  const choose = (chosen: string) => void (chosen && navigate(inside(answerPath(id, chosen))));
  if (subject === 'words' || subject === 'year') {
    const label = prompt ?? (subject === 'year' ? words.year : words.aboutWords);
    return <Typed label={label} year={subject === 'year'} about={about} onAsk={choose} />;
  }
  if (choices.length > PRESSED) {
    const options = choices.map((choice) => ({ value: choice.id, label: choice.label }));
    const label = subject === 'nothing' ? '' : words[subject];
    return <PickerField required label={label} options={options} value={about} onChange={choose} />;
  }
  return (
    <ul className={style.choices}>
      {choices.map((choice) => (
        <li key={choice.id}>
          <button type="button" aria-pressed={choice.id === about} onClick={() => choose(choice.id)}>
            {choice.label}
          </button>
        </li>
      ))}
    </ul>
  );
}

interface TypedProps {
  label: string;
  /** Only a year answers. */
  year: boolean;
  about: string;
  onAsk: (about: string) => void;
}

function Typed({ label, year, about, onAsk }: TypedProps) {
  const words = useMessages(messages);
  const [typed, setTyped] = useState(about);
  const [error, setError] = useState<string>();
  const ask = () => {
    const said = typed.trim();
    const wrong = year && !isYear(said);
    setError(wrong ? words.noYear : undefined);
    if (!wrong) onAsk(said);
  };
  return (
    <Form verb={words.ask} onSubmit={ask}>
      <TextField required label={label} value={typed} onChange={setTyped} error={error} />
    </Form>
  );
}
