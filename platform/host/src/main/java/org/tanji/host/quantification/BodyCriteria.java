package org.tanji.host.quantification;

import static org.tanji.host.quantification.CriteriaFailure.CRITERIA_UNREADABLE;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tanji.engine.comparison.Limits;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.quality.Criteria;
import org.tanji.engine.quality.QualityScheme;
import org.tanji.engine.quality.QualitySchemes;

/**
 * What the certification body holds data and recalculations against: the files of {@code config/quality}.
 *
 * @param criteria schemes of scores and the limits of cross-checks, rule 7.5.2 and 7.5.3
 * @param limits of the difference between the two quantifications, rule 7.5.4
 */
public record BodyCriteria(Criteria criteria, Limits limits) {

    private static final String LIMITS = "limits.yaml";

    /**
     * Without the folder everything is standard, and there are no schemes.
     *
     * @throws Failure CRITERIA_UNREADABLE or LIMIT_OUT_OF_RANGE, naming file and key
     */
    public static BodyCriteria read(Path config) {
        var folder = config.resolve("quality");
        if (!Files.isDirectory(folder)) {
            return new BodyCriteria(Criteria.STANDARD, Limits.STANDARD);
        }
        var limits = limits(folder.resolve(LIMITS));
        var criteria = new Criteria(
                new QualitySchemes(schemes(folder)),
                limits.percent("crossCheckTolerance", Criteria.STANDARD.tolerance()),
                limits.percent("keyDatumShare", Criteria.STANDARD.keyShare()));
        return new BodyCriteria(
                criteria,
                new Limits(
                        limits.percent("materiality", Limits.STANDARD.materiality()),
                        limits.percent("stageTolerance", Limits.STANDARD.stage())));
    }

    private static CriteriaYaml limits(Path file) {
        return Files.exists(file)
                ? CriteriaYaml.read(file)
                        .format("limits", "tanji-limits/1")
                        .only("limits", "crossCheckTolerance", "keyDatumShare", "materiality", "stageTolerance")
                : CriteriaYaml.empty(file);
    }

    private static List<QualityScheme> schemes(Path folder) {
        try (var files = Files.list(folder)) {
            var schemes = files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.getFileName().toString().equals(LIMITS))
                    .sorted()
                    .map(QualitySchemeFile::read)
                    .toList();
            var ids = schemes.stream().map(QualityScheme::id).distinct().count();
            if (ids < schemes.size()) {
                throw Failure.of(CRITERIA_UNREADABLE, folder, "id");
            }
            return schemes;
        } catch (IOException e) {
            throw Failure.of(CRITERIA_UNREADABLE, folder, e.getClass().getSimpleName());
        }
    }

    static BigDecimal share(BigDecimal percent) {
        return percent.movePointLeft(2);
    }
}
