package org.tanji.host.document.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tanji.host.document.Golden;
import org.tanji.host.document.chart.Drawing.Bar;

class ChartsTest {

    private static final List<Share> SHARES = List.of(
            new Share("原材料获取", 0, 4067.68, "4,067.68  (79.2 %)"),
            new Share("生产制造", 1, 1016.38, "1,016.38  (19.8 %)"),
            new Share("分销", 2, 48.9, "48.90  (1.0 %)"),
            new Share("回收清除", 4, -120, "−120.00  (−2.4 %)"));

    private static Map<String, Drawing> charts() {
        var charts = new LinkedHashMap<String, Drawing>();
        charts.put("stage-bars", StageBars.draw("各阶段", SHARES));
        charts.put("treemap", Treemap.draw("贡献", SHARES));
        charts.put(
                "sankey",
                Sankey.draw(
                        "流向",
                        List.of(
                                new Sankey.Stream(SHARES.get(0), new Share("原材料获取", 0, 0, "4,067.68")),
                                new Sankey.Stream(
                                        new Share("机加工", 1, 850.17, "850.17"), new Share("生产制造", 1, 0, "1,016.38")),
                                new Sankey.Stream(
                                        new Share("热处理", 1, 166.21, "166.21"), new Share("生产制造", 1, 0, "1,016.38"))),
                        new Share("合计", 0, 5084.06, "5,084.06")));
        charts.put(
                "histogram",
                Histogram.draw(
                        "分布",
                        4200,
                        6200,
                        List.of(1, 4, 9, 14, 9, 4, 2, 1),
                        List.of(
                                new Histogram.Point(4600, "2.5 %"),
                                new Histogram.Point(5100, "50 %"),
                                new Histogram.Point(5700, "97.5 %")),
                        List.of(new Histogram.Point(4200, "4,200"), new Histogram.Point(6200, "6,200")),
                        "产品碳足迹（kgCO₂e）"));
        charts.put(
                "tornado",
                Tornado.draw(
                        "敏感性",
                        5132.95,
                        "5,132.95",
                        List.of(
                                new Tornado.Swing("泵壳材料因子", 4763, 5543, "4,763", "5,543"),
                                new Tornado.Swing("电力", 5013, 5265, "5,013", "5,265"))));
        charts.put(
                "boundary",
                BoundaryFigure.draw(
                        "边界",
                        "摇篮到大门",
                        List.of(
                                new BoundaryFigure.Column("原材料获取", true, List.of("原材料")),
                                new BoundaryFigure.Column("生产制造", true, List.of("机加工", "一个名字特别长以至于放不进方框的单元过程")),
                                new BoundaryFigure.Column("使用", false, List.of()))));
        return charts;
    }

    @TestFactory
    Stream<DynamicTest> looksAsApproved() {
        return charts().entrySet().stream()
                .map(chart -> dynamicTest(
                        chart.getKey(),
                        () -> Golden.check(
                                "chart/" + chart.getKey() + ".svg",
                                chart.getValue().svg())));
    }

    @Test
    void hostileLabelsStayText() throws Exception {
        var name = "<script>alert(1)</script>&\u0000\"' 🚀";

        var svg = StageBars.draw(name, List.of(new Share(name, 0, 1, name))).svg();

        var parsed = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        assertEquals(0, parsed.getElementsByTagName("script").getLength());
    }

    @Test
    void nothingToShowIsAPictureToo() {
        var none = List.<Share>of();

        assertFalse(StageBars.draw("", none).svg().contains("NaN"));
        assertFalse(Treemap.draw("", none).svg().contains("NaN"));
        assertFalse(Sankey.draw("", List.of(), new Share("", 0, 0, "")).svg().contains("NaN"));
        assertFalse(Tornado.draw("", 0, "", List.of()).svg().contains("NaN"));
        assertFalse(Histogram.draw("", 0, 0, List.of(), List.of(), List.of(), "")
                .svg()
                .contains("NaN"));
    }

    @Test
    void tilesHaveAreasInProportionAndStayInside() {
        var shares = IntStream.rangeClosed(1, 40)
                .mapToObj(i -> new Share("", 0, i * i, ""))
                .toList();

        var tiles =
                Treemap.draw("", shares).marks().stream().map(Bar.class::cast).toList();

        double all = shares.stream().mapToDouble(Share::amount).sum();
        for (int i = 0; i < tiles.size(); i++) {
            var tile = tiles.get(i);
            double area = (tile.width() + 1.5) * (tile.height() + 1.5);
            assertEquals(shares.get(shares.size() - 1 - i).amount() / all, area / (640 * 300), 1e-6);
            assertTrue(tile.x() >= 0 && tile.x() + tile.width() <= 640.001);
            assertTrue(tile.y() >= 0 && tile.y() + tile.height() <= 300.001);
        }
    }
}
