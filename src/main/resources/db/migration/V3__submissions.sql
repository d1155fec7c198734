-- A quote before and after, in JSON, is longer than what was foreseen.
alter table correction alter column changes set data type varchar(40000);
-- How many others sent the same.
alter table correction add column seconded integer default 0 not null;
-- When it was decided or withdrawn.
alter table correction add column closed_at timestamp(6) with time zone;
alter table correction add column open_seconds bigint;
create index correction_open_seconds_idx on correction (open_seconds);
create index correction_paper_idx on correction (paper_id, status);

-- Who holds the secret link of a correction. The link itself is nowhere stored, only its hash.
create table correction_follower (
    correction_id bigint not null,
    token_hash varchar(64) not null,
    contact varchar(254),
    constraint correction_follower_pk primary key (correction_id),
    constraint correction_follower_token_uk unique (token_hash),
    constraint correction_follower_correction_fk foreign key (correction_id) references correction (id)
);

-- What a correction said before its sender amended it.
create sequence correction_amendment_seq start with 1 increment by 50;
create table correction_amendment (
    id bigint not null,
    correction_id bigint not null,
    amended_at timestamp(6) with time zone not null,
    kind varchar(30) not null,
    changes varchar(40000) not null,
    evidence_quote varchar(2000),
    evidence_url varchar(500),
    note varchar(2000),
    constraint correction_amendment_pk primary key (id),
    constraint correction_amendment_correction_fk foreign key (correction_id) references correction (id)
);
create index correction_amendment_correction_idx on correction_amendment (correction_id);

-- Made by whichever instance needs it first; every instance signs with it.
create table server_key (
    name varchar(40) not null,
    secret varchar(100) not null,
    made_at timestamp(6) with time zone not null,
    constraint server_key_pk primary key (name)
);

-- Requests of one kind from one sender in one window of time; a sender is a keyed hash, and goes with the window.
create table request_count (
    kind varchar(60) not null,
    sender varchar(64) not null,
    window_start timestamp(6) with time zone not null,
    requests integer not null,
    constraint request_count_pk primary key (kind, sender, window_start)
);
create index request_count_window_idx on request_count (window_start);

-- A job that must run on one instance only takes its row first.
create table job_lock (
    name varchar(40) not null,
    held_until timestamp(6) with time zone not null,
    constraint job_lock_pk primary key (name)
);
