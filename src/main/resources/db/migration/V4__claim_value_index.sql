-- A search for numbers ("speedup >= 5") names a metric and a form and bounds the value.
create index claim_value_idx on claim (metric, form, value_low);
