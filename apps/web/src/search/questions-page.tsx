import { useQuery } from '@apollo/client/react';
import { asked } from '@etabli/membership/rules/questions';
import { ButtonLink, Link, Page, useMessages } from '@etabli/ui';
import { useSearchParams } from 'react-router';
import { Answered } from '../app/answered.js';
import { useInside } from '../app/viewer.js';
import { AnswerQuestionDocument, SetQuestionsDocument, type SetQuestionsQuery } from '../gql/search.js';
import { About } from './about.js';
import { messages } from './messages.js';
import { answerPath } from './paths.js';
import style from './search.module.css';

export type Question = SetQuestionsQuery['questions'][number];

/** The questions of every week: one press for the question, one for what it is about. The address holds both. */
export function Component() {
  const words = useMessages(messages);
  const inside = useInside();
  const query = useQuery(SetQuestionsDocument);
  const [params] = useSearchParams();
  const open = params.get('question');
  return (
    <Page
      title={words.questionsTitle}
      lead={words.questionsLead}
      width="reading"
      action={<ButtonLink to={inside('recherche')}>{words.search}</ButtonLink>}
    >
      <Answered query={query}>
        {({ questions }) => (
          <ul className={style.questions}>
            {questions.map((question) => (
              <li key={question.id}>
                <Link
                  to={inside(answerPath(question.id, ''))}
                  aria-current={question.id === open || undefined}
                >
                  {asked(question.sentence, '')}
                </Link>
                {question.id === open ? <Open question={question} about={params.get('sur') ?? ''} /> : null}
              </li>
            ))}
          </ul>
        )}
      </Answered>
    </Page>
  );
}

function Open({ question, about }: { question: Question; about: string }) {
  const answered = about !== '' || question.subject === 'nothing';
  return (
    <div className={style.open}>
      {question.subject === 'nothing' ? null : <About key={about} question={question} about={about} />}
      {answered ? <Answer questionId={question.id} about={about} /> : null}
    </div>
  );
}

function Answer({ questionId, about }: { questionId: string; about: string }) {
  const inside = useInside();
  const query = useQuery(AnswerQuestionDocument, {
    variables: { questionId, about },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Answered query={query}>
      {({ answer }) => (
        <div role="status" className={style.answer}>
          <p className={style.sentence}>{answer.sentence}</p>
          <ul className={style.hits}>
            {answer.items.map(({ label, detail, to }) => (
              <li key={`${to} ${label} ${detail}`}>
                <Link to={inside(to)}>{label}</Link>
                {detail ? <span className={style.soft}>{detail}</span> : null}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Answered>
  );
}
