import type { SameMessages } from '@etabli/kernel';
import type { fr } from './messages.fr.js';

export const en: SameMessages<typeof fr> = {
  'people.name-missing': 'Give a name.',
  'people.not-yours-to-see': 'This is for the person and those who keep the members only.',
  'people.erased': 'This page was anonymised: it can no longer be changed.',
  'people.keepers-only': 'Only those who keep the members can change this. Ask them to.',
  'people.member-number-taken':
    'This member number is already someone else’s. Choose another or leave it empty.',
  'people.representative':
    'Only an organisation has a representative, who must be another person of the association.',

  'category.exists': 'A category already has this name. Choose another.',
  'category.archived': ({ name }) =>
    `The category “${name}” is archived: nobody is admitted in it any more. Choose another category.`,
  'category.unknown-college': ({ known }) =>
    `This college is not in your statutes. Known colleges: ${known || 'none'}.`,
  'membership.overlaps': 'This person is already a member on these dates. End the present membership first.',
  'membership.already-ended': ({ on }) => `This membership ended on ${on}.`,
  'membership.ends-before-start': ({ startsOn }) =>
    `A membership cannot end before it began, on ${startsOn}.`,
  'membership.ends-later': ({ on }) =>
    `This membership already ends on ${on}. To make it longer, admit the person from the next day.`,

  'fee.ends-before-start': 'The time paid for cannot end before it begins.',
  'fee.too-long': 'A fee covers five years at most. Check the dates.',
  'fee.already-covered': ({ from, until }) =>
    `A fee already covers these days, from ${from} to ${until}. Reverse it first if it is wrong.`,
  'fee.already-reversed': 'This fee is already reversed.',

  'mandate.overlaps': 'This person already holds this mandate on these dates.',
  'mandate.ends-before-start': ({ startsOn }) =>
    `A mandate cannot end before it began, on ${startsOn}. If it was given by mistake, cancel it.`,
  'mandate.ends-later': ({ on }) =>
    `This mandate already ends on ${on}. To make it longer, give a new one from the next day.`,
  'mandate.already-ended': ({ on }) => `This mandate ended on ${on}.`,
  'mandate.cancelled': 'This mandate was cancelled.',
  'mandate.commission-missing': 'Say which commission.',
  'mandate.no-commission': 'Only mandates of commissions name a commission.',
  'mandate.nobody-left': ({ from }) =>
    `On ${from}, nobody could give mandates any more. First give this mandate to the person who takes over.`,

  'field.key-taken': 'A field already has this identifier. Choose another name.',
  'field.archived': ({ label }) => `The field “${label}” is already archived.`,
  'field.no-options': 'Give at least one choice.',
  'field.kind-fixed': ({ label }) =>
    `The kind of the field “${label}” no longer changes: answers depend on it. Archive it and make another.`,
  'field.unknown': ({ key }) => `The field “${key}” does not exist, or is no longer asked for.`,
  'field.keepers-only': ({ label }) => `Only those who keep the members fill in “${label}”.`,
  'field.not-a-number': ({ label }) => `“${label}” expects a number.`,
  'field.not-yes-or-no': ({ label }) => `“${label}” expects yes or no.`,
  'field.not-a-date': ({ label }) => `“${label}” expects a date.`,
  'field.not-an-option': ({ label, options }) => `“${label}” expects one of these choices: ${options}.`,
  'field.not-a-text': ({ label, max }) => `“${label}” expects a text of ${max} characters at most.`,

  'tag.too-many': ({ max }) => `Tag ${max} people at most at a time.`,
  'note.not-yours': 'Only the person who wrote this note can remove it.',

  'invitation.no-email': 'This person has no e-mail address. Add it to the page, then invite.',
  'invitation.already-in': 'An account already signs in as this person.',
  'invitation.officer': 'This person holds an office: only someone who can give mandates can invite them.',
  'invitation.too-many': ({ max }) => `Invite ${max} people at most at a time.`,
  'invitation.unknown':
    'This invitation link does not exist. Check that it is complete, or ask for a new invitation.',
  'invitation.accepted': 'This invitation has already been used. Sign in with the address that received it.',
  'invitation.withdrawn': 'This invitation was withdrawn or replaced. Open the latest one, or ask for one.',
  'invitation.expired': 'This invitation is more than fourteen days old. Ask for a new one.',
  'invitation.sign-in-first': ({ email }) =>
    `There is already an account for ${email}. Sign in with it, then open the link again.`,
  'invitation.other-person': 'Your account already signs in as another person of this association.',
  'invitation.foreign-origin': 'This request does not come from this site. Open the link of the invitation.',

  'erasure.in-force':
    'This person has a membership or a mandate that runs or is to come. End them first, then come back.',
  'erasure.represents': ({ organisation }) =>
    `This person represents ${organisation}. Name another representative first.`,
  'retention.departed-too-long': ({ max }) =>
    `The identity of someone who left is kept ${max} months at most without their consent.`,
  'retention.papers-too-short': ({ min }) =>
    `Papers of assemblies are kept ${min} months at least: an assembly can be challenged for five years.`,
  'retention.audit-too-short': ({ min }) => `The history is kept ${min} months at least.`,

  'association.slug-taken': 'This address is already another association’s.',
  'association.rna': 'An RNA number is W followed by nine figures.',
  'association.siret': 'This SIRET number is not valid: check its fourteen figures.',
  'association.website': 'A site’s address begins with https://.',
  'association.email': 'This e-mail address is not complete.',
  'association.time-zone': 'This time zone does not exist. Example: Europe/Paris.',

  'statutes.adopted-already':
    'The statutes are adopted: they are no draft any more. An extraordinary assembly changes them.',
  'statutes.none': 'This association has no statutes yet.',
  'statutes.invalid': ({ count, sentences }) =>
    `${count > 1 ? `These statutes have ${count} faults` : 'These statutes have one fault'}: ${sentences.join(' ')}`,
  'statutes.effective-past':
    'Statutes do not take effect in the past: what was decided was decided under the old ones.',
  'statutes.same-day': ({ date }) => `Another version already takes effect on ${date}. Choose another day.`,
  'statutes.unchanged': ({ number }) => `Nothing differs from version ${number}, in force that day.`,
  'monday.until': ({ days }) => `Choose a day to come, within ${days} days: the line comes back on that day.`,
};
