package org.rolebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.ResponsibilityGroup;

/**
 * The way to a value of an element, in which items of lists are named by what they say instead of
 * by their numbers. Groups of duties are passed over on the way to a duty, so that it is the same
 * wherever it stands; of items that say the same, the second and further ones are counted.
 */
final class NamedPath {

  private static final Pattern STEP = Regex.of("\\.?([^.\\[\\]]+)(?:\\[(\\d{1,6})])?");

  private static final String TEXT = "text";

  private final ItemNames names;
  private final StringBuilder text = new StringBuilder();
  private List<?> peers;
  private int position;
  private String ownName = "";
  private int beforeGroup = -1;

  private NamedPath(ItemNames names, Record element) {
    this.names = names;
    this.peers = List.of(element);
  }

  /** Follows a path with numbers; null where it leads nowhere. */
  static @Nullable NamedPath of(ItemNames names, Record element, String path) {
    NamedPath named = new NamedPath(names, element);
    Matcher step = STEP.matcher(path);
    int end = 0;
    while (step.lookingAt() && named.follow(step.group(1), step.group(2))) {
      end = step.end();
      step.region(end, path.length());
    }
    return end == path.length() ? named : null;
  }

  /** The path with names. */
  String text() {
    return text.toString();
  }

  /** What stands there; null for nothing. */
  @Nullable Object value() {
    return peers.isEmpty() ? null : peers.get(position);
  }

  /** The text by which an item is known, where the path leads to this text; else empty. */
  String ownName() {
    return ownName;
  }

  private boolean follow(String key, @Nullable String index) {
    boolean inGroup = beforeGroup >= 0 && index != null;
    if (inGroup) {
      text.setLength(beforeGroup);
    }
    beforeGroup = -1;
    if (index == null && key.equals(TEXT) && key.equals(names.key(value()))) {
      return field(key); // the same whether the item is a text or has a key for it
    }
    text.append(text.isEmpty() ? "" : ".").append(key);
    return index == null ? field(key) : item(key, Integer.parseInt(index));
  }

  private boolean field(String key) {
    Object owner = value();
    Object value = owner == null ? null : names.value(owner, key);
    ownName = key.equals(names.key(owner)) ? names.of(owner) : "";
    peers = value == null ? List.of() : List.of(value);
    position = 0;
    return owner != null;
  }

  private boolean item(String key, int index) {
    List<Object> all = new ArrayList<>();
    int before = 0;
    for (int i = 0; i < peers.size(); i++) {
      before = i == position ? all.size() : before;
      all.addAll(items(i, key));
    }
    if (peers.isEmpty() || index >= items(position, key).size()) {
      return false;
    }
    take(all, before + index);
    return true;
  }

  private List<?> items(int peer, String key) {
    return names.value(peers.get(peer), key) instanceof List<?> items ? items : List.of();
  }

  private void take(List<Object> all, int index) {
    Object item = all.get(index);
    beforeGroup = item instanceof ResponsibilityGroup ? text.length() : -1;
    ownName = names.of(item);
    String label = Label.of(ownName);
    long equal =
        all.subList(0, index).stream().filter(e -> Label.of(names.of(e)).equals(label)).count();
    text.append('[').append(label).append(equal == 0 ? "" : " (" + (equal + 1) + ")").append(']');
    peers = beforeGroup < 0 ? List.of(item) : all;
    position = beforeGroup < 0 ? 0 : index;
  }
}
