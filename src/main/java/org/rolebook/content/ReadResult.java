package org.rolebook.content;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rolebook.diagnostic.Diagnostic;
import org.rolebook.model.Handbook;

/**
 * What came of reading a content folder.
 *
 * @param handbook everything that could be read
 * @param sources where each value was written
 * @param diagnostics what is wrong with the form of the files, sorted
 * @param unreadable whether something could not be read that may name elements, so that not all
 *     names are known
 * @param lost by id of an element, the fields in which something written could not be read; {@link
 *     #WHOLE} if its file could not be read at all
 * @param assets paths of the files below {@code assets} folders, sorted
 * @param files how many source files were read
 */
public record ReadResult(
    Handbook handbook,
    SourceMap sources,
    List<Diagnostic> diagnostics,
    boolean unreadable,
    Map<String, Set<String>> lost,
    List<String> assets,
    int files) {

  /** Stands for all fields of an element. */
  public static final String WHOLE = "";

  /** Keeps immutable copies. */
  public ReadResult {
    diagnostics = List.copyOf(diagnostics);
    lost = Map.copyOf(lost);
    assets = List.copyOf(assets);
  }

  /** The same with further findings. */
  public ReadResult with(List<Diagnostic> further) {
    List<Diagnostic> all = Stream.concat(diagnostics.stream(), further.stream()).sorted().toList();
    return new ReadResult(handbook, sources, all, unreadable, lost, assets, files);
  }

  /**
   * Whether something that was written in a field is missing from the handbook because it could not
   * be read, so that no rule can judge the field. A finding tells why.
   *
   * @param element id of a unit, position or page
   * @param path the field in English keys, such as {@code kpis[2].weight}
   */
  public boolean lacks(String element, String path) {
    Set<String> fields = lost.getOrDefault(element, Set.of());
    return fields.contains(WHOLE) || fields.contains(path.split("[.\\[]", 2)[0]);
  }
}
