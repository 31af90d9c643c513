package org.tanji.host.activitydata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tanji.engine.failure.Failure;
import org.tanji.engine.quantity.Unit;

class TradeUnitsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1450 度 | 1450 kWh",
                "12万kWh | 120000 kWh",
                "12 万千瓦时 | 120000 kWh",
                "１，２３４．５ 度 | 1234.5 kWh",
                "1,234,567.25 吨 | 1234567.25 t",
                "10 000 公斤 | 10000 kg",
                "3斤 | 1.5 kg",
                "1.2亿立方米 | 120000000 m3",
                "5 标方 | 5 Nm3",
                "5 Nm³ | 5 Nm3",
                "5 ㎥ | 5 m3",
                "80 万吨公里 | 800000 t·km",
                "8 吨·公里 | 8 t·km",
                "8 t*km | 8 t·km",
                "0.8 千瓦时/吨 | 0.8 kWh/t",
                "3 台 | 3 pc",
                "65 ％ | 65 %",
                "−3.5 kwh | -3.5 kWh",
                "+7 | 7",
                "1.5e3kg | 1500 kg",
                ".5 t | 0.5 t",
                "12万 | 120000",
            })
    void whatPeopleWriteIsReadExactly(String written, String meant) {
        assertEquals(meant, TradeUnits.quantity(written).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,23 kWh | COMMA_AMBIGUOUS",
                "0,123 | COMMA_AMBIGUOUS",
                "1,2345 | COMMA_AMBIGUOUS",
                "1.234.567 | NUMBER_EXPECTED",
                "约1450 度 | NUMBER_EXPECTED",
                "1450-1500 度 | NUMBER_EXPECTED",
                ">5 | NUMBER_EXPECTED",
                "NaN | NUMBER_EXPECTED",
                "1 450 2 | NUMBER_EXPECTED",
                "①② kg | NUMBER_EXPECTED",
                "5 方 | UNIT_AMBIGUOUS",
                "5 ton | UNIT_AMBIGUOUS",
                "5 大卡 | UNIT_AMBIGUOUS",
                "5 kWhh | UNIT_UNKNOWN",
                "5 mwh | UNIT_UNKNOWN",
                "5 亿亿亿 kg | TOO_MANY_DIGITS",
                "1e999 kg | TOO_MANY_DIGITS",
                "12345678901234567890123456789012345 kg | TOO_MANY_DIGITS",
            })
    void whatHasTwoMeaningsOrNoneIsRefused(String written, String code) {
        var refused = assertThrows(Failure.class, () -> TradeUnits.quantity(written));

        assertEquals(code, refused.code().name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"kWh", "t·km", "Nm3", "%", "pc"})
    void everyOfferedUnitIsReadAndFits(String preferred) {
        var unit = Unit.parse(preferred);

        for (var offered : TradeUnits.offered(unit)) {
            assertTrue(TradeUnits.parse(offered).unit().orElseThrow().sameDimensionAs(unit), offered);
        }
    }

    @Test
    void anAmbiguousUnitIsRefusedWithItsMeanings() {
        var refused = assertThrows(Failure.class, () -> TradeUnits.parse("方"));

        assertTrue(refused.message(Locale.ROOT).contains("m3 Nm3"), refused.message(Locale.ROOT));
    }
}
