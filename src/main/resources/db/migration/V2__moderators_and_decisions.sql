-- A moderator who was removed stays: the ledger names them, so nobody else may ever have the name.
create sequence moderator_seq start with 1 increment by 50;
create table moderator (
    id bigint not null,
    name varchar(40) not null,
    password_hash varchar(200) not null,
    created_at timestamp(6) with time zone not null,
    removed_at timestamp(6) with time zone,
    constraint moderator_pk primary key (id),
    constraint moderator_name_uk unique (name)
);

-- The cookie itself is nowhere stored, only its hash.
create table moderator_session (
    token_hash varchar(64) not null,
    moderator_name varchar(90) not null,
    opened_at timestamp(6) with time zone not null,
    seen_at timestamp(6) with time zone not null,
    constraint moderator_session_pk primary key (token_hash)
);
create index moderator_session_name_idx on moderator_session (moderator_name);

-- Attempts to sign in, by the hash of a name or of a network address.
create table sign_in_attempts (
    subject varchar(64) not null,
    failures integer not null,
    last_at timestamp(6) with time zone not null,
    free_at timestamp(6) with time zone not null,
    constraint sign_in_attempts_pk primary key (subject)
);
create index sign_in_attempts_last_idx on sign_in_attempts (last_at);
