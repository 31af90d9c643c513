package org.tanji.host.factoruse;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tanji.engine.factor.EmissionFactor;
import org.tanji.engine.result.ReplaceFactor;
import org.tanji.engine.result.Result;
import org.tanji.engine.result.ResultJson;
import org.tanji.host.identity.Account;
import org.tanji.host.identity.AccountId;
import org.tanji.host.quantification.Studies;
import org.tanji.host.quantification.StudyVersion;

/** The stored studies that rest on a factor of the library, as far as a reader may see them. */
public final class FactorUses {

    private final Studies studies;

    public FactorUses(Studies studies) {
        this.studies = studies;
    }

    /** @param used the factor as the study's result keeps it, which may be older than the library's */
    public record Use(StudyVersion version, Result result, EmissionFactor used) {}

    /**
     * The latest version of each study, the newest first. Results are large, so each is let go once it was looked at.
     *
     * @param reader sees the own studies only, or all of them, by the role
     */
    public <T> List<T> list(String factorId, Account reader, Function<Use, T> look) {
        var owner = reader.role().readsAllStudies() ? Optional.<AccountId>empty() : Optional.of(reader.id());
        return studies.listNaming(factorId, owner).stream()
                .flatMap(version -> find(version, factorId).map(look).stream())
                .toList();
    }

    private Optional<Use> find(StudyVersion version, String factorId) {
        return studies.find(version.study(), Optional.of(version.number())).flatMap(stored -> {
            var result = ResultJson.read(version.study().value(), stored.result());
            return ReplaceFactor.used(result, factorId).map(used -> new Use(version, result, used));
        });
    }
}
