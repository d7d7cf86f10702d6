package org.rolebook.scaffold;

/**
 * An organisation with which a handbook may begin.
 *
 * @param id its folder
 * @param name its name
 * @param departments units below it
 * @param positions positions in it
 * @param kpis statements of KPIs in it
 */
public record Starter(String id, String name, int departments, int positions, int kpis) {}
