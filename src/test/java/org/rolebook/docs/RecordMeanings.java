package org.rolebook.docs;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * What the Javadoc of records says, read from their sources by the compiler of the JDK.
 *
 * @param byName by {@code Record} the meaning of the record, by {@code Record.component} that of a
 *     component, in Markdown
 */
record RecordMeanings(Map<String, String> byName) {

  /** Reads all sources of a folder. */
  static RecordMeanings of(Path folder) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    Map<String, String> byName = new TreeMap<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> sources = Files.list(folder)) {
      List<Path> paths = sources.sorted().toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(paths));
      Iterable<? extends CompilationUnitTree> units = task.parse();
      DocTrees trees = DocTrees.instance(task);
      for (CompilationUnitTree unit : units) {
        new Reader(trees, byName).scan(unit, null);
      }
    }
    return new RecordMeanings(byName);
  }

  /** The meaning of a record or of a component. */
  String of(String name) {
    String meaning = byName.get(name);
    if (meaning == null || meaning.isBlank()) {
      throw new IllegalStateException("no meaning of " + name + " in this language");
    }
    return meaning;
  }

  /** The same in another language; what has no translation is left out. */
  RecordMeanings in(Translations translations) {
    Map<String, String> translated = new TreeMap<>();
    byName.forEach(
        (name, meaning) -> {
          String words = translations.byText().get(meaning);
          if (words != null) {
            translated.put(name, words);
          }
        });
    return new RecordMeanings(translated);
  }

  private static final class Reader extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final DocTrees trees;
    private final Map<String, String> byName;

    Reader(DocTrees trees, Map<String, String> byName) {
      this.trees = trees;
      this.byName = byName;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void none) {
      DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
      if (comment != null) {
        String name = type.getSimpleName().toString();
        byName.put(name, words(comment.getFullBody()));
        for (DocTree tag : comment.getBlockTags()) {
          if (tag instanceof ParamTree parameter) {
            byName.put(name + "." + parameter.getName(), words(parameter.getDescription()));
          }
        }
      }
      return super.visitClass(type, null);
    }

    private static String words(List<? extends DocTree> trees) {
      return trees.stream()
          .map(Reader::word)
          .collect(Collectors.joining())
          .replaceAll("\\s+", " ")
          .replace("|", "\\|")
          .strip();
    }

    private static String word(DocTree tree) {
      if (tree instanceof LiteralTree literal) {
        return "`" + literal.getBody().getBody() + "`";
      }
      if (tree instanceof TextTree text) {
        return text.getBody();
      }
      return tree instanceof LinkTree link
          ? "`" + link.getReference() + "`"
          : tree.toString().replaceAll("</?p>", "");
    }
  }
}
