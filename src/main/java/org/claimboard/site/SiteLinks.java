package org.claimboard.site;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the program's addresses on one page into links between files.
 *
 * @param file where the page stands
 * @param program where the program is asked, without a slash at the end
 * @param base where the copy will be reached, with a slash at the end; empty where nobody knows
 * @param server a running program for what the copy can't do, without a slash at the end; empty for none
 * @param absolute true for a page that is handed out under any address, whose links can't be relative
 * @param found gets each address that is part of the copy
 */
record SiteLinks(
        String file,
        SitePlan plan,
        String program,
        Optional<String> base,
        Optional<String> server,
        boolean absolute,
        Consumer<String> found) {

    /** True for an address of the program, with or without its host. */
    boolean isOurs(String href) {
        return href.startsWith("/") && !href.startsWith("//") || href.startsWith(program + "/") || href.equals(program);
    }

    /** What stands in its place on the page; empty where it leads nowhere in the copy. */
    Optional<String> link(String href) {
        return split(href, (address, fragment) -> plan.file(address)
                .map(target -> {
                    found.accept(address);
                    return (absolute && base.isPresent()
                                    ? URI.create(base.get()).getRawPath() + target
                                    : relative(target))
                            + fragment;
                })
                .or(() -> server.map(host -> host + address + fragment)));
    }

    /** The whole address of something of the program, where it is reached from anywhere. */
    Optional<String> whole(String href) {
        return split(href, (address, fragment) -> base.flatMap(
                        host -> plan.file(address).map(target -> {
                            found.accept(address);
                            return host + target + fragment;
                        }))
                .or(() -> server.map(host -> host + address + fragment)));
    }

    /** A text in which every whole address of the program is one of the copy. */
    String wholeIn(String text) {
        Matcher matcher = Pattern.compile(Pattern.quote(program) + "(/[^\\s\"<>)&]*(?:&amp;[^\\s\"<>)&]*)*)?")
                .matcher(text);
        return matcher.replaceAll(match -> Matcher.quoteReplacement(
                whole(match.group().replace("&amp;", "&")).or(() -> base).orElse("")));
    }

    private interface Mapping {
        Optional<String> of(String address, String fragment);
    }

    private Optional<String> split(String href, Mapping mapping) {
        String local = href.startsWith(program) ? href.substring(program.length()) : href;
        int hash = local.indexOf('#');
        String address = hash < 0 ? local : local.substring(0, hash);
        return mapping.of(address.isEmpty() ? "/" : address, hash < 0 ? "" : local.substring(hash));
    }

    private String relative(String target) {
        Path here = Path.of("/" + file).getParent();
        return here.relativize(Path.of("/" + target)).toString();
    }
}
