package org.tanji.host.family;

import java.util.List;
import org.tanji.engine.text.BilingualText;

/**
 * A product that the rule names in clause 1.
 *
 * @param slug for addresses and file names, such as {@code submersible-pump}
 * @param name exactly as the rule has it; names are compared whole, because some contain others
 * @param standardCode such as {@code CTS PCEC-20:2025}
 * @param fieldCode product field of the accreditation authority, such as {@code PV11}
 * @param annex number of the annex with the special requirements
 * @param familyId of the family that certifies it
 * @param importAliases misprints of the name that are understood in files, and never written
 */
public record Product(
        String slug,
        BilingualText name,
        String standardCode,
        String fieldCode,
        int annex,
        String familyId,
        List<String> importAliases) {

    public Product {
        importAliases = List.copyOf(importAliases);
    }

    /** Id of the method for it, whether or not a plugin brings one: {@code cts-pcec-20}. */
    public String methodId() {
        return "cts-pcec-" + standardCode.substring("CTS PCEC-".length(), standardCode.indexOf(':'));
    }
}
