// Draws the data blocks of a result. The look is decided here, the figures come from the page.
(function () {
    "use strict";
    var ink = "#16302c", soft = "#4a605b", line = "#dfe6e2";
    var colours = ["#0f5b52", "#3f9b84", "#d29a2c", "#6f86b5", "#b0694b", "#7f9f4d", "#8a6aa3", "#4f9fb3"];
    var font = getComputedStyle(document.body).fontFamily;
    var unit = "kgCO\u2082e";

    function short(text, most) {
        return text.length > most ? text.slice(0, most - 1) + "\u2026" : text;
    }

    function figure(value) {
        var digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 1 ? 2 : 4;
        return value.toLocaleString("en", {maximumFractionDigits: digits});
    }

    function axis(more) {
        return Object.assign({
            type: "value",
            axisLabel: {color: soft, formatter: figure},
            splitLine: {lineStyle: {color: "#ecf1ee"}}
        }, more);
    }

    // Tooltips are drawn, not written as HTML: our content policy allows no inline styles.
    function tooltip(more) {
        return Object.assign({
            renderMode: "richText", confine: true, backgroundColor: "#ffffff", borderColor: line,
            textStyle: {color: ink, fontSize: 13}
        }, more);
    }

    var draw = {
        stages: function (data) {
            var items = data.items.slice().reverse();
            return {
                grid: {left: 8, right: 90, top: 8, bottom: 8, containLabel: true},
                tooltip: tooltip({formatter: function (p) { return p.name + "\n" + p.data.label + " " + unit; }}),
                xAxis: axis(),
                yAxis: {type: "category", data: items.map(function (i) { return i.name; }), axisLabel: {color: ink, fontSize: 13},
                    axisTick: {show: false}, axisLine: {lineStyle: {color: line}}},
                series: [{type: "bar", barMaxWidth: 26, itemStyle: {color: colours[1], borderRadius: [0, 4, 4, 0]},
                    data: items.map(function (i, at) {
                        return {value: i.value, label: i.label, itemStyle: {color: colours[(items.length - 1 - at) % colours.length]}};
                    }),
                    label: {show: true, position: "right", color: ink, formatter: function (p) { return p.data.label; }}}]
            };
        },
        treemap: function (data) {
            // One colour for each stage, in darker and lighter shades, so that white words stay readable.
            var shades = [[15, 91, 82], [133, 84, 22], [60, 82, 128], [122, 63, 44], [86, 66, 112]];
            function shade(base, at, of) {
                var lift = of > 1 ? 0.16 * at / (of - 1) : 0;
                return "rgb(" + base.map(function (c) { return Math.round(c + (255 - c) * lift); }).join(",") + ")";
            }
            var items = data.items.map(function (stage, s) {
                var base = shades[s % shades.length];
                return {name: stage.name, itemStyle: {color: shade(base, 0, 1)}, children: stage.children.map(function (process, p) {
                    var colour = shade(base, p, stage.children.length);
                    return {name: process.name, itemStyle: {color: colour}, children: process.children.map(function (flow) {
                        return {name: flow.name, value: flow.value, itemStyle: {color: colour}};
                    })};
                })};
            });
            return {
                tooltip: tooltip({formatter: function (p) {
                    return p.treePathInfo.map(function (i) { return i.name; }).filter(Boolean).join(" \u203a ") + "\n" + figure(p.value) + " " + unit;
                }}),
                series: [{type: "treemap", data: items, left: 0, right: 0, top: 0, bottom: 28, roam: false, nodeClick: "zoomToNode",
                    breadcrumb: {bottom: 0, height: 22, itemStyle: {color: "#e4f1ec", borderColor: "#bfddd1", textStyle: {color: ink}}, emphasis: {itemStyle: {color: "#cfe6dc"}}},
                    label: {color: "#ffffff", fontSize: 12, overflow: "truncate", formatter: function (p) { return p.name + "\n" + figure(p.value); }},
                    upperLabel: {show: true, height: 22, color: "#ffffff", fontSize: 12, overflow: "truncate"},
                    levels: [
                        {itemStyle: {borderWidth: 0, gapWidth: 6}, upperLabel: {show: false}},
                        {itemStyle: {borderColor: "#16302c", borderWidth: 0, gapWidth: 2}, upperLabel: {show: true, fontWeight: 600}},
                        {itemStyle: {borderColor: "rgba(255,255,255,0.35)", borderWidth: 1, gapWidth: 1}},
                        {itemStyle: {borderColor: "rgba(255,255,255,0.35)", borderWidth: 0.5, gapWidth: 0}}
                    ]}]
            };
        },
        sankey: function (data) {
            var narrow = document.getElementById("chart-sankey").clientWidth < 720;
            return {
                tooltip: tooltip({formatter: function (p) {
                    return p.dataType === "edge" ? p.data.source + " \u2192 " + p.data.target + "\n" + p.data.label + " " + unit : p.name + "\n" + figure(p.value) + " " + unit;
                }}),
                color: colours,
                series: [{type: "sankey", left: 4, right: narrow ? 90 : 120, top: 8, bottom: 8, nodeGap: 13, nodeWidth: 12, draggable: false,
                    emphasis: {focus: "adjacency"}, layoutIterations: 48,
                    data: data.nodes.map(function (name) { return {name: name}; }), links: data.links,
                    label: {color: ink, fontSize: 12, formatter: function (p) { return short(p.name, narrow ? 12 : 22); }},
                    lineStyle: {color: "source", opacity: 0.28, curveness: 0.5}}]
            };
        },
        histogram: function (data) {
            var width = (data.to - data.from) / data.counts.length;
            var sum = data.counts.reduce(function (a, b) { return a + b; }, 0);
            return {
                grid: {left: 8, right: 24, top: 34, bottom: 8, containLabel: true},
                tooltip: tooltip({formatter: function (p) {
                    return figure(data.from + p.dataIndex * width) + " \u2013 " + figure(data.from + (p.dataIndex + 1) * width) + " " + unit + "\n" + (100 * p.value[1] / sum).toFixed(1) + " %";
                }}),
                xAxis: axis({min: data.from, max: data.to, splitLine: {show: false}}),
                yAxis: axis({axisLabel: {color: soft, formatter: function (v) { return (100 * v / sum).toFixed(1) + " %"; }}}),
                series: [{type: "bar", barWidth: "99%", itemStyle: {color: "#8fc4b3"},
                    data: data.counts.map(function (count, i) {
                        var middle = data.from + (i + 0.5) * width;
                        var inside = middle >= data.low && middle <= data.high;
                        return {value: [middle, count], itemStyle: {color: inside ? "#3f9b84" : "#c9ddd5"}};
                    }),
                    markLine: {symbol: "none", silent: true, lineStyle: {color: ink, type: "solid", width: 1},
                        label: {color: ink, formatter: function (p) { return p.name + " " + figure(p.value); }},
                        data: [{xAxis: data.low, name: "2.5 %", lineStyle: {type: "dashed"}}, {xAxis: data.median, name: "50 %"}, {xAxis: data.high, name: "97.5 %", lineStyle: {type: "dashed"}}]}}]
            };
        },
        tornado: function (data) {
            var items = data.items.slice().reverse();
            function side(key, name, colour) {
                return {type: "bar", name: name, stack: "one", barMaxWidth: 20, itemStyle: {color: colour},
                    data: items.map(function (i) { return {value: i[key] - data.value, at: i[key]}; })};
            }
            return {
                grid: {left: 8, right: 24, top: 36, bottom: 8, containLabel: true},
                legend: {top: 0, left: 0, itemWidth: 14, itemHeight: 10, textStyle: {color: ink}, selectedMode: false},
                tooltip: tooltip({formatter: function (p) { return p.name + "\n" + figure(p.data.at) + " " + unit + " (" + (p.value > 0 ? "+" : "") + figure(p.value) + ")"; }}),
                xAxis: axis({axisLabel: {color: soft, formatter: function (v) { return figure(v + data.value); }}}),
                yAxis: {type: "category", data: items.map(function (i) { return i.name; }), axisTick: {show: false},
                    axisLine: {onZero: false, lineStyle: {color: line}}, axisLabel: {color: ink, width: 240, overflow: "truncate"}},
                series: [side("low", data.lowName, "#6f86b5"), side("high", data.highName, "#d29a2c")]
            };
        }
    };

    function start(element) {
        var kind = element.dataset.chart;
        var data = JSON.parse(document.getElementById("data-" + kind).textContent);
        var empty = [data.items, data.nodes, data.counts].every(function (list) { return !list || !list.length; });
        if (empty) {
            element.hidden = true;
            return;
        }
        var chart = echarts.init(element, null, {renderer: "svg"});
        chart.setOption(Object.assign({animation: false, textStyle: {fontFamily: font, color: ink}}, draw[kind](data)));
        new ResizeObserver(function () { chart.resize(); }).observe(element);
        element.dataset.drawn = "true";
    }

    document.querySelectorAll("[data-chart]").forEach(start);
})();
