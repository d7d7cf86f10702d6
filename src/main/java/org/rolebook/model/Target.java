package org.rolebook.model;

/**
 * What a reference leads to.
 *
 * @param kind what it is
 * @param id its id; for an external body the declaring unit's id, {@code #} and its own id
 * @param title its title or name
 */
public record Target(TargetKind kind, String id, LocalizedText title) {}
