import { getNamedType, isUnionType } from 'graphql';
import { graphql } from '../testing/client.js';
import { call, printed, readSchema, snapshot } from './schema.js';

/** Operations that anyone may call, each with its reason. A new one is added here knowingly. */
const open: Record<string, string> = {
  viewer: 'tells a stranger that nobody is signed in',
  invitation: 'who was invited is not signed in yet; the token is the key',
  personalPage: 'who was called to an assembly needs no account; their link is the key',
  personalHolders: 'the same link',
  noteOpening: 'the same link',
  answerByLink: 'the same link',
  grantProxyByLink: 'the same link',
  withdrawProxyByLink: 'the same link',
  instructProxyByLink: 'the same link',
  joinByLink: 'the same link',
  leaveByLink: 'the same link',
  personalAdvance: 'the same link',
  voteInAdvanceByLink: 'the same link',
  personalBallots: 'the same link',
  castBallotByLink: 'the same link',
  castElectionBallotByLink: 'the same link',
  digestPage: 'who has a digest answers it without signing in; each link is the key of one answer',
  answerDigest: 'the same link',
  undoDigestAnswer: 'the same link',
  meetingAnswerPage: 'who was invited to a meeting answers it without signing in; their link is the key',
  answerMeetingByLink: 'the same link',
  undoMeetingAnswer: 'the same link',
  personalCircle: 'the same link',
  nominateInCircleByLink: 'the same link',
  answerProposalByLink: 'the same link',
  applicationForm: 'who asks for a place has no account',
  applyForPlace: 'who asks for a place has no account',
  applicantPage: 'who asked for a place has no account; the private link of the application is the key',
  confirmApplication: 'the same link',
  withdrawApplication: 'the same link',
  resumeApplication: 'the same link',
  eraseApplication: 'the same link',
  answerOffer: 'the same link',
  stillLookForPlace: 'the same link',
};

const schema = readSchema();
const fieldsOf = (kind: 'getQueryType' | 'getMutationType') =>
  Object.values(schema[kind]()?.getFields() ?? {});
const guarded = (kind: 'getQueryType' | 'getMutationType') =>
  fieldsOf(kind).filter(({ name }) => !(name in open));

describe('default deny', () => {
  it('refuses every mutation to a stranger, before anything else', async () => {
    const answers = await Promise.all(
      guarded('getMutationType').map(async (field) => {
        const { data, errors } = await graphql<Record<string, { code?: string }>>(
          `mutation { ${call(field, '__typename ... on Refusal { code }')} }`,
        );
        return { name: field.name, code: data?.[field.name]?.code ?? errors[0]?.message };
      }),
    );
    expect(answers.length).toBeGreaterThan(0);
    expect(answers.filter(({ code }) => code !== 'sign-in.required')).toEqual([]);
  });

  it('refuses every query to a stranger', async () => {
    const answers = await Promise.all(
      guarded('getQueryType').map(async (field) => {
        const { errors } = await graphql(`{ ${call(field, '__typename')} }`);
        return { name: field.name, code: errors[0]?.extensions?.['refusal'] ?? errors[0]?.message };
      }),
    );
    expect(answers.length).toBeGreaterThan(0);
    expect(answers.filter(({ code }) => code !== 'sign-in.required')).toEqual([]);
  });

  it('answers every mutation with a type or a Refusal', () => {
    const loose = fieldsOf('getMutationType').filter(({ type }) => {
      const answer = getNamedType(type);
      return !isUnionType(answer) || !answer.getTypes().some(({ name }) => name === 'Refusal');
    });
    expect(loose.map(({ name }) => name)).toEqual([]);
  });

  it('shows in its snapshot the schema that is served', () => {
    expect(snapshot()).toBe(printed());
  });
});

describe('abuse of the language', () => {
  it('refuses a query that goes too deep', async () => {
    const deep = `${'representative { '.repeat(14)} id ${'}'.repeat(14)}`;
    const { errors } = await graphql(`{ peopleList { items { ${deep} } } }`);
    expect(errors[0]?.message).toMatch(/depth/i);
  });

  it('refuses many aliases of one field', async () => {
    const many = Array.from({ length: 40 }, (_, i) => `a${i}: viewer { roles }`).join(' ');
    const { errors } = await graphql(`{ ${many} }`);
    expect(errors[0]?.message).toMatch(/alias/i);
  });

  it('refuses several operations in one request', async () => {
    const { status } = await graphql('{ viewer { roles } } { viewer { roles } }');
    expect(status).toBe(400);
  });

  it('does not describe itself in production', async () => {
    const { errors } = await graphql('{ __schema { types { name } } }');
    expect(errors[0]?.extensions?.['code']).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});
