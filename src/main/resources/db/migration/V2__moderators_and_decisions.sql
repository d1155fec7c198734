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

-- What moderators decided about corrections, in order; the last one holds.
create sequence correction_decision_seq start with 1 increment by 50;
create table correction_decision (
    id bigint not null,
    correction_id bigint not null,
    verdict varchar(10) not null,
    moderator varchar(90) not null,
    reason varchar(1000) not null,
    changes varchar(40000) not null,
    claim_id bigint,
    claim_revision integer,
    decided_at timestamp(6) with time zone not null,
    constraint correction_decision_pk primary key (id),
    constraint correction_decision_correction_fk foreign key (correction_id) references correction (id),
    constraint correction_decision_claim_fk foreign key (claim_id) references claim (id)
);
create index correction_decision_correction_idx on correction_decision (correction_id, id);
create index correction_decision_claim_idx on correction_decision (claim_id, claim_revision);

-- Claims that somebody proposed and a moderator refused, so that no extractor brings them back.
create sequence refused_claim_seq start with 1 increment by 50;
create table refused_claim (
    id bigint not null,
    paper_id bigint not null,
    quote_start integer not null,
    quote_end integer not null,
    value_text varchar(200) not null,
    metric varchar(60) not null,
    ledger_number bigint not null,
    constraint refused_claim_pk primary key (id),
    constraint refused_claim_paper_fk foreign key (paper_id) references paper (id),
    constraint refused_claim_ledger_fk foreign key (ledger_number) references ledger_entry (entry_number)
);
create index refused_claim_paper_idx on refused_claim (paper_id);

-- Boards as they were at an entry of the ledger, or at a time.
create index claim_revision_board_idx on claim_revision (task, metric, ledger_number);
create index claim_revision_ledger_idx on claim_revision (ledger_number);
create index ledger_entry_time_idx on ledger_entry (recorded_at);
