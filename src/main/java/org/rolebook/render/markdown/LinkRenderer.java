package org.rolebook.render.markdown;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.jspecify.annotations.Nullable;

/** Writes links, images, references and boxes to tick. */
final class LinkRenderer implements NodeRenderer {

  private final HtmlNodeRendererContext context;
  private final HtmlWriter html;
  private final LinkResolver links;

  LinkRenderer(HtmlNodeRendererContext context, LinkResolver links) {
    this.context = context;
    this.html = context.getWriter();
    this.links = links;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(Link.class, Image.class, ReferenceLink.class, TaskListItemMarker.class);
  }

  @Override
  public void render(Node node) {
    if (node instanceof Link link) {
      link(link);
    } else if (node instanceof Image image) {
      image(image);
    } else if (node instanceof ReferenceLink reference) {
      reference(reference);
    } else if (node instanceof TaskListItemMarker marker) {
      html.text(marker.isChecked() ? "☑ " : "☐ ");
    }
  }

  private void link(Link link) {
    String href = isInLink(link) ? null : href(link.getDestination());
    if (href == null) {
      children(link);
      return;
    }
    int end = isBare(link) ? endOfAddress(link.getDestination()) : -1;
    if (end >= 0) {
      String address = link.getDestination();
      open(context.encodeUrl(address.substring(0, end)), link.getTitle());
      html.text(address.substring(0, end));
      html.tag("/a");
      html.text(address.substring(end));
      return;
    }
    open(href, link.getTitle());
    children(link);
    html.tag("/a");
  }

  /** An image of the site; one from elsewhere is a link, so that a page asks nothing of others. */
  private void image(Image image) {
    String alt = PlainText.of(image, links);
    String address = Addresses.clean(image.getDestination());
    String href = href(image.getDestination());
    if (href == null || (isInLink(image) && Addresses.isExternal(address))) {
      html.text(alt);
    } else if (Addresses.isExternal(address)) {
      open(href, image.getTitle());
      html.text(alt.isEmpty() ? address : alt);
      html.tag("/a");
    } else {
      Map<String, String> attributes = new LinkedHashMap<>();
      attributes.put("src", href);
      attributes.put("alt", alt);
      title(attributes, image.getTitle());
      html.tag("img", attributes, true);
    }
  }

  private void reference(ReferenceLink link) {
    ResolvedReference target = links.reference(link.written());
    String text = link.text().isEmpty() ? target.text() : link.text();
    if (target.href().isEmpty() || isInLink(link)) {
      html.text(text);
      return;
    }
    html.tag("a", Map.of("href", target.href()));
    html.text(text);
    html.tag("/a");
  }

  /** The address for a destination; null for one that is not safe to link to. */
  private @Nullable String href(String destination) {
    String address = Addresses.clean(destination);
    if (Addresses.isExternal(address)) {
      return Addresses.isSafe(address) ? context.encodeUrl(address) : null;
    }
    int end = address.length();
    for (char mark : new char[] {'?', '#'}) {
      int at = address.indexOf(mark);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    String path = address.substring(0, end);
    String resolved = path.isEmpty() ? null : links.relative(decoded(path));
    String rest = context.encodeUrl(address.substring(end));
    return (resolved == null ? context.encodeUrl(path) : resolved) + rest;
  }

  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path; // a percent sign that encodes nothing
    }
  }

  private void open(String href, @Nullable String title) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("href", href);
    title(attributes, title);
    if (Addresses.isExternal(href)) {
      attributes.put("rel", "noopener noreferrer");
    }
    html.tag("a", attributes);
  }

  private static void title(Map<String, String> attributes, @Nullable String title) {
    if (title != null && !title.isEmpty()) {
      attributes.put("title", title);
    }
  }

  private void children(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      context.render(child);
    }
  }

  private static boolean isInLink(Node node) {
    for (Node above = node.getParent(); above != null; above = above.getParent()) {
      if (above instanceof Link) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBare(Link link) {
    return link.getFirstChild() instanceof Text text
        && text.getNext() == null
        && text.getLiteral().equals(link.getDestination());
  }

  /** Where Han text begins that follows a bare address without a space; -1 if none does. */
  private static int endOfAddress(String address) {
    for (int i = 0; i < address.length(); i++) {
      if (HanLineBreaks.isWide(address.charAt(i))) {
        return i;
      }
    }
    return -1;
  }
}
