import 'reflect-metadata';
import { APPLICATION_ROLE, applicationPassword, installJobs } from '@etabli/platform/migrating';
import { DataSource } from 'typeorm';
import { Platform1700000000001 } from './migrations/0001-platform.js';
import { Membership1700000000002 } from './migrations/0002-membership.js';
import { Commissions1700000000003 } from './migrations/0003-commissions.js';
import { Assembly1700000000004 } from './migrations/0004-assembly.js';
import { Members1700000000005 } from './migrations/0005-members.js';
import { Imports1700000000006 } from './migrations/0006-imports.js';
import { Colleges1700000000007 } from './migrations/0007-colleges.js';
import { BallotBox1700000000008 } from './migrations/0008-ballot-box.js';
import { BeforeAssemblies1700000000009 } from './migrations/0009-before-assemblies.js';
import { After1700000000010 } from './migrations/0010-after.js';
import { Desk1700000000011 } from './migrations/0011-desk.js';
import { Debate1700000000012 } from './migrations/0012-debate.js';
import { Roles1700000000013 } from './migrations/0013-roles.js';
import { Elections1700000000014 } from './migrations/0014-elections.js';
import { EveryWayToVote1700000000015 } from './migrations/0015-every-way-to-vote.js';
import { MinutesWriters1700000000017 } from './migrations/0017-minutes-writers.js';
import { Afterwards1700000000019 } from './migrations/0019-afterwards.js';
import { Founding1700000000020 } from './migrations/0020-founding.js';
import { Ballots1700000000021 } from './migrations/0021-ballots.js';
import { PersonalVoting1700000000022 } from './migrations/0022-personal-voting.js';
import { Circle1700000000024 } from './migrations/0024-circle.js';
import { Tasks1700000000030 } from './migrations/0030-tasks.js';
import { Missions1700000000031 } from './migrations/0031-missions.js';
import { Meetings1700000000032 } from './migrations/0032-meetings.js';
import { Hours1700000000033 } from './migrations/0033-hours.js';
import { Moving1700000000034 } from './migrations/0034-moving.js';
import { Digest1700000000035 } from './migrations/0035-digest.js';
import { Handover1700000000036 } from './migrations/0036-handover.js';
import { Monday1700000000037 } from './migrations/0037-monday.js';
import { KeptLookings1700000000038 } from './migrations/0038-kept-lookings.js';
import { EntrustedDecisions1700000000045 } from './migrations/0045-entrusted-decisions.js';
import { CollegeElections1700000000046 } from './migrations/0046-college-elections.js';
import { ReadMentions1700000000047 } from './migrations/0047-read-mentions.js';
import { MeetingAnswers1700000000048 } from './migrations/0048-meeting-answers.js';
import { PicturesAndArchives1700000000049 } from './migrations/0049-pictures-and-archives.js';
import { Treasury1700000000050 } from './migrations/0050-treasury.js';
import { BankStatements1700000000051 } from './migrations/0051-bank-statements.js';
import { Matching1700000000052 } from './migrations/0052-matching.js';
import { Sepa1700000000053 } from './migrations/0053-sepa.js';
import { Books1700000000054 } from './migrations/0054-books.js';
import { Spending1700000000055 } from './migrations/0055-spending.js';
import { Rents1700000000056 } from './migrations/0056-rents.js';
import { Reminders1700000000057 } from './migrations/0057-reminders.js';
import { Providers1700000000058 } from './migrations/0058-providers.js';
import { MovingIn1700000000059 } from './migrations/0059-moving-in.js';
import { Vat1700000000060 } from './migrations/0060-vat.js';
import { TaxReceipts1700000000061 } from './migrations/0061-tax-receipts.js';
import { Households1700000000062 } from './migrations/0062-households.js';
import { ToldOnce1700000000063 } from './migrations/0063-told-once.js';
import { TreasuryHandover1700000000064 } from './migrations/0064-treasury-handover.js';
import { AroundAssemblies1700000000067 } from './migrations/0067-around-assemblies.js';
import { Places1700000000070 } from './migrations/0070-places.js';
import { Applications1700000000071 } from './migrations/0071-applications.js';
import { Contracts1700000000072 } from './migrations/0072-contracts.js';
import { Bookings1700000000073 } from './migrations/0073-bookings.js';
import { Daily1700000000074 } from './migrations/0074-daily.js';
import { ContractsFollow1700000000075 } from './migrations/0075-contracts-follow.js';
import { TaskLinks1700000000076 } from './migrations/0076-task-links.js';
import { ReceiptsAndWithdrawals1700000000077 } from './migrations/0077-receipts-and-withdrawals.js';
import { VatClosing1700000000078 } from './migrations/0078-vat-closing.js';
import { HouseholdPayers1700000000079 } from './migrations/0079-household-payers.js';
import { Deposits1700000000080 } from './migrations/0080-deposits.js';
import { WaitingFollows1700000000081 } from './migrations/0081-waiting-follows.js';
import { BookedFor1700000000082 } from './migrations/0082-booked-for.js';
import { CommissionDocuments1700000000084 } from './migrations/0084-commission-documents.js';
import { Floors1700000000085 } from './migrations/0085-floors.js';
import { LinesInEuros1700000000086 } from './migrations/0086-lines-in-euros.js';
import { VatRefund1700000000087 } from './migrations/0087-vat-refund.js';
import { KeysSince1700000000088 } from './migrations/0088-keys-since.js';
import { UndoAndDayUsers1700000000089 } from './migrations/0089-undo-and-day-users.js';
import { CreditAsidesResult1700000000090 } from './migrations/0090-credit-asides-result.js';
import { KeysFound1700000000091 } from './migrations/0091-keys-found.js';

const url = process.env['DATABASE_OWNER_URL'];
const secret = process.env['ETABLI_SECRET'];
if (!url || !secret) {
  throw new Error('DATABASE_OWNER_URL (the owner’s connection) and ETABLI_SECRET are needed: see docs/.');
}

const owner = await new DataSource({
  type: 'postgres',
  url,
  migrations: [
    Platform1700000000001,
    Membership1700000000002,
    Commissions1700000000003,
    Assembly1700000000004,
    Members1700000000005,
    Imports1700000000006,
    Colleges1700000000007,
    BallotBox1700000000008,
    BeforeAssemblies1700000000009,
    After1700000000010,
    Desk1700000000011,
    Debate1700000000012,
    Roles1700000000013,
    Elections1700000000014,
    EveryWayToVote1700000000015,
    MinutesWriters1700000000017,
    Afterwards1700000000019,
    Founding1700000000020,
    Ballots1700000000021,
    PersonalVoting1700000000022,
    Circle1700000000024,
    Tasks1700000000030,
    Missions1700000000031,
    Meetings1700000000032,
    Hours1700000000033,
    Moving1700000000034,
    Digest1700000000035,
    Handover1700000000036,
    Monday1700000000037,
    KeptLookings1700000000038,
    EntrustedDecisions1700000000045,
    CollegeElections1700000000046,
    ReadMentions1700000000047,
    MeetingAnswers1700000000048,
    PicturesAndArchives1700000000049,
    Treasury1700000000050,
    BankStatements1700000000051,
    Matching1700000000052,
    Sepa1700000000053,
    Books1700000000054,
    Spending1700000000055,
    Rents1700000000056,
    Reminders1700000000057,
    Providers1700000000058,
    MovingIn1700000000059,
    Vat1700000000060,
    TaxReceipts1700000000061,
    Households1700000000062,
    ToldOnce1700000000063,
    TreasuryHandover1700000000064,
    AroundAssemblies1700000000067,
    Places1700000000070,
    Applications1700000000071,
    Contracts1700000000072,
    Bookings1700000000073,
    Daily1700000000074,
    ContractsFollow1700000000075,
    TaskLinks1700000000076,
    ReceiptsAndWithdrawals1700000000077,
    VatClosing1700000000078,
    HouseholdPayers1700000000079,
    Deposits1700000000080,
    WaitingFollows1700000000081,
    BookedFor1700000000082,
    CommissionDocuments1700000000084,
    Floors1700000000085,
    LinesInEuros1700000000086,
    VatRefund1700000000087,
    KeysSince1700000000088,
    UndoAndDayUsers1700000000089,
    CreditAsidesResult1700000000090,
    KeysFound1700000000091,
  ],
  migrationsTableName: 'migrations',
  migrationsTransactionMode: 'each',
}).initialize();
const runner = owner.createQueryRunner();

/** Two processes that start together must not migrate together. */
await runner.query('select pg_advisory_lock(719283)');
await createApplicationRole();
for (const { name } of await owner.runMigrations()) process.stdout.write(`migrated ${name}\n`);
await installJobs(url, runner);
await runner.query('select pg_advisory_unlock(719283)');
await runner.release();
await owner.destroy();

/** The role the application works as: it may sign in and use what it is granted, and owns nothing. */
async function createApplicationRole(): Promise<void> {
  const password = applicationPassword(secret as string);
  const [known] = await runner.query('select 1 from pg_roles where rolname = $1', [APPLICATION_ROLE]);
  const login = `role ${APPLICATION_ROLE} login password '${password}'`;
  await runner.query(known ? `alter ${login}` : `create ${login} nosuperuser nobypassrls nocreatedb`);
  const [{ name }] = await runner.query('select quote_ident(current_database()) as name');
  await runner.query(`grant connect on database ${name} to ${APPLICATION_ROLE}`);
}
