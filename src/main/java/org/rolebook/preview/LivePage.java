package org.rolebook.preview;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page as a preview serves it: with a script that reloads it, and a policy that lets the script
 * listen. Nothing else is different from the page that is published. A page whose own policy
 * forbids scripts stays as it is.
 */
final class LivePage {

  /** Under this name lies what is the preview's own. */
  static final String OWN = "-rolebook/";

  private static final Pattern POLICY =
      Pattern.compile(
          "(<meta\\s[^>]*Content-Security-Policy[^>]*content=\")([^\"]*)\"",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern HEAD =
      Pattern.compile("<head(\\s[^>]*)?>", Pattern.CASE_INSENSITIVE);
  private static final Pattern HEAD_END = Pattern.compile("</head\\s*>", Pattern.CASE_INSENSITIVE);

  private LivePage() {}

  /**
   * A page that reloads.
   *
   * @param mark the build that the page is of
   */
  static String of(String html, String mark) {
    Matcher policy = POLICY.matcher(html);
    if (!policy.find()) {
      return scripted(html, mark);
    }
    if (!allowsScripts(policy.group(2))) {
      return html;
    }
    String listening = policy.group(1) + listening(policy.group(2)) + '"';
    String rest = html.substring(policy.end());
    return scripted(html.substring(0, policy.start()) + listening + rest, mark);
  }

  /** A page whose relative addresses hold wherever it is shown. */
  static String anywhere(String html) {
    return HEAD.matcher(html).replaceFirst("$0<base href=\"/\">");
  }

  /** The element that loads the script. */
  static String script(String mark) {
    return "<script src=\"/" + OWN + "reload.js\" data-build=\"" + mark + "\" defer></script>";
  }

  private static String scripted(String html, String mark) {
    Matcher end = HEAD_END.matcher(html);
    int at = end.find() ? end.start() : html.length();
    return html.substring(0, at) + script(mark) + html.substring(at);
  }

  private static boolean allowsScripts(String policy) {
    return directive(policy, "script-src", directive(policy, "default-src", "'self'"))
        .contains("'self'");
  }

  private static String listening(String policy) {
    return directive(policy, "connect-src", "").contains("'self'")
        ? policy
        : policy + "; connect-src 'self'";
  }

  private static String directive(String policy, String name, String otherwise) {
    for (String directive : policy.split(";", -1)) {
      if (directive.strip().startsWith(name + " ")) {
        return directive;
      }
    }
    return otherwise;
  }
}
