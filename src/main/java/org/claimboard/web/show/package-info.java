/**
 * How records look on a page: values with their units, names for ids, marked abstracts, links that keep the query, and
 * the choices of a form. Plain records in, records and strings out.
 */
package org.claimboard.web.show;
