export type { SignInMail } from './letters.js';
export { signInRoutes } from './routes.js';
export { signInSchema } from './schema.sql.js';
export * from './sign-in.js';
export type { Notice, RefusedSignIn, SignInRefusal } from './wording.js';
