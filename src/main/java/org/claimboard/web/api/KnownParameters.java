package org.claimboard.web.api;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;

import io.vertx.core.http.HttpServerRequest;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import org.claimboard.problem.FieldProblem;
import org.claimboard.problem.ProblemException;
import org.claimboard.problem.ProblemType;
import org.claimboard.problem.Typed;
import org.claimboard.vocabulary.Vocabulary;

/**
 * Refuses query parameters that an address of the API does not have. A misspelt filter that is passed over gives all claims
 * to a program that asked for some, and nobody notices; so does the second of two values where only one is read.
 */
class KnownParameters {
    private static final String TABLE = "/table/";

    private final Map<Method, Map<String, Boolean>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo resource, HttpServerRequest asked) {
        if (!ApiAddress.is(asked.path()) || asked.query() == null) {
            return;
        }
        Map<String, Boolean> names = known.computeIfAbsent(resource.getResourceMethod(), KnownParameters::of);
        boolean table = request.getUriInfo().getPath().startsWith(TABLE);
        List<FieldProblem> wrong = new ArrayList<>();
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            // a table has no pages: it is whole, whichever page of its list was looked at
            boolean passed = name.isEmpty() || table && (name.equals("page") || name.equals("size"));
            if (!passed && !names.containsKey(name)) {
                wrong.add(unknown(name, names.keySet()));
            } else if (!passed && values.size() > 1 && !names.get(name)) {
                wrong.add(new FieldProblem(name, "is there more than once."));
            }
        });
        if (!wrong.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_PARAMETER, wrong);
        }
    }

    private static FieldProblem unknown(String name, Collection<String> known) {
        String shown = Typed.shown(name);
        String all = known.isEmpty()
                ? "this address has none."
                : "those of this address are " + String.join(", ", known) + ".";
        return new FieldProblem(shown, "is no parameter; " + all, Vocabulary.nearest(shown, known));
    }

    /** The names of a method's parameters, with whether one may be there more than once. */
    static Map<String, Boolean> of(Method method) {
        Map<String, Boolean> names = new TreeMap<>();
        for (Parameter parameter : method.getParameters()) {
            RestQuery query = parameter.getAnnotation(RestQuery.class);
            if (query != null) {
                names.put(name(query, parameter.getName()), isMany(parameter.getType()));
            } else if (parameter.isAnnotationPresent(BeanParam.class)) {
                addFields(parameter.getType(), names);
            }
        }
        return names;
    }

    private static void addFields(Class<?> bean, Map<String, Boolean> names) {
        for (Field field : bean.getDeclaredFields()) {
            RestQuery query = field.getAnnotation(RestQuery.class);
            if (query != null) {
                names.put(name(query, field.getName()), isMany(field.getType()));
            }
        }
    }

    private static String name(RestQuery query, String declared) {
        return query.value().isEmpty() ? declared : query.value();
    }

    private static boolean isMany(Class<?> type) {
        return Collection.class.isAssignableFrom(type);
    }
}
