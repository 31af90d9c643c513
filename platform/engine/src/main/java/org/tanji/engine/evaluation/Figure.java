package org.tanji.engine.evaluation;

import org.tanji.engine.quantity.Unit;

/** A step that holds a number, with the unit of that number. */
record Figure(int step, Unit unit) {}
