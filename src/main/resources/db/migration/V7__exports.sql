-- Shown claims of a paper are counted from the index alone.
create index claim_paper_status_idx on claim (paper_id, status);

-- When somebody sent the same correction last: the one change of a correction that is no entry of the ledger.
alter table correction add column seconded_at timestamp(6) with time zone;
create index correction_seconded_idx on correction (seconded_at);

-- Corrections are listed newest first.
create index correction_submitted_idx on correction (submitted_at, id);
