/**
 * The search box: words, coordinates and numbers in one line of text, and what fits them. May use {@code claim} and what
 * is below it. Reading a line is plain Java, linear in its length; only {@link org.claimboard.search.Search} asks the
 * database.
 *
 * <p>The language, part by part, in any order:
 *
 * <table>
 * <caption>Parts of a search</caption>
 * <tr><td>{@code flash attention}</td><td>each word, anywhere in the sentence, the title, or the name of the system, model
 *     or dataset; papers are found by their abstract as well</td></tr>
 * <tr><td>{@code "flash attention"}</td><td>these words side by side</td></tr>
 * <tr><td>{@code task:llm-inference}</td><td>a coordinate; task, metric, dataset, hardware (with all below it), qualifier,
 *     form, status and origin are known by id or name, {@code not-stated} is a value, the same field twice means either, and {@code metric:accuracy} is that metric alone</td></tr>
 * <tr><td>{@code system:flash*}</td><td>system, model and paper are found by a part of their name; a star stands for any
 *     characters, and quotes mean the whole name</td></tr>
 * <tr><td>{@code year:2025 year >= 2024 year:2020..2023}</td><td>when the paper was published</td></tr>
 * <tr><td>{@code speedup >= 5}</td><td>a metric by its id, name or cue words, compared by {@code >= > <= < =} or as
 *     {@code 2..5}; "speedup" is any time or throughput</td></tr>
 * <tr><td>{@code latency < 10 ms}</td><td>with a unit, the value itself; without one, the improvement factor of a cost and
 *     the value of a quality; {@code ratio}, {@code delta} or {@code absolute} behind the metric says it outright</td></tr>
 * <tr><td>{@code speedup >= 5 accuracy > 80}</td><td>numbers of two metrics: the claims of papers that claim both</td></tr>
 * </table>
 *
 * <p>{@code =} means equal as shown: within half a percent. A part that can't be understood is left out and said.
 */
package org.claimboard.search;
