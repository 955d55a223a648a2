/** Refusals of reminders, and of plans proposed in reply. */
export const fr = {
  'reminder.no-rules': 'L’association n’a pas encore décidé de ses relances. Écrivez d’abord cette décision.',
  'reminder.changed': 'La liste a changé depuis que vous l’avez lue : rien n’est parti. Relisez-la.',
  'reminder.levels-order': 'Chaque niveau vient plus tard que le précédent.',
  'reminder.pause-past': 'Choisissez un jour à venir, ou aujourd’hui.',
  'reminder.just-sent': 'Cette personne vient d’être relancée. Rechargez la page.',
  'proposal.open': 'Une proposition attend déjà sa réponse pour cette échéance.',
  'proposal.answered': 'Cette proposition a déjà sa réponse.',
};
