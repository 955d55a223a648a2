export * from './config.js';
export type { SignInMail } from './letters.js';
export type { RunSql } from './people.js';
export { signInRoutes } from './routes.js';
export { signInSchema } from './schema.sql.js';
export type { NodeHeaders, Opening, OpenSession } from './sessions.js';
export { createSignIn, type SignIn } from './sign-in.js';
export type { Notice, RefusedSignIn, SignInRefusal } from './wording.js';
