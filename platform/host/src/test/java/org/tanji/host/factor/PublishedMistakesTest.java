package org.tanji.host.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tanji.engine.failure.Failure;

/** Rows as they were found in public tables and reports, brought as CSV against the ranges that ship. */
class PublishedMistakesTest {

    private static final FactorLibrary LIBRARY = FactorLibrary.read(Path.of("..", "..", "config"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "NGL, 17.2, kgCO2e/GJ, fuel/combustion, carbon",
        "型煤, 33.6, kgCO2e/GJ, fuel/combustion, carbon",
        "其他焦化产品, 29.5, kgCO2e/GJ, fuel/combustion, carbon",
        "低于任何燃料, 53.9, kgCO2/GJ, fuel/combustion, 54",
        "高于任何燃料, 112.1, kgCO2/GJ, fuel/combustion, 112",
        "铝(拜耳法), 13.904, tCO2e/kg, material/metal, 1000",
        "二次铜, 376, kgCO2e/kg, material/metal, 80",
        "烧碱(30%), 11.555, kgCO2e/kg, material/chemical, 10",
        "低铝硅铁, 0.001, tCO2e/t, material/metal, 1000",
        "甲酸, 50.7, kgCO2e/kg, material/chemical, 1000",
        "生物柴油, -168513, kgCO2e/t, fuel/combustion, negative",
        "电力按MJ误作kWh, 2.0797, kgCO2e/kWh, electricity/grid, 3.6",
        "电力按kJ误作kWh, 2079.7, kgCO2e/kWh, electricity/grid, 3600",
        "塑料焚烧用了回收因子, 4.69, kgCO2e/t, waste/incineration, 0.05",
        "电网CO2标成摇篮到大门, 0.5306, kgCO2e/kWh, electricity/grid, EL.CN.CO2.2023"
    })
    void areRefusedWithTheSuspicion(String name, String value, String unit, String category, String told)
            throws IOException {
        var failure = assertThrows(Failure.class, () -> read(name, value, unit, category, ""));

        var sentence = failure.problems().get(0).message(Locale.ENGLISH);
        assertTrue(sentence.contains(told), sentence);
    }

    @Test
    void aReasonLetsThemPass() throws IOException {
        assertEquals(
                1,
                read("炼铜厂声明", "376", "kgCO2e/kg", "material/metal", "declared by the smelter")
                        .size());
    }

    private java.util.List<org.tanji.engine.factor.EmissionFactor> read(
            String name, String value, String unit, String category, String why) throws IOException {
        var file = folder.resolve("factors.csv");
        Files.writeString(
                file,
                "id,name_zh,value,unit,category,justification\nEX.A," + name + "," + value + "," + unit + "," + category
                        + "," + why + "\n",
                StandardCharsets.UTF_8);
        return FactorFile.read(file, LIBRARY);
    }
}
