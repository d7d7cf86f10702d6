package org.rolebook.render;

/**
 * What rendering depends on besides the plan.
 *
 * @param audience the audience for which the handbook was filtered; it is named on each page
 * @param templates templates of the user
 */
public record RenderOptions(String audience, TemplateSource templates) {}
