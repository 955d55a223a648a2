/**
 * The tables of sign-in, in their own schema `auth`: they belong to the installation, not to an association, so they
 * carry no `association_id`. Run once by the migrations, as owner; the role `etabli_app` may read and write rows and
 * owns nothing. Addresses are kept in lower case, so that one address is one account.
 */
export const signInSchema = `
create schema if not exists auth;

create table auth.users (
  id uuid primary key,
  email text not null constraint users_email_key unique constraint users_email_lower check (email = lower(email)),
  name text not null,
  email_verified boolean not null default false,
  image text,
  locale text not null default 'fr' check (locale in ('fr', 'en')),
  two_factor_enabled boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create table auth.sessions (
  id uuid primary key,
  token text not null constraint sessions_token_key unique,
  user_id uuid not null references auth.users (id) on delete cascade,
  second_factor boolean not null default false,
  ip_address text,
  user_agent text,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index sessions_user on auth.sessions (user_id);
create index sessions_expiry on auth.sessions (expires_at);
comment on column auth.sessions.second_factor is 'made or confirmed with a passkey or a second factor';
comment on column auth.sessions.ip_address is 'truncated: /24 for IPv4, /48 for IPv6';

create table auth.accounts (
  id uuid primary key,
  user_id uuid not null references auth.users (id) on delete cascade,
  account_id text not null,
  provider_id text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint accounts_provider_key unique (user_id, provider_id)
);

create table auth.verifications (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index verifications_identifier on auth.verifications (identifier);
create index verifications_expiry on auth.verifications (expires_at);

create table auth.passkeys (
  id text primary key,
  user_id uuid not null references auth.users (id) on delete cascade,
  name text,
  public_key text not null,
  credential_id text not null constraint passkeys_credential_key unique,
  counter double precision not null,
  device_type text not null,
  backed_up boolean not null,
  transports text,
  aaguid text,
  created_at timestamptz not null default now()
);
comment on column auth.passkeys.counter is 'an unsigned 32-bit count: too wide for integer, and bigint would reach the library as text';
create index passkeys_user on auth.passkeys (user_id);

create table auth.two_factors (
  id uuid primary key,
  user_id uuid not null constraint two_factors_user_key unique references auth.users (id) on delete cascade,
  secret text not null,
  backup_codes text not null,
  verified boolean not null default true,
  failed_verification_count integer not null default 0,
  locked_until timestamptz
);

create table auth.rate_limits (
  key text primary key,
  count integer not null,
  ends_at timestamptz not null
);
create index rate_limits_end on auth.rate_limits (ends_at);

grant usage on schema auth to etabli_app;
grant select, insert, update, delete on all tables in schema auth to etabli_app;
`;
