package org.claimboard.web.guard;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;

/**
 * An address of the running application, as the framework serves it.
 *
 * @param queries names of the query parameters that it reads
 * @param fields names of the form fields that it reads
 */
record ServedAddress(String method, String path, List<String> queries, List<String> fields, boolean form) {
    /** A table that breaks off, and one that never ends, for other tests. */
    private static final Pattern FOR_TESTS = Pattern.compile(".*/(broken|endless)");

    private static final String TOKEN = "x".repeat(43);

    /** All of them, in an order that is always the same. */
    static List<ServedAddress> all() {
        List<ServedAddress> found = new ArrayList<>();
        RuntimeResourceVisitor.visitRuntimeResources(
                "", ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers(), new RuntimeResourceVisitor() {
                    @Override
                    public void visitRuntimeResource(String method, String path, RuntimeResource resource) {
                        if (method != null && !FOR_TESTS.matcher(path).matches()) {
                            found.add(of(method, path, resource));
                        }
                    }
                });
        found.sort(Comparator.comparing(ServedAddress::path).thenComparing(ServedAddress::method));
        return found;
    }

    private static ServedAddress of(String method, String path, RuntimeResource resource) {
        // an address that takes a file as a form and as its body is one resource that chooses between two methods
        if (resource.getLazyMethod() == null) {
            return new ServedAddress(method, path, List.of(), List.of("file", "source", "format"), true);
        }
        Method served = resource.getLazyMethod().getMethod();
        List<String> queries = new ArrayList<>();
        List<String> fields = new ArrayList<>();
        for (Parameter parameter : served.getParameters()) {
            collect(parameter, parameter.getName(), queries, fields);
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Field field : parameter.getType().getDeclaredFields()) {
                    collect(field, field.getName(), queries, fields);
                }
            }
        }
        boolean form = resource.getConsumes().stream()
                .anyMatch(type -> type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                        || type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE));
        return new ServedAddress(method, path, List.copyOf(queries), List.copyOf(fields), form);
    }

    private static void collect(AnnotatedElement element, String name, List<String> queries, List<String> fields) {
        RestQuery query = element.getAnnotation(RestQuery.class);
        if (query != null) {
            queries.add(query.value().isEmpty() ? name : query.value());
        }
        RestForm field = element.getAnnotation(RestForm.class);
        if (field != null) {
            fields.add(field.value().isEmpty() ? name : field.value());
        }
    }

    boolean reads() {
        return method.equals("GET");
    }

    /** With things in its path that are there. */
    String example() {
        return filled(name -> switch (name) {
            case "token" -> TOKEN;
            case "slug" -> "hierarchical-reasoning-model";
            case "task" -> "llm-inference";
            case "metric" -> "inference-latency";
            case "format" -> "csv";
            case "history" -> "";
            default -> "1";
        });
    }

    /** With what is given for each name in its path, whatever pattern that must match. */
    String filled(UnaryOperator<String> value) {
        StringBuilder address = new StringBuilder();
        StringBuilder name = new StringBuilder();
        int depth = 0;
        for (char c : path.toCharArray()) {
            depth += c == '{' ? 1 : 0;
            if (depth == 0) {
                address.append(c);
            } else if (c != '{' || depth > 1) {
                name.append(c);
            }
            depth -= c == '}' ? 1 : 0;
            if (c == '}' && depth == 0) {
                address.append(value.apply(name.toString().split("[:}]")[0].strip()));
                name.setLength(0);
            }
        }
        return address.toString();
    }
}
