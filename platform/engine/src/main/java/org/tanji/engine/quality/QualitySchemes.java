package org.tanji.engine.quality;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The schemes that an inventory may rate with. */
public record QualitySchemes(List<QualityScheme> all) {

    public static final QualitySchemes NONE = new QualitySchemes(List.of());

    public QualitySchemes {
        all = List.copyOf(all);
    }

    public Optional<QualityScheme> find(String id) {
        return all.stream().filter(scheme -> scheme.id().equals(id)).findFirst();
    }

    /** The scale of that name: one of the two plain ones, or that of a scheme. */
    public Optional<Scale> scale(String name) {
        return Stream.concat(
                        Stream.of(Scale.ONE_BEST, Scale.FIVE_BEST), all.stream().map(QualityScheme::scale))
                .filter(scale -> scale.name().equals(name))
                .findFirst();
    }

    public String ids() {
        return all.isEmpty() ? "–" : all.stream().map(QualityScheme::id).collect(Collectors.joining(", "));
    }

    public String scales() {
        return Stream.concat(
                        Stream.of(Scale.ONE_BEST, Scale.FIVE_BEST), all.stream().map(QualityScheme::scale))
                .map(Scale::name)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Only these of them, in this order. */
    public QualitySchemes only(java.util.Collection<String> ids) {
        return new QualitySchemes(
                all.stream().filter(scheme -> ids.contains(scheme.id())).toList());
    }
}
