create sequence paper_seq start with 1 increment by 50;
create table paper (
    id bigint not null,
    slug varchar(120) not null,
    title varchar(500) not null,
    abstract_text varchar(20000) not null,
    arxiv_id varchar(40),
    published varchar(10) not null,
    url varchar(500) not null,
    code_url varchar(500),
    constraint paper_pk primary key (id),
    constraint paper_slug_uk unique (slug)
);
create index paper_published_idx on paper (published desc, slug);

-- The last entry of the ledger; whoever appends locks this row, so entries are numbered without gaps.
create table ledger_head (
    id integer not null,
    entry_number bigint not null,
    entry_hash varchar(64) not null,
    constraint ledger_head_pk primary key (id)
);
insert into ledger_head (id, entry_number, entry_hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

create table ledger_entry (
    entry_number bigint not null,
    recorded_at timestamp(6) with time zone not null,
    actor varchar(100) not null,
    action varchar(40) not null,
    subject varchar(140) not null,
    reason varchar(2000) not null,
    before_state varchar(40000),
    after_state varchar(40000),
    previous_hash varchar(64) not null,
    entry_hash varchar(64) not null,
    constraint ledger_entry_pk primary key (entry_number)
);
create index ledger_entry_subject_idx on ledger_entry (subject, entry_number);

create sequence claim_seq start with 1 increment by 50;
create table claim (
    id bigint not null,
    paper_id bigint not null,
    revision integer not null,
    status varchar(20) not null,
    origin varchar(20) not null,
    origin_detail varchar(200) not null,
    quote varchar(4000) not null,
    quote_start integer not null,
    quote_end integer not null,
    value_text varchar(200) not null,
    system_name varchar(300),
    metric varchar(60) not null,
    form varchar(10) not null,
    value_low decimal(38, 12) not null,
    value_high decimal(38, 12) not null,
    unit varchar(40) not null,
    qualifier varchar(10) not null,
    baseline varchar(500),
    task varchar(60),
    dataset varchar(300),
    dataset_id varchar(120),
    model varchar(300),
    hardware varchar(200),
    hardware_id varchar(60) not null,
    hardware_count integer,
    flags varchar(100) not null,
    derivation varchar(1000),
    explanation varchar(8000),
    confidence decimal(3, 2),
    constraint claim_pk primary key (id),
    constraint claim_paper_fk foreign key (paper_id) references paper (id),
    constraint claim_value_ck check (value_low <= value_high),
    constraint claim_quote_ck check (0 <= quote_start and quote_start < quote_end)
);
create index claim_board_idx on claim (task, metric, form);
create index claim_paper_idx on claim (paper_id);
create index claim_hardware_idx on claim (hardware_id);

create sequence claim_revision_seq start with 1 increment by 50;
create table claim_revision (
    id bigint not null,
    claim_id bigint not null,
    revision integer not null,
    ledger_number bigint not null,
    status varchar(20) not null,
    origin varchar(20) not null,
    origin_detail varchar(200) not null,
    quote varchar(4000) not null,
    quote_start integer not null,
    quote_end integer not null,
    value_text varchar(200) not null,
    system_name varchar(300),
    metric varchar(60) not null,
    form varchar(10) not null,
    value_low decimal(38, 12) not null,
    value_high decimal(38, 12) not null,
    unit varchar(40) not null,
    qualifier varchar(10) not null,
    baseline varchar(500),
    task varchar(60),
    dataset varchar(300),
    dataset_id varchar(120),
    model varchar(300),
    hardware varchar(200),
    hardware_id varchar(60) not null,
    hardware_count integer,
    flags varchar(100) not null,
    derivation varchar(1000),
    explanation varchar(8000),
    confidence decimal(3, 2),
    constraint claim_revision_pk primary key (id),
    constraint claim_revision_uk unique (claim_id, revision),
    constraint claim_revision_claim_fk foreign key (claim_id) references claim (id),
    constraint claim_revision_ledger_fk foreign key (ledger_number) references ledger_entry (entry_number)
);

create sequence correction_seq start with 1 increment by 50;
create table correction (
    id bigint not null,
    kind varchar(30) not null,
    status varchar(20) not null,
    claim_id bigint,
    claim_revision integer,
    paper_id bigint not null,
    changes varchar(8000) not null,
    evidence_quote varchar(2000),
    evidence_url varchar(500),
    note varchar(2000),
    submitted_at timestamp(6) with time zone not null,
    constraint correction_pk primary key (id),
    constraint correction_claim_fk foreign key (claim_id) references claim (id),
    constraint correction_paper_fk foreign key (paper_id) references paper (id)
);
create index correction_claim_idx on correction (claim_id);
create index correction_status_idx on correction (status, submitted_at);
