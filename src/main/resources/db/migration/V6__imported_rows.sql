-- Where an imported claim is from; it stays with every revision, whoever words the claim anew.
alter table claim add column source varchar(200);
alter table claim add column licence varchar(60);
alter table claim add column source_place varchar(200);
alter table claim_revision add column source varchar(200);
alter table claim_revision add column licence varchar(60);
alter table claim_revision add column source_place varchar(200);

-- What tells the rows of all sources apart, so that a row that is read again finds its claim.
alter table claim add column source_row varchar(64);
alter table claim add constraint claim_source_row_uk unique (source_row);

-- An imported number has no sentence: its quote is empty.
alter table claim drop constraint claim_quote_ck;
alter table claim add constraint claim_quote_ck check (
    0 <= quote_start and (quote_start < quote_end or source is not null and quote = '' and quote_start = quote_end));

-- An imported row finds its paper by what it says of it.
create index paper_arxiv_idx on paper (arxiv_id);
create index paper_url_idx on paper (url);

-- A file that a moderator had looked at waits here for the second step, so that any instance can do it. Base64, since the
-- databases have no type for bytes in common.
create table import_upload (
    id varchar(64) not null,
    moderator varchar(90) not null,
    file_name varchar(200) not null,
    format varchar(40) not null,
    source varchar(200) not null,
    licence varchar(60) not null,
    keep_going boolean not null,
    uploaded_at timestamp(6) with time zone not null,
    constraint import_upload_pk primary key (id)
);
create table import_upload_part (
    upload_id varchar(64) not null,
    part_number integer not null,
    content varchar(1000000) not null,
    constraint import_upload_part_pk primary key (upload_id, part_number),
    constraint import_upload_part_upload_fk foreign key (upload_id) references import_upload (id)
);
