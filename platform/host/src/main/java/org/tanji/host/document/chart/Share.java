package org.tanji.host.document.chart;

/**
 * One labelled amount of a chart.
 *
 * @param group number of the series that gives the colour
 * @param amount in the chart's unit; may be negative where the chart says so
 * @param written the amount as printed, with what a reader needs beside it
 */
public record Share(String label, int group, double amount, String written) {}
