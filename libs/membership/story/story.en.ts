import type { ConsentKind } from '../consents/consents.js';
import type { StoryKind } from './story.entities.js';
import type { StoryValues } from './story.fr.js';

const because = ({ reason }: StoryValues): string => (reason ? `: ${reason}` : '');
const office = ({ role, commission }: StoryValues): string => (commission ? `${role} (${commission})` : role);
const dates = ({ from, until }: StoryValues): string =>
  until ? `from ${from} to ${until}` : `from ${from} on`;

const consents: Record<ConsentKind, string> = {
  newsletter: 'receive the newsletter',
  directory: 'be in the directory',
  photos: 'appear in photos',
  identity_after_departure: 'stay known after leaving',
};

export const en: Record<StoryKind, (values: StoryValues) => string> = {
  registered: () => 'Page created.',
  imported: ({ undone }) => (undone ? 'Taken from a file, since undone.' : 'Taken from a file.'),
  corrected: ({ fields }) => (fields ? `Page corrected: ${fields}.` : 'Page corrected.'),
  admitted: (values) => `Membership, ${values.category}, ${dates(values)}.`,
  membership_ended: (values) => `Membership ended on ${values.on}${because(values)}.`,
  fee_recorded: (values) =>
    `Fee ${values.amount ? `of ${values.amount} ` : ''}for the time ${dates(values)} (${values.source}).`,
  fee_reversed: (values) => `Fee for the time ${dates(values)} reversed${because(values)}.`,
  mandate_granted: (values) => `Mandate: ${office(values)}, ${dates(values)} (${values.source}).`,
  mandate_ended: (values) => `Mandate ended: ${office(values)}, on ${values.on}${because(values)}.`,
  mandate_cancelled: (values) => `Mandate cancelled: ${office(values)}${because(values)}.`,
  consent_given: ({ consent }) => `Agrees to ${consents[consent]}.`,
  consent_withdrawn: ({ consent }) => `No longer agrees to ${consents[consent]}.`,
  invited: () => 'Invitation sent.',
  joined: () => 'Invitation accepted.',
  exported: () => 'Copy of personal data made.',
  erased: () => 'Page anonymised.',
};

export const fieldNames: Record<string, string> = {
  kind: 'kind',
  givenName: 'given name',
  familyName: 'family name',
  organisationName: 'name of the organisation',
  representativeId: 'representative',
  memberNumber: 'member number',
  email: 'e-mail',
  phone: 'phone',
  street: 'street',
  postcode: 'postcode',
  city: 'town',
  country: 'country',
  birthDate: 'date of birth',
  custom: 'other details',
};

export const roleNames: Record<string, string> = {
  chair: 'chair',
  co_chair: 'co-chair',
  treasurer: 'treasurer',
  secretary: 'secretary',
  board_member: 'board member',
  coordinator: 'coordinator',
  auditor: 'auditor of accounts',
  commission_lead: 'commission lead',
  commission_member: 'commission member',
  resident: 'resident',
};
