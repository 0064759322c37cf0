package org.plumbline.knowledge;

/** The scores from {@code low} to {@code high}, both included. */
public record ScoreScale(double low, double high, boolean higherIsWorse) {}
