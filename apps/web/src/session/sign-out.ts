import { forgetAnswers } from '../app/client/kept-answers.js';
import { forgetDrafts } from '../app/draft.js';
import { post } from './auth.js';

/** Ends the session and leaves nothing of it on this device: drafts go, and the page starts afresh. */
export async function signOut(): Promise<void> {
  await post('/auth/sign-out');
  forgetDrafts(localStorage);
  await forgetAnswers();
  window.location.assign('/connexion');
}
