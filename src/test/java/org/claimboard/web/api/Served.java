package org.claimboard.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import jakarta.ws.rs.core.MediaType;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;

/** The addresses that the running program serves to programs, as the document would write them. */
final class Served {
    private static final String TABLE = "/table/{format}";
    /** Pages are for people; one that other sites frame is for these. */
    private static final String FRAMES = "/embed/";

    private Served() {}

    /** Each as {@code get /api/v1/claims}, with its query parameters; null where one address chooses between methods. */
    static Map<String, Set<String>> addresses() {
        Map<String, Set<String>> found = new TreeMap<>();
        RuntimeResourceVisitor.visitRuntimeResources(
                "", ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers(), new RuntimeResourceVisitor() {
                    @Override
                    public void visitRuntimeResource(String method, String path, RuntimeResource resource) {
                        if (method != null && isForPrograms(path, resource) && !isOfTests(path)) {
                            written(path)
                                    .forEach(address -> found.put(
                                            method.toLowerCase(Locale.ROOT) + " " + address,
                                            parameters(path, resource)));
                        }
                    }
                });
        return found;
    }

    private static boolean isForPrograms(String path, RuntimeResource resource) {
        boolean page = resource.getProduces() != null
                && resource.getProduces().getSortedOriginalMediaTypes().length > 0
                && resource.getProduces().getSortedOriginalMediaTypes()[0].isCompatible(MediaType.TEXT_HTML_TYPE);
        return !page || path.startsWith(FRAMES);
    }

    private static boolean isOfTests(String path) {
        return path.equals(TABLE + "/broken") || path.equals(TABLE + "/endless");
    }

    private static Set<String> parameters(String path, RuntimeResource resource) {
        if (resource.getLazyMethod() == null) {
            return null;
        }
        Set<String> names = new TreeSet<>(
                KnownParameters.of(resource.getLazyMethod().getMethod()).keySet());
        if (path.startsWith(TABLE) && names.contains("page")) {
            // passed over, since a table has no pages; a chart's size is another thing
            names.removeAll(Set.of("page", "size"));
        }
        return names;
    }

    /** A table is at the address of its page and at that of the API. */
    private static List<String> written(String path) {
        String plain = path.replaceAll("\\{(\\w+):[^/{}]*(\\{[^{}]*\\}[^/{}]*)*\\}", "{$1}");
        if (!plain.startsWith(TABLE)) {
            return List.of(plain);
        }
        List<String> addresses = new ArrayList<>();
        String table = path.substring(TABLE.length());
        List<String> tables = table.contains("{history:")
                ? List.of("/claims/{id}", "/claims/{id}/history")
                : List.of(plain.substring(TABLE.length()));
        for (String each : tables) {
            addresses.add(each + ".{format}");
            addresses.add("/api/v1" + each + ".{format}");
        }
        return addresses;
    }
}
