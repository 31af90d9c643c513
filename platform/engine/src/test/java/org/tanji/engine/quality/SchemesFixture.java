package org.tanji.engine.quality;

import java.math.BigDecimal;
import java.util.List;
import org.tanji.engine.inventory.QualityAspect;
import org.tanji.engine.quality.QualityScheme.Combination;
import org.tanji.engine.quality.QualityScheme.Indicator;
import org.tanji.engine.quality.QualityScheme.QualityClass;
import org.tanji.engine.text.BilingualText;

/** Two schemes that score the same four aspects in opposite directions; made up for tests. */
public final class SchemesFixture {

    public static final QualityScheme LOW = scheme("low", Scale.ONE_BEST, Combination.MEAN);
    public static final QualityScheme HIGH = scheme("high", Scale.FIVE_BEST, Combination.MEAN);
    public static final QualityScheme WORST = scheme("worst", Scale.ONE_BEST, Combination.WORST_WEIGHTED);

    public static final Criteria CRITERIA = new Criteria(
            new QualitySchemes(List.of(LOW, HIGH, WORST)), Criteria.STANDARD.tolerance(), Criteria.STANDARD.keyShare());

    private SchemesFixture() {}

    private static QualityScheme scheme(String id, Scale scale, Combination combination) {
        return new QualityScheme(
                id,
                "1",
                BilingualText.same(id),
                "example",
                scale,
                combination,
                List.of(
                        indicator(QualityAspect.TECHNOLOGY),
                        indicator(QualityAspect.GEOGRAPHY),
                        indicator(QualityAspect.TIME),
                        indicator(QualityAspect.ACCURACY)),
                List.of(new QualityClass("fine", BilingualText.same("fine"), new BigDecimal(3))));
    }

    private static Indicator indicator(QualityAspect aspect) {
        return new Indicator(aspect, aspect.key(), BilingualText.same(aspect.key()));
    }
}
