package org.tanji.host.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tanji.engine.result.Modelled;
import org.tanji.engine.result.Result;
import org.tanji.engine.result.ResultJson;
import org.tanji.engine.text.BilingualText;
import org.tanji.host.application.Application;
import org.tanji.host.application.Party;
import org.tanji.host.application.ProductUnit;
import org.tanji.host.casefile.CaseFile;
import org.tanji.host.decision.Decision;
import org.tanji.host.decision.DecisionFact;
import org.tanji.host.family.ProductCatalogue;
import org.tanji.host.quantification.Studies;
import org.tanji.host.quantification.StudyId;
import org.tanji.host.verification.Verification;
import org.tanji.host.verification.VerifiedFigure;

/** Reads what a certificate needs off the application, the verification and the decision of a case. */
public record CaseEvaluation(ProductCatalogue catalogue, Studies studies) implements Evaluation {

    private static final BilingualText NOTHING = BilingualText.same("");

    @Override
    public Optional<LocalDate> acceptedOn(CaseFile file) {
        return Application.of(file).acceptedOn();
    }

    @Override
    public boolean granted(CaseFile file) {
        return file.has(DecisionFact.class)
                && !Decision.of(file).boundTo().isEmpty()
                && (Decision.of(file).granted() || !stands(file))
                && !Decision.of(file).refused();
    }

    @Override
    public boolean stands(CaseFile file) {
        return Decision.of(file).standsFor(file);
    }

    @Override
    public String boundTo(CaseFile file) {
        return Decision.of(file).boundTo();
    }

    @Override
    public List<String> units(CaseFile file) {
        return Application.of(file).units().stream().map(ProductUnit::key).toList();
    }

    @Override
    public Optional<Verified> verified(CaseFile file, String unit) {
        var verification = Verification.of(file);
        if (!verification.concluded() || !verification.positive()) {
            return Optional.empty();
        }
        var application = Application.of(file);
        return application.units().stream()
                .filter(one -> one.key().equals(unit))
                .findFirst()
                .flatMap(one -> verification.figures().stream()
                        .filter(figure -> figure.unit().equals(unit))
                        .findFirst()
                        .flatMap(figure -> verified(application, one, figure)));
    }

    /** The applicant's version says what was verified; the figure is the one on which the team concluded. */
    private Optional<Verified> verified(Application application, ProductUnit unit, VerifiedFigure figure) {
        return studies.find(new StudyId(figure.study()), Optional.of(figure.version()))
                .flatMap(stored -> catalogue.find(unit.product()).map(product -> {
                    var result = ResultJson.read(figure.study(), stored.result());
                    var version = stored.version();
                    var parties = application.parties();
                    return new Verified(
                            party(parties.applicant()),
                            party(parties.producer()),
                            party(parties.factory()),
                            product(unit, product.fieldCode(), product.name(), result),
                            new CertifiedFigure(
                                    figure.footprint(),
                                    figure.study(),
                                    figure.version(),
                                    figure.recalculation(),
                                    figure.resultDigest(),
                                    version.methodId(),
                                    version.methodVersion(),
                                    version.example()),
                            product.standardCode(),
                            version.pluginSha256());
                }));
    }

    private static CertifiedProduct product(ProductUnit unit, String field, BilingualText name, Result result) {
        var footprint = result.footprint();
        var study = result.manifest().inventory().study();
        return new CertifiedProduct(
                unit.product(),
                field,
                name,
                unit.model(),
                study.specification(),
                unit.site(),
                footprint.declaredUnit().label(),
                result.modelled()
                        .functionalUnit()
                        .map(Modelled.PerFunction::unit)
                        .map(one -> one.label())
                        .orElse(NOTHING),
                study.from()
                        .flatMap(from -> study.to().map(to -> from + "/" + to))
                        .orElse(""),
                footprint.boundary().id(),
                footprint.boundary().label(),
                footprint.boundary().isPartial());
    }

    private static CertifiedParty party(Party party) {
        return new CertifiedParty(party.name(), party.address());
    }
}
