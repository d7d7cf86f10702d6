package org.rolebook.preview;

import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Quote;
import org.rolebook.i18n.Messages;

/** What is wrong, as HTML: a part that is laid over a page, or a page of its own. */
final class FaultPage {

  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; base-uri"
          + " 'none'; form-action 'none'";

  private final Fault fault;
  private final Messages words;
  private final StringBuilder out = new StringBuilder();

  private FaultPage(Fault fault) {
    this.fault = fault;
    this.words = Messages.of(fault.language());
  }

  /**
   * A part for any page.
   *
   * @param site whether a site is to be seen below it, the last good one
   */
  static String part(Fault fault, boolean site) {
    return new FaultPage(fault).part(site);
  }

  /** A page of its own, which turns into the site once there is one. */
  static String page(Fault fault) {
    return "<!DOCTYPE html>\n<html lang=\""
        + fault.language()
        + "\"><head><meta charset=\"utf-8\">"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
        + "<meta http-equiv=\"Content-Security-Policy\" content=\""
        + POLICY
        + "\"><title>"
        + escaped(fault.headline())
        + "</title><link rel=\"stylesheet\" href=\"/"
        + LivePage.OWN
        + "faults.css\">"
        + LivePage.script("")
        + "</head><body>"
        + part(fault, false)
        + "</body></html>\n";
  }

  private String part(boolean site) {
    out.append("<section class=\"faults\" aria-labelledby=\"rolebook-faults-title\" lang=\"");
    out.append(words.language()).append("\">\n<div class=\"bar\">");
    element("h1", "\" role=\"alert\" id=\"rolebook-faults-title", fault.headline());
    if (site) {
      out.append("<button type=\"button\" data-less data-more=\"");
      out.append(escaped(words.text("preview.fault.show"))).append("\">");
      out.append(escaped(words.text("preview.fault.hide"))).append("</button>");
    }
    out.append("</div>\n<div class=\"list\">");
    element("p", "lead", words.text(site ? "preview.fault.below" : "preview.fault.no-site"));
    out.append("<ol>\n");
    fault.troubles().forEach(this::trouble);
    out.append("</ol>");
    if (fault.more() > 0) {
      element("p", "lead", words.text("preview.fault.more", fault.more()));
    }
    return out.append("</div>\n</section>\n").toString();
  }

  private void trouble(Trouble trouble) {
    out.append("<li>");
    if (!trouble.address().isEmpty()) {
      out.append("<p class=\"place\"><code>").append(escaped(trouble.address()));
      out.append("</code> <span class=\"label\">").append(escaped(trouble.label()));
      out.append("</span>");
      editor(trouble.link(), trouble.address());
      out.append("</p>");
    }
    element("p", "message", trouble.message());
    quote(trouble.quote(), trouble.line());
    trouble.notes().forEach(note -> element("p", "note", note));
    out.append("</li>\n");
  }

  private void editor(@Nullable String link, String address) {
    if (link != null) {
      String name = words.text("preview.fault.open", address);
      out.append(" <a href=\"").append(escaped(link)).append("\" aria-label=\"");
      out.append(escaped(name)).append("\">");
      out.append(escaped(words.text("preview.fault.editor"))).append("</a>");
    }
  }

  private void quote(@Nullable Quote quote, int line) {
    if (quote != null) {
      out.append("<pre tabindex=\"0\"><span class=\"number\">").append(line).append("</span> ");
      out.append(escaped(quote.before())).append("<mark>").append(escaped(quote.marked()));
      out.append("</mark>").append(escaped(quote.after())).append("</pre>");
    }
  }

  private void element(String name, String type, String text) {
    out.append('<').append(name).append(" class=\"").append(type).append("\">");
    out.append(escaped(text)).append("</").append(name).append('>');
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
