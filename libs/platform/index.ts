export { Db } from './db/db.js';
export {
  anonymous,
  type Caller,
  type CurrentAssociation,
  currentActor,
  currentAssociation,
  currentScope,
  inScope,
  inViewersWords,
  newScope,
} from './db/scope.js';
export { APPLICATION_ROLE } from './db/tenancy.js';
export { toWord, WORD } from './docx/docx.js';
export { StoredFile } from './files/files.entities.js';
export { Files, MAX_ARCHIVE, MAX_FILE } from './files/files.js';
export { Ability, abilitiesFor } from './graphql/ability.js';
export { groupBy, indexBy, load } from './graphql/loaders.js';
export { Done, done, Read, RefusalView, Verb, Watch } from './graphql/operations.js';
export { likeWord, orderBy, Page, PageInput, type PageOf, searchWords } from './graphql/page.js';
export { Json, PlainDate, PlainDateScalar } from './graphql/scalars.js';
export { openScopes } from './http.js';
export { Jobs } from './jobs/jobs.js';
export type { Queue } from './jobs/queues.js';
export { hashOf, newToken, readToken, signedToken } from './link-token.js';
export { Mail, MailState } from './mail/mail.entities.js';
export { MailResolver } from './mail/mail.resolver.js';
export { type Letter, Outbox } from './mail/outbox.js';
export { Postman } from './mail/postman.js';
export { SignInPostman } from './mail/sign-in-postman.js';
export { type MailBlock, mailLayout } from './mail/templates/layout.js';
export { addConstraints, addRefusals, knownRefusals, sentence } from './messages.js';
export * from './pdf/index.js';
export { platform } from './platform.module.js';
export { Live } from './realtime/live.js';
export { Presence, type PresentWriter, type WritingPlace } from './realtime/presence.js';
export { applicationPassword, readSettings, type Settings } from './settings.js';
export { createSignIn, type SignIn, signInPoolOptions, signInRoutes } from './sign-in/index.js';
export { CLOCK, DATA_SOURCE, SETTINGS, SIGN_IN } from './tokens.js';
