import { ageOn, daysBetween, type IsoDate, type Period } from '@etabli/kernel';
import { isInGoodStanding, memberSince, membershipOn } from '@etabli/membership/rules/standing';
import { type Statutes, termsOf } from '@etabli/membership/rules/statutes';

/** A membership, with the voice its category gives. */
export interface MembershipFacts extends Period {
  voice: 'deliberative' | 'consultative';
  /** Voices of the category where the statutes weigh them (elig.category). At least 1. */
  weight: number;
  collegeId?: string | null;
}

/** What is known of a member when the electorate is drawn up. */
export interface MemberFacts {
  id: string;
  kind: 'person' | 'organisation';
  birthDate?: IsoDate | null;
  /** The person who votes for an organisation. */
  representativeId?: string | null;
  memberships: MembershipFacts[];
  /** Periods covered by fees paid or waived. */
  paid: Period[];
}

/** The days that decide who votes. */
export interface ElectorateDates {
  assemblyOn: IsoDate;
  /** Day of the convocation; before it is sent, the day it is planned for. */
  convokedOn: IsoDate;
}

export const exclusionCodes = [
  'not-member',
  'consultative',
  'fee-unpaid',
  'too-recent',
  'too-young',
  'no-representative',
] as const;
export type ExclusionCode = (typeof exclusionCodes)[number];

/** One reason why a member may not vote, with what its sentence needs. */
export interface Exclusion {
  code: ExclusionCode;
  details: { on?: IsoDate; since?: IsoDate; days?: number; required?: number; age?: number };
}

/** A member who may vote, with the number of voices. */
export interface Elector {
  memberId: string;
  voices: number;
  collegeId: string | null;
  /** Who casts the vote: the member, or the representative of an organisation. */
  exercisedBy: string;
}

export interface Excluded {
  memberId: string;
  /** Every reason that applies, the most lasting first. */
  reasons: Exclusion[];
}

export type Entitlement = ({ votes: true } & Elector) | ({ votes: false } & Excluded);

export interface Electorate {
  dates: ElectorateDates;
  electors: Elector[];
  excluded: Excluded[];
  /** Voices of all electors together. */
  voices: number;
}

/** Draws up the electorate: every member given is either an elector or excluded with reasons (statutes: elig.*). */
export function electorate(statutes: Statutes, dates: ElectorateDates, members: MemberFacts[]): Electorate {
  const all = members.map((member) => entitlement(statutes, dates, member));
  const electors = all.filter((one) => one.votes).map(({ votes: _, ...elector }) => elector);
  const excluded = all.filter((one) => !one.votes).map(({ votes: _, ...out }) => out);
  return { dates, electors, excluded, voices: electors.reduce((sum, { voices }) => sum + voices, 0) };
}

/**
 * May this member vote, with how many voices, or why not. Membership, age and seniority are judged on the day of the
 * assembly; the fee on the day that `elig.dues` names. A birth date that is not known is no reason to exclude: associations
 * seldom collect it.
 */
export function entitlement(statutes: Statutes, dates: ElectorateDates, member: MemberFacts): Entitlement {
  const reasons = [
    ...membershipReasons(statutes, dates, member),
    ...personReasons(statutes, dates, member),
    ...feeReasons(statutes, dates, member),
  ];
  const membership = membershipOn(member.memberships, dates.assemblyOn);
  if (reasons.length > 0 || !membership) return { votes: false, memberId: member.id, reasons };
  return {
    votes: true,
    memberId: member.id,
    voices: termsOf(statutes)['elig.category'] === 'weighted' ? membership.weight : 1,
    collegeId: membership.collegeId ?? null,
    exercisedBy: member.kind === 'organisation' ? (member.representativeId as string) : member.id,
  };
}

function membershipReasons(statutes: Statutes, { assemblyOn }: ElectorateDates, member: MemberFacts) {
  const membership = membershipOn(member.memberships, assemblyOn);
  const since = memberSince(member.memberships, assemblyOn);
  if (!membership || !since) return [reason('not-member', { on: assemblyOn })];
  const required = termsOf(statutes)['elig.seniority_days'];
  const days = daysBetween(since, assemblyOn);
  return [
    ...(membership.voice === 'consultative' ? [reason('consultative')] : []),
    ...(days < required ? [reason('too-recent', { since, days, required })] : []),
  ];
}

function personReasons(statutes: Statutes, { assemblyOn }: ElectorateDates, member: MemberFacts) {
  if (member.kind === 'organisation') return member.representativeId ? [] : [reason('no-representative')];
  const required = termsOf(statutes)['elig.min_age'];
  if (required === null || !member.birthDate) return [];
  const age = ageOn(member.birthDate, assemblyOn);
  return age < required ? [reason('too-young', { age, required })] : [];
}

function feeReasons(statutes: Statutes, dates: ElectorateDates, member: MemberFacts) {
  const dues = termsOf(statutes)['elig.dues'];
  if (dues === 'none') return [];
  const on = dues === 'assembly-date' ? dates.assemblyOn : dates.convokedOn;
  return isInGoodStanding(member.paid, on) ? [] : [reason('fee-unpaid', { on })];
}

const reason = (code: ExclusionCode, details: Exclusion['details'] = {}): Exclusion => ({ code, details });
