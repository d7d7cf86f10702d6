package org.rolebook.render.markdown;

import java.util.Map;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/**
 * Gives headings their ids.
 *
 * @param ids the id of each heading
 */
record HeadingIds(Map<Node, String> ids) implements AttributeProvider {

  @Override
  public void setAttributes(Node node, String tag, Map<String, String> attributes) {
    String id = ids.get(node);
    if (id != null) {
      attributes.put("id", id);
    }
  }
}
