package org.rolebook.plan;

/**
 * An address that is taken.
 *
 * @param element id of the element that has it; empty for the site itself
 */
record Claim(String element) {}
