package org.tanji.engine.method;

import org.tanji.engine.text.BilingualText;

/** The product standard a method carries out, such as {@code CTS PCEC-20:2025}. */
public record Standard(String code, BilingualText title) {}
