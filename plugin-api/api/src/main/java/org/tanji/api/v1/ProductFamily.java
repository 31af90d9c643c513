package org.tanji.api.v1;

import java.util.List;
import org.pf4j.ExtensionPoint;

/**
 * One annex of the certification rule ZCXH/XZ-15-2024: all that the host must know to certify a product family.
 *
 * <p>A plugin has exactly one implementation, a public class with a public constructor without parameters, marked with
 * PF4J's {@code Extension} and named in {@code META-INF/extensions.idx}. The host asks each question once, when it loads
 * the plugin, copies the answers and keeps them under the plugin's hash; no code of a plugin runs for a request. Answers
 * must therefore not depend on time, place or earlier questions. Whatever an implementation throws makes the host refuse
 * the plugin, never another one.
 */
public interface ProductFamily extends ExtensionPoint {

    /** Where the family stands in the rule: clause 1, sections 1 and 2 of its annex. */
    FamilyProfile profile();

    /** One method file for each product standard (CTS PCEC) that the family can quantify; at least one. */
    List<MethodSource> methods();

    /** Which products may share a certification unit, and why others may not: rule 4 and section 2 of the annex. */
    UnitPartition unitPartition();

    /** What an applicant hands in: rule 7.1 and section 3 of the annex. */
    ApplicationChecklist applicationChecklist();
}
