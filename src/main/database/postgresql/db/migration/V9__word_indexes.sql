-- Where a search finds words. Trigrams know any part of a word of three letters or more, so that a search means here what it
-- means in H2, which reads every row. The extension comes with PostgreSQL, and whoever owns the database may create it.
create extension if not exists pg_trgm;

-- What a word without a field is looked for in. It is of two tables, and one index can't be of two.
create table claim_words (
    claim_id bigint not null,
    words text not null,
    constraint claim_words_pk primary key (claim_id),
    constraint claim_words_claim_fk foreign key (claim_id) references claim (id) on delete cascade
);

-- In one line each, so that no word is found across two of them; ClaimText.ANYWHERE names the same places.
create function claim_words_of(quote text, system_name text, title text, model text, dataset text) returns text
    language sql immutable
    return lower(concat_ws(e'\n', quote, system_name, title, model, dataset));

insert into claim_words (claim_id, words)
select c.id, claim_words_of(c.quote, c.system_name, p.title, c.model, c.dataset)
from claim c join paper p on p.id = c.paper_id;

-- A session plans this once, and a plan that suits its first rows would read all papers for each statement later on.
create function claim_words_begin() returns trigger language plpgsql
    set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
begin
    insert into claim_words (claim_id, words)
    select c.id, claim_words_of(c.quote, c.system_name, p.title, c.model, c.dataset)
    from added c join paper p on p.id = c.paper_id;
    return null;
end
$$;
create trigger claim_words_begin after insert on claim
    referencing new table as added for each statement execute function claim_words_begin();

create function claim_words_follow_claim() returns trigger language plpgsql as $$
begin
    update claim_words w
    set words = claim_words_of(new.quote, new.system_name, p.title, new.model, new.dataset)
    from paper p where p.id = new.paper_id and w.claim_id = new.id;
    return null;
end
$$;
create trigger claim_words_follow_claim after update on claim for each row
    when ((old.quote, old.system_name, old.model, old.dataset, old.paper_id)
        is distinct from (new.quote, new.system_name, new.model, new.dataset, new.paper_id))
    execute function claim_words_follow_claim();

create function claim_words_follow_paper() returns trigger language plpgsql as $$
begin
    update claim_words w
    set words = claim_words_of(c.quote, c.system_name, new.title, c.model, c.dataset)
    from claim c where c.paper_id = new.id and w.claim_id = c.id;
    return null;
end
$$;
create trigger claim_words_follow_paper after update on paper for each row
    when (old.title is distinct from new.title)
    execute function claim_words_follow_paper();

create index claim_words_trigram_idx on claim_words using gin (words gin_trgm_ops);

-- How queries spell these; an index serves what is spelled as it is.
create index claim_system_trigram_idx on claim using gin (lower(system_name) gin_trgm_ops);
create index claim_model_trigram_idx on claim using gin (lower(model) gin_trgm_ops);
create index claim_dataset_trigram_idx on claim using gin (lower(dataset) gin_trgm_ops);
create index paper_title_trigram_idx on paper using gin (lower(title) gin_trgm_ops);
create index paper_slug_trigram_idx on paper using gin (lower(slug) gin_trgm_ops);
create index paper_words_trigram_idx on paper using gin (lower(title || e'\n' || abstract_text) gin_trgm_ops);

-- A share of the words is guessed by a sample of the rows; more of them, since a guess decides between two plans.
alter table claim_words alter column words set statistics 1000;

-- The order of a search for numbers, with what is equal told apart, so that nothing is sorted.
drop index claim_value_idx;
create index claim_value_idx on claim (metric, form, value_low, id);
create index claim_form_value_idx on claim (form, value_low, id);

analyze claim_words;
analyze claim;
analyze paper;
