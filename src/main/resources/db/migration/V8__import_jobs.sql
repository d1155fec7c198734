-- How many claims a source has, to tell how many of them a newer file of it leaves out.
create index claim_source_idx on claim (source);

-- How far an import came that runs by itself, and how it ended; any instance can tell, so it is kept here.
-- What waits now was looked at by an older program, which knew no other state.
delete from import_upload_part;
delete from import_upload;
alter table import_upload add column state varchar(10) not null;
alter table import_upload add column rows_done bigint default 0 not null;
alter table import_upload add column alive_at timestamp(6) with time zone not null;
alter table import_upload add column outcome varchar(1000000);
