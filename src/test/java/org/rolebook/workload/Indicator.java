package org.rolebook.workload;

/** A KPI; the same name always goes with the same formula. */
record Indicator(String name, String formula, int weight, int target, String period) {}
