package org.tanji.host.web.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The shapes of the JSON documents of the REST interface. Inventories and results have published schemas of their own. */
final class Schemas {

    private Schemas() {}

    static ObjectNode all() {
        var all = Json.object();
        all.set("Problem", problem());
        all.set("TokenRequest", strings("login", "password"));
        all.set("Token", strings("token", "expiresAt", "role"));
        all.set("PasswordConfirmation", strings("password"));
        all.set("PasswordChange", strings("old", "new"));
        all.set("Qualifications", list(qualification()));
        all.set("Qualification", qualification());
        all.set("QualificationRequest", qualificationRequest());
        all.set("Withdrawal", strings("reason"));
        all.set("Confirmations", list(comparedMethod()));
        all.set("Confirmation", confirmation());
        all.set("ConfirmationRequest", strings("method", "plugin", "textCopy", "comparedBy", "comparedOn"));
        all.set("Text", strings("zh", "en"));
        all.set("Products", list(strings("slug", "nameZh", "nameEn", "standard", "fieldCode", "family", "method")));
        all.set("Methods", list(method()));
        all.set("Method", method());
        all.set(
                "MethodDescription",
                published("tanji-method-description/1", "What a method asks and calculates, in both languages."));
        all.set("Study", study());
        all.set("Studies", list(study()));
        all.set("Factors", list(strings("id", "nameZh", "nameEn", "value", "unit", "scope", "category", "geography")));
        all.set("Factor", factor());
        all.set("FactorEffects", factorEffects());
        all.set("Recomputation", recomputation());
        all.set("Inventory", published("tanji-input/1", "Activity data of one product."));
        all.set("Result", published("tanji-result/1", "A footprint with trace and manifest; decimals are strings."));
        all.set("Recalculations", list(recalculation()));
        all.set("Recalculation", recalculation());
        all.set("Acceptance", strings("explanation"));
        all.set(
                "Comparison",
                published("tanji-comparison/1", "Two quantifications side by side; decimals are strings."));
        all.set("Cases", list(numbered("id", "number", "title", "stage", "lastAct", "changedAt")));
        all.set("Case", caseFile());
        all.set("Act", act());
        all.set("Step", Json.object().put("type", "object").put("description", "The fields of the step's form."));
        all.set("CaseDocument", strings("id", "name", "sha256"));
        all.set("Rule", rule());
        all.set("Clauses", list(clause()));
        all.set("OpenApi", Json.object().put("type", "object"));
        return all;
    }

    private static ObjectNode problem() {
        var problem = cited(strings("type", "title", "detail", "code"));
        properties(problem).putObject("status").put("type", "integer");
        properties(problem).set("problems", list(cited(strings("place", "code", "message"))));
        return problem;
    }

    /** Only a refusal that rests on a clause of the rule names one. */
    private static ObjectNode cited(ObjectNode refusal) {
        var properties = properties(refusal);
        properties.putObject("clause").put("type", "string").put("description", "As printed in the rule, such as 7.6");
        properties.putObject("register").put("type", "string").put("pattern", "^R-[0-9]{3}$");
        properties.putObject("asks").put("type", "string").put("description", "What the clause asks, in one sentence");
        return refusal;
    }

    private static ObjectNode method() {
        return strings("id", "version", "standard", "status", "productZh", "productEn", "pluginId", "pluginSha256");
    }

    private static ObjectNode study() {
        var study = strings("id", "title", "product", "method", "boundary", "footprint", "digest", "createdAt");
        properties(study).putObject("version").put("type", "integer");
        properties(study).putObject("complete").put("type", "boolean");
        properties(study).putObject("example").put("type", "boolean");
        return study;
    }

    private static ObjectNode numbered(String... names) {
        var one = strings(names);
        properties(one).putObject("version").put("type", "integer");
        return one;
    }

    private static ObjectNode caseFile() {
        var file = numbered("id", "number", "title", "stage", "head");
        properties(file).set("acts", list(act()));
        var step = strings("key", "clause");
        properties(step).putObject("open").put("type", "boolean");
        properties(step).putObject("because").put("type", "string");
        properties(file).set("steps", list(step));
        return file;
    }

    private static ObjectNode act() {
        var act = strings("kind", "at", "day", "by", "role", "digest");
        properties(act).putObject("number").put("type", "integer");
        properties(act).putObject("fact").put("type", "object");
        return act;
    }

    private static ObjectNode recalculation() {
        var one = strings("id", "study", "footprint", "verdict", "reason", "submittedDigest", "digest", "createdAt");
        properties(one).putObject("version").put("type", "integer");
        properties(one).putObject("verified").put("type", "boolean");
        return one;
    }

    private static ObjectNode factor() {
        var factor = Json.object().put("type", "object");
        var properties = factor.putObject("properties");
        properties.putObject("id").put("type", "string");
        properties.putObject("libraryVersion").put("type", "string");
        var change = strings("library", "firstSeen", "kind");
        properties(change).putObject("before").put("type", "object");
        properties(change).putObject("after").put("type", "object");
        properties.set("history", list(change));
        factor.putArray("required").add("id").add("libraryVersion").add("history");
        return factor;
    }

    private static ObjectNode factorEffects() {
        var study = strings("study", "title", "usedValue", "usedUnit", "before", "after", "changePercent", "refused");
        properties(study).putObject("version").put("type", "integer");
        var effects = strings("id");
        properties(effects).set("studies", list(study));
        return effects;
    }

    private static ObjectNode recomputation() {
        var recomputation = Json.object().put("type", "object");
        var properties = recomputation.putObject("properties");
        properties.putObject("identical").put("type", "boolean");
        properties.putObject("message").put("type", "string");
        recomputation.putArray("required").add("identical").add("message");
        return recomputation;
    }

    private static ObjectNode qualificationRequest() {
        var request = strings("person", "competence", "area", "validFrom", "validUntil", "evidence");
        properties(request).putObject("supersedes").put("type", "string");
        return request;
    }

    private static ObjectNode qualification() {
        var one = strings(
                "id",
                "person",
                "name",
                "competence",
                "area",
                "validFrom",
                "validUntil",
                "evidence",
                "supersedes",
                "recordedBy",
                "recordedAt");
        properties(one).putObject("withdrawn").put("type", "boolean");
        properties(one).putObject("example").put("type", "boolean");
        return one;
    }

    /** Without a confirmation it is a draft. */
    private static ObjectNode comparedMethod() {
        var one = strings("method", "version", "standard", "plugin", "status");
        properties(one).set("confirmation", confirmation());
        return one;
    }

    private static ObjectNode confirmation() {
        return strings(
                "id",
                "method",
                "version",
                "standard",
                "plugin",
                "textCopy",
                "comparedBy",
                "comparedOn",
                "recordedBy",
                "recordedAt");
    }

    private static ObjectNode rule() {
        var rule = strings("number", "version", "issued", "effective", "basis", "seal", "readingsDigest");
        properties(rule).set("title", strings("zh", "en"));
        properties(rule).set("issuer", strings("zh", "en"));
        properties(rule).set("values", list(strings("key", "register", "clause", "value")));
        var reading = strings("key", "register", "clause");
        properties(reading).set("problem", strings("zh", "en"));
        properties(reading).set("reading", strings("zh", "en"));
        properties(reading).putObject("answer").put("type", "string");
        var option = strings("key");
        properties(option).set("words", strings("zh", "en"));
        properties(reading).set("options", list(option));
        var decision = strings("since", "answer");
        properties(decision).set("by", strings("zh", "en"));
        properties(reading).set("decisions", list(decision));
        properties(rule).set("readings", list(reading));
        return rule;
    }

    private static ObjectNode clause() {
        var clause = strings("register", "clause", "name");
        properties(clause).set("natures", list(Json.object().put("type", "string")));
        properties(clause).set("asks", strings("zh", "en"));
        return clause;
    }

    private static ObjectNode published(String format, String description) {
        var schema = Json.object().put("type", "object").put("description", description);
        schema.putObject("properties").putObject("format").put("const", format);
        schema.putArray("required").add("format");
        return schema;
    }

    private static ObjectNode strings(String... names) {
        var schema = Json.object().put("type", "object");
        var properties = schema.putObject("properties");
        var required = schema.putArray("required");
        for (var name : names) {
            properties.putObject(name).put("type", "string");
            required.add(name);
        }
        return schema;
    }

    private static ObjectNode list(ObjectNode of) {
        var list = Json.object().put("type", "array");
        list.set("items", of);
        return list;
    }

    private static ObjectNode properties(ObjectNode schema) {
        return schema.withObjectProperty("properties");
    }
}
