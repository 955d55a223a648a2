/** Refusals of voting in advance, and of instructing a proxy. */
export const fr = {
  'advance.not-online':
    'Vos statuts n’ouvrent pas le vote en ligne avant l’assemblée : venez, ou donnez pouvoir.',
  'advance.not-postal': 'Vos statuts n’ouvrent pas le vote par correspondance.',
  'advance.not-your-voice':
    'Cette voix n’est pas la vôtre : la personne qui vote pour elle peut seule voter par avance.',
  'advance.no-vote': 'Cette personne n’a pas le droit de vote à cette assemblée.',
  'advance.too-late': 'Le vote par avance se prend entre la convocation et l’ouverture de la séance.',
  'advance.not-on-agenda':
    'Ce point ne se vote pas à cette assemblée, ou il a été retiré de l’ordre du jour.',
  'advance.item-twice': 'Une résolution ne reçoit qu’un vote.',
  'advance.secret':
    'Cette résolution se vote à bulletin secret, et un vote par avance porterait votre nom : venez, ou donnez pouvoir.',
  'advance.present-only':
    'Vos statuts laissent les seules personnes présentes décider de cette résolution : venez la voter.',
  'advance.already-sent':
    'Un vote par avance est déjà reçu pour cette résolution, et vos statuts le rendent définitif.',
  'proxy.instruct-resolutions':
    'Une consigne porte sur une résolution de cette assemblée, une seule fois chacune.',
  'proxy.instruct-paper': 'Seule la personne qui a donné ce pouvoir en ligne peut y joindre des consignes.',
  'proxy.instructed-already':
    'Ce pouvoir porte déjà une consigne pour cette résolution : reprenez-le et donnez-en un autre.',
  'vote.advance-by-name': ({ voters }: { voters: number }) =>
    `${voters} ${voters > 1 ? 'personnes ont' : 'personne a'} voté par avance, à leur nom : un vote secret écarterait ces voix. Votez à main levée ou par nom.`,
};
