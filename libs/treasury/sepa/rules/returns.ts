/** What to do about a debit that came back. */
export type AfterReturn = 'debit-again' | 'new-mandate' | 'talk';

export interface ReturnReason {
  fr: string;
  en: string;
  after: AfterReturn;
}

const reason = (after: AfterReturn, fr: string, en: string): ReturnReason => ({ fr, en, after });

/**
 * Why a direct debit comes back: the codes of ISO 20022 (ExternalReturnReason1Code) that the SEPA Core scheme uses
 * (SDD Core Rulebook, AT-R3; EPC173-14, Guidance on reason codes for SDD R-transactions).
 */
export const RETURN_REASONS: Record<string, ReturnReason> = {
  AC01: reason('new-mandate', 'Le numéro de compte est faux.', 'The account number is wrong.'),
  AC04: reason('new-mandate', 'Le compte est fermé.', 'The account is closed.'),
  AC06: reason('talk', 'Le compte est bloqué.', 'The account is blocked.'),
  AC13: reason(
    'new-mandate',
    'Le compte n’est pas celui d’un particulier.',
    'The account is not a consumer account.',
  ),
  AG01: reason(
    'new-mandate',
    'Ce compte n’accepte pas les prélèvements.',
    'This account does not take direct debits.',
  ),
  AG02: reason(
    'talk',
    'La banque n’a pas compris l’opération.',
    'The bank did not understand the operation.',
  ),
  AM04: reason(
    'debit-again',
    'Il n’y avait pas assez d’argent sur le compte.',
    'There was not enough money.',
  ),
  AM05: reason('talk', 'La banque l’a reçu deux fois.', 'The bank received it twice.'),
  BE05: reason(
    'talk',
    'La banque ne reconnaît pas l’association.',
    'The bank does not recognise the association.',
  ),
  CNOR: reason(
    'talk',
    'La banque de l’association n’est pas joignable.',
    'The association’s bank is not reachable.',
  ),
  DNOR: reason(
    'new-mandate',
    'La banque du membre n’est pas joignable.',
    'The member’s bank is not reachable.',
  ),
  FF01: reason('talk', 'Le fichier n’a pas été compris.', 'The file was not understood.'),
  MD01: reason(
    'new-mandate',
    'La banque ne connaît pas de mandat : le membre dit n’avoir rien signé.',
    'The bank knows no mandate: the member says that nothing was signed.',
  ),
  MD02: reason('talk', 'Il manque des données du mandat.', 'Data of the mandate are missing.'),
  MD06: reason(
    'talk',
    'Le membre a demandé le remboursement à sa banque, comme il le peut pendant huit semaines.',
    'The member asked the bank for a refund, as anyone may during eight weeks.',
  ),
  MD07: reason('talk', 'Le titulaire du compte est décédé.', 'The account holder has died.'),
  MS02: reason(
    'talk',
    'Le membre l’a refusé, sans dire pourquoi.',
    'The member refused it without saying why.',
  ),
  MS03: reason('talk', 'La banque n’a pas dit pourquoi.', 'The bank did not say why.'),
  RC01: reason('new-mandate', 'Le code de la banque (BIC) est faux.', 'The code of the bank (BIC) is wrong.'),
  RR01: reason(
    'talk',
    'Il manque le compte du membre, que la loi demande.',
    'The member’s account, required by law, is missing.',
  ),
  RR02: reason(
    'talk',
    'Il manque le nom ou l’adresse du membre, que la loi demande.',
    'The member’s name or address, required by law, is missing.',
  ),
  RR03: reason(
    'talk',
    'Il manque le nom ou l’adresse de l’association, que la loi demande.',
    'The association’s name or address, required by law, is missing.',
  ),
  RR04: reason('talk', 'La banque invoque une obligation légale.', 'The bank cites a legal obligation.'),
  SL01: reason(
    'talk',
    'La banque applique une limite demandée par le membre.',
    'The bank applies a limit set by the member.',
  ),
  TM01: reason('debit-again', 'Le fichier est arrivé trop tard.', 'The file came too late.'),
};

const UNKNOWN = reason('talk', 'La banque donne un motif inconnu.', 'The bank gives an unknown reason.');

/** Why a debit came back, in a sentence; a code nobody knows is said as such, and kept. */
export const returnReason = (code: string): ReturnReason =>
  RETURN_REASONS[code.trim().toUpperCase()] ?? UNKNOWN;

/** Whether the mandate may no longer be used after this return: the next debit would come back too. */
export const stopsMandate = (code: string): boolean => returnReason(code).after === 'new-mandate';

/** What a bank writes when it says nothing. */
export const UNSAID = 'MS03';

/** The code in what a bank says of a return: its own field, or found in its words; `MS03` when there is none. */
export function returnCodeOf(said: string | null): string {
  const words = (said ?? '').toUpperCase().match(/[A-Z0-9]+/g) ?? [];
  if (words.length === 1 && /^[A-Z0-9]{4}$/.test(words[0] ?? '')) return words[0] as string;
  return words.find((word) => Object.hasOwn(RETURN_REASONS, word)) ?? UNSAID;
}
