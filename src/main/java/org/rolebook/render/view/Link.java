package org.rolebook.render.view;

/**
 * A link to an element of the handbook or to a page; where there is no page, its name alone.
 *
 * @param text name, plain
 * @param href relative address, ready for an attribute; empty if there is no page
 * @param lang BCP 47 tag of the language of the name
 * @param foreign whether that is another language than the page's
 * @param kind CSS class: position, unit, page, external, missing, home, graph, kpis, positions or
 *     address
 * @param note a few words beside the name, such as the unit of a position; empty if there are none
 */
public record Link(
    String text, String href, String lang, boolean foreign, String kind, String note) {}
