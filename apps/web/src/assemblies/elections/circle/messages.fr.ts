import { type Catalogue, plural } from '@etabli/kernel/locale';
import { ofName } from '@etabli/kernel/names';
import type { CircleStage, ProposalOutcome } from '../../../gql/assemblies.js';

const stages: Record<CircleStage, string> = {
  nominations: 'Tour de nomination',
  changes: 'Tour de changement',
  proposal: 'Proposer un nom',
  consent: 'Tour de consentement',
  vote: 'Vote à main levée',
  answer: 'Réponse de la personne proposée',
  settled: 'L’élection est au bout',
};
const outcomes: Record<ProposalOutcome, string> = {
  elected: 'acceptée',
  declined: 'la personne refuse',
  rejected: 'rejetée par le vote',
  withdrawn: 'retirée',
  open: 'en cours',
};

export const fr = {
  lead: 'Personne ne se présente : chacun nomme quelqu’un à voix haute, avec ses raisons, puis l’on cherche le consentement.',
  proxies: 'Nommer et consentir est personnel : les pouvoirs ne comptent que si l’assemblée doit voter.',
  oneByOne: 'Les sièges se pourvoient un par un.',
  open: 'Ouvrir le tour de nomination',
  openNext: 'Passer au siège suivant',
  secret:
    'Le scrutin secret est dû à ce point : une élection sans candidat, tenue à voix haute, ne s’y ouvre pas.',
  stageOf: ({ stage, round, of }: { stage: CircleStage; round: number; of: number }): string =>
    stage === 'consent' ? `${stages[stage]} ${round} sur ${of}` : stages[stage],
  names: 'Noms donnés',
  voices: ({ voices }: { voices: number }) => plural(voices, 'voix', 'voix', 'fr'),
  nobodyYet: 'Personne n’a encore parlé.',
  reasons: 'Les raisons',
  namesWhom: ({ speaker, name }: { speaker: string; name: string }) => `${speaker} nomme ${name}`,
  proposed: ({ name }: { name: string }) => `Proposition : ${name}`,
  fallen: ({ name, outcome }: { name: string; outcome: ProposalOutcome }) =>
    `${name} : proposition ${outcomes[outcome]}`,
  consents: ({ names }: { names: string }) => `Consentent : ${names}`,
  objectsTo: ({ speaker }: { speaker: string }) => `${speaker} objecte`,
  lifted: ({ how }: { how: string }) => `Levée : ${how}`,
  kept: 'En cours',
  objectionsLeft: ({ kept }: { kept: number }): string =>
    kept === 0 ? 'Aucune objection en cours' : `${plural(kept, 'objection', 'objections', 'fr')} en cours`,
  silence: 'Qui ne dit rien consent.',
  toChanges: 'Ouvrir le tour de changement',
  backToChanges: 'Revenir à un tour de changement',
  speakFor: 'Noter la parole de quelqu’un',
  speaker: 'Qui parle',
  whom: 'Qui est nommé',
  why: 'Ses raisons',
  note: 'Noter',
  noted: 'C’est noté.',
  objects: 'Objecte',
  consentsOne: 'Consent',
  word: 'Sa parole',
  objection: 'Son objection',
  proposeOne: 'Proposer un nom',
  propose: 'Proposer ce nom',
  proposal: 'Le nom proposé',
  proposalHint: 'Vous choisissez librement : les raisons pèsent, pas le nombre.',
  proposalWhy: 'Pourquoi ce nom',
  lift: ({ name }: { name: string }) => `Lever l’objection ${ofName(name)}`,
  liftHow: 'Ce qui change pour qu’elle tombe',
  liftSend: 'L’objection est levée',
  endRound: 'Clore le tour de consentement',
  endRoundLead: ({ kept }: { kept: number }): string =>
    kept === 0
      ? 'Aucune objection en cours.'
      : `${plural(kept, 'objection reste', 'objections restent', 'fr')}. ${kept === 1 ? 'Levez-la, ou terminez le tour en la gardant.' : 'Levez-les une à une, ou terminez le tour en les gardant.'}`,
  voteLead: 'Des objections restent après tous les tours : on vote à main levée, pouvoirs compris.',
  for: 'Pour',
  against: 'Contre',
  abstention: 'Abstentions',
  noteVote: 'Noter le vote',
  answerLead: ({ name }: { name: string }) => `${name} répond en dernier.`,
  accepts: ({ name }: { name: string }) => `${name} accepte`,
  declines: ({ name }: { name: string }) => `${name} refuse`,
  withdraw: 'Retirer la proposition',
  vacant: 'Laisser le siège vacant',
  close: 'Clore l’élection',
  settledLead: 'Il reste à clore, puis à proclamer.',
  lines: 'Ce qui est noté',
  takeBack: 'Reprendre',
  takeBackLine: ({ sentence }: { sentence: string }) => `Reprendre : ${sentence}`,
  takenBack: 'La ligne est reprise ; elle reste au dossier.',
} satisfies Catalogue;
