package org.rolebook.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rolebook.content.Node.Form;
import org.rolebook.diagnostic.SourceSpan;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Turns the nodes of the YAML library into ours, with aliases and merge keys expanded. */
final class YamlNodes {

  /** Most nodes that the aliases of a file may add to it. */
  private static final int MOST_REPEATED = 100_000;

  private static final String STANDARD = "tag:yaml.org,2002:";
  private static final Set<Tag> PLAIN_TAGS =
      Set.of(
          Tag.STR,
          Tag.INT,
          Tag.FLOAT,
          Tag.BOOL,
          Tag.NULL,
          Tag.TIMESTAMP,
          Tag.MAP,
          Tag.SEQ,
          Tag.MERGE);
  private static final Set<String> BLANK = Set.of("", "~", "null", "Null", "NULL");

  private final SourceText source;
  private final Problems problems;
  private final Set<org.yaml.snakeyaml.nodes.Node> open = identitySet();
  private final Set<org.yaml.snakeyaml.nodes.Node> known = identitySet();
  private int repeated;

  YamlNodes(SourceText source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  private static Set<org.yaml.snakeyaml.nodes.Node> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  /** A file that cannot be taken over as a whole; the finding has been made. */
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused() {
      super("refused", null, false, false);
    }
  }

  /** The node with all below it, or null after a finding. */
  @Nullable Node convert(org.yaml.snakeyaml.nodes.Node node) {
    try {
      return converted(node);
    } catch (Refused e) {
      return null;
    }
  }

  private Node converted(org.yaml.snakeyaml.nodes.Node node) {
    admit(node);
    open.add(node);
    Node converted = unguarded(node);
    open.remove(node);
    return converted;
  }

  private void admit(org.yaml.snakeyaml.nodes.Node node) {
    if (!PLAIN_TAGS.contains(node.getTag())) {
      refuse("yaml-syntax", "tag", node, tagAsWritten(node.getTag().getValue()));
    }
    if (open.contains(node)) {
      refuse("yaml-syntax", "recursive", node);
    }
    if (!known.add(node) && ++repeated > MOST_REPEATED) {
      refuse("limit", "expansion", node, String.valueOf(MOST_REPEATED));
    }
  }

  /** A tag of the YAML library as authors write it. */
  static String tagAsWritten(String tag) {
    return tag.startsWith(STANDARD) ? "!!" + tag.substring(STANDARD.length()) : tag;
  }

  private void refuse(
      String rule, String variant, org.yaml.snakeyaml.nodes.Node node, String... arguments) {
    problems.error(rule, variant, span(source, node), arguments);
    throw new Refused();
  }

  private Node unguarded(org.yaml.snakeyaml.nodes.Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar(scalar);
    }
    SourceSpan span = span(source, node);
    if (node instanceof SequenceNode sequence) {
      return new Node.Sequence(sequence.getValue().stream().map(this::converted).toList(), span);
    }
    return new Node.Mapping(entries((MappingNode) node), span);
  }

  private Node.Scalar scalar(ScalarNode node) {
    boolean plain = node.getScalarStyle() == DumperOptions.ScalarStyle.PLAIN;
    boolean literal = node.getScalarStyle() == DumperOptions.ScalarStyle.LITERAL;
    SourceSpan span = span(source, node);
    String text = literal ? node.getValue() : unfolded(node.getValue(), span);
    if (plain) {
      YamlSlips.reportItem(source, span, text, problems);
    }
    boolean blank = text.isBlank() || (plain && BLANK.contains(text));
    return new Node.Scalar(text, blank, span);
  }

  private String unfolded(String text, SourceSpan span) {
    if (span.endLine() == span.line()) {
      return text;
    }
    int end = Math.min(span.endLine(), source.lines().size());
    return Texts.unfolded(text, String.join("\n", source.lines().subList(span.line() - 1, end)));
  }

  private List<Node.Entry> entries(MappingNode mapping) {
    List<Node.Entry> own = new ArrayList<>();
    List<Node.Entry> merged = new ArrayList<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Node value = converted(tuple.getValueNode());
      if (tuple.getKeyNode().getTag().equals(Tag.MERGE)) {
        merged.addAll(merged(value));
      } else {
        own.add(new Node.Entry(key(tuple.getKeyNode()), value, Form.YAML));
      }
    }
    for (Node.Entry entry : merged) {
      if (own.stream().noneMatch(other -> other.key().text().equals(entry.key().text()))) {
        own.add(entry.merged());
      }
    }
    return own;
  }

  private Node.Scalar key(org.yaml.snakeyaml.nodes.Node node) {
    if (!(node instanceof ScalarNode)) {
      refuse("yaml-syntax", "key", node);
    }
    return new Node.Scalar(((ScalarNode) node).getValue(), false, span(source, node));
  }

  private List<Node.Entry> merged(Node value) {
    if (value instanceof Node.Mapping mapping) {
      return mapping.entries();
    }
    List<Node.Entry> all = new ArrayList<>();
    if (value instanceof Node.Sequence sequence) {
      sequence.items().forEach(item -> all.addAll(merged(item)));
    } else {
      new ScalarReader(problems).wrong("mapping", value);
    }
    return all;
  }

  /** Where a node of the YAML library stands. */
  static SourceSpan span(SourceText source, org.yaml.snakeyaml.nodes.Node node) {
    Mark start = Objects.requireNonNull(node.getStartMark());
    Mark end = Objects.requireNonNull(node.getEndMark());
    return new SourceSpan(
        source.path(),
        start.getLine() + 1,
        start.getColumn() + 1,
        end.getLine() + 1,
        end.getColumn() + 1);
  }
}
