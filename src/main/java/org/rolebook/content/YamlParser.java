package org.rolebook.content;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.SourceSpan;
import org.rolebook.model.Limits;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads YAML at the level of nodes, so that each scalar stays as written and keeps its place.
 * Anchors, aliases and merge keys are expanded, within limits.
 */
final class YamlParser {

  /** More levels than this could overflow the stack, whatever the settings say. */
  private static final int MOST_LEVELS = 500;

  /** Of the tags that words have by themselves only that of merge keys; fields tell the others. */
  private static final Resolver TAGS =
      new Resolver() {
        @Override
        protected void addImplicitResolvers() {
          addImplicitResolver(Tag.MERGE, MERGE, "<", 10);
        }
      };

  private final SourceText source;
  private final Problems problems;
  private final LoaderOptions options;
  private final Limits limits;

  YamlParser(SourceText source, Problems problems, Limits limits) {
    this.source = source;
    this.problems = problems;
    this.limits = limits;
    this.options = new LoaderOptions();
    options.setNestingDepthLimit(Math.min(MOST_LEVELS, Objects.requireNonNull(limits.depth())));
    options.setMaxAliasesForCollections(Objects.requireNonNull(limits.aliases()));
    options.setCodePointLimit(Integer.MAX_VALUE);
  }

  /**
   * Reads one document.
   *
   * @param text the YAML, padded with line feeds so that its lines count as in the source
   * @return its top node, a blank scalar for an empty document, or null after a finding
   */
  @Nullable Node parse(String text) {
    String plain = withoutRareBreaks(text);
    try {
      return composed(plain);
    } catch (YAMLException e) {
      new YamlFaults(source, problems, limits, options).report(e, plain);
      return null;
    }
  }

  /** Line ends that only YAML 1.1 knows would make its lines count otherwise than ours. */
  private static String withoutRareBreaks(String text) {
    return text.replace('\u0085', ' ').replace('\u2028', ' ').replace('\u2029', ' ');
  }

  private @Nullable Node composed(String text) {
    List<org.yaml.snakeyaml.nodes.Node> documents = new ArrayList<>();
    StreamReader characters = new StreamReader(new StringReader(text));
    Composer composer = new Composer(new ParserImpl(characters, options), TAGS, options);
    while (composer.checkNode()) {
      documents.add(composer.getNode());
    }
    if (documents.isEmpty()) {
      return new Node.Scalar("", true, SourceSpan.startOf(source.path()));
    }
    if (documents.size() > 1) {
      SourceSpan second = YamlNodes.span(source, documents.get(1));
      problems.error("yaml-syntax", "multiple-documents", separator(second));
      return null;
    }
    return new YamlNodes(source, problems).convert(documents.get(0));
  }

  /** The {@code ---} line above a document. */
  private SourceSpan separator(SourceSpan document) {
    for (int line = document.line(); line > 0; line--) {
      if (source.line(line).startsWith("---")) {
        return source.span(line, 0, 3);
      }
    }
    return document;
  }
}
