package org.tanji.host.web.rest;

import java.util.ArrayList;
import java.util.List;

/**
 * What a program needs to know about one route of the REST interface.
 *
 * @param id permanent name, such as {@code addStudy}
 * @param summary one English sentence
 * @param bodies media types of the request that are understood; empty when there is no body
 */
public record Operation(
        String id, String tag, String summary, List<Parameter> parameters, List<Content> bodies, List<Answer> answers) {

    public static final String JSON = "application/json";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public Operation {
        parameters = List.copyOf(parameters);
        bodies = List.copyOf(bodies);
        answers = List.copyOf(answers);
    }

    /** @param in {@code path}, {@code query} or {@code header} */
    public record Parameter(String name, String in, boolean required, String type, String description) {}

    /** @param schema name of a schema of {@link Schemas}; {@code binary} for a file */
    public record Content(String mediaType, String schema) {}

    public record Answer(int status, String description, List<Content> contents) {
        public Answer {
            contents = List.copyOf(contents);
        }
    }

    public static Operation of(String id, String tag, String summary) {
        return new Operation(id, tag, summary, List.of(), List.of(), List.of());
    }

    public Operation path(String name, String description) {
        return with(new Parameter(name, "path", true, "string", description));
    }

    public Operation query(String name, String type, String description) {
        return with(new Parameter(name, "query", false, type, description));
    }

    public Operation header(String name, String description) {
        return with(new Parameter(name, "header", false, "string", description));
    }

    public Operation accepts(String mediaType, String schema) {
        return new Operation(id, tag, summary, parameters, plus(bodies, new Content(mediaType, schema)), answers);
    }

    public Operation answers(int status, String description, String mediaType, String schema) {
        return answers(new Answer(status, description, List.of(new Content(mediaType, schema))));
    }

    /** An answer without a body. */
    public Operation answers(int status, String description) {
        return answers(new Answer(status, description, List.of()));
    }

    /** Refusals, all of them as {@code application/problem+json}. */
    public Operation refuses(int status, String description) {
        return answers(status, description, ProblemJson.MEDIA_TYPE, "Problem");
    }

    private Operation answers(Answer answer) {
        return new Operation(id, tag, summary, parameters, bodies, plus(answers, answer));
    }

    private Operation with(Parameter parameter) {
        return new Operation(id, tag, summary, plus(parameters, parameter), bodies, answers);
    }

    private static <T> List<T> plus(List<T> all, T one) {
        var longer = new ArrayList<>(all);
        longer.add(one);
        return longer;
    }
}
