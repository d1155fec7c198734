-- Moderators whom an organisation vouches for: known by the issuer's own, unchanging name for them, and without a password.
alter table moderator alter column name set data type varchar(90);
alter table moderator alter column password_hash drop not null;
alter table moderator add column issuer varchar(500);
alter table moderator add column subject varchar(255);
alter table moderator add constraint moderator_subject_uk unique (issuer, subject);
