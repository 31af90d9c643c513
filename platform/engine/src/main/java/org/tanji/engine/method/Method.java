package org.tanji.engine.method;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanji.engine.text.BilingualText;

/**
 * How the footprint of one product is quantified.
 *
 * @param id such as {@code cts-pcec-20}
 * @param version full SemVer; a change of results is a new major version
 * @param basis on what the method is built while the product standard's text is not public
 * @param product the exact product name of rule clause 1
 * @param boundaries that a study may choose; the first is the default
 * @param assumptions that hold for every study under this method, for the report
 * @param modelling recycling, scenarios and indicators
 * @param reportTexts wording for the report's sections, by section key
 */
public record Method(
        String id,
        String version,
        Standard standard,
        Status status,
        BilingualText basis,
        BilingualText product,
        DeclaredUnit declaredUnit,
        Optional<FunctionalUnit> functionalUnit,
        List<Boundary> boundaries,
        List<Field> inputs,
        List<InputTable> tables,
        List<FactorSlot> factors,
        List<Constant> constants,
        List<LookupTable> lookups,
        List<NamedFormula> formulas,
        List<Allocation> allocations,
        List<UnitProcess> processes,
        CutOff cutOff,
        List<Balance> balances,
        List<PlausibilityBand> bands,
        ResultFormat result,
        List<BilingualText> assumptions,
        Map<String, BilingualText> reportTexts,
        MethodText text,
        Modelling modelling) {

    public Method {
        boundaries = List.copyOf(boundaries);
        inputs = List.copyOf(inputs);
        tables = List.copyOf(tables);
        factors = List.copyOf(factors);
        constants = List.copyOf(constants);
        lookups = List.copyOf(lookups);
        formulas = List.copyOf(formulas);
        allocations = List.copyOf(allocations);
        processes = List.copyOf(processes);
        balances = List.copyOf(balances);
        bands = List.copyOf(bands);
        assumptions = List.copyOf(assumptions);
        reportTexts = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(reportTexts));
    }

    /** Without anything beside the footprint. */
    public Method(
            String id,
            String version,
            Standard standard,
            Status status,
            BilingualText basis,
            BilingualText product,
            DeclaredUnit declaredUnit,
            Optional<FunctionalUnit> functionalUnit,
            List<Boundary> boundaries,
            List<Field> inputs,
            List<InputTable> tables,
            List<FactorSlot> factors,
            List<Constant> constants,
            List<LookupTable> lookups,
            List<NamedFormula> formulas,
            List<Allocation> allocations,
            List<UnitProcess> processes,
            CutOff cutOff,
            List<Balance> balances,
            List<PlausibilityBand> bands,
            ResultFormat result,
            List<BilingualText> assumptions,
            Map<String, BilingualText> reportTexts,
            MethodText text) {
        this(
                id,
                version,
                standard,
                status,
                basis,
                product,
                declaredUnit,
                functionalUnit,
                boundaries,
                inputs,
                tables,
                factors,
                constants,
                lookups,
                formulas,
                allocations,
                processes,
                cutOff,
                balances,
                bands,
                result,
                assumptions,
                reportTexts,
                text,
                Modelling.NONE);
    }

    public Optional<Field> input(String name) {
        return inputs.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    public Optional<InputTable> table(String name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    public Optional<FactorSlot> factor(String name) {
        return factors.stream().filter(slot -> slot.name().equals(name)).findFirst();
    }

    public Optional<Boundary> boundary(String id) {
        return boundaries.stream().filter(boundary -> boundary.id().equals(id)).findFirst();
    }
}
