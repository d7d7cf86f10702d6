package org.rolebook.build;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.Nearest;
import org.rolebook.facts.AudienceFacts;
import org.rolebook.facts.AudienceText;
import org.rolebook.i18n.Messages;
import org.rolebook.model.Handbook;
import org.rolebook.model.Organisation;
import org.rolebook.model.Position;
import org.rolebook.model.Resolution;
import org.rolebook.model.TargetKind;
import org.rolebook.model.Unit;
import org.rolebook.model.declare.Catalogue;

/** Tells who sees what. */
final class AudiencesStage {

  /** How many near names are told. */
  private static final int MOST = 3;

  private AudiencesStage() {}

  /**
   * Tables about all audiences.
   *
   * @param of a reference to one element, or its file; null to tell of the whole handbook
   */
  static AudiencesResult of(
      BuildRequest request, CheckStage.Checked checked, @Nullable String of, Catalogue catalogue)
      throws BuildException {
    Handbook whole = checked.read().handbook();
    Messages messages = CheckStage.messages(request, whole);
    AudienceText text = new AudienceText(AudienceFacts.of(whole, catalogue), messages);
    String told =
        of == null
            ? text.overview()
            : text.fields(element(request, checked.organisation(), of), whole, catalogue);
    return new AudiencesResult(told, CheckStage.lost(checked.read()).size(), messages);
  }

  private static String element(BuildRequest request, Organisation organisation, String of)
      throws BuildException {
    String path = of.replace('\\', '/').replaceFirst("^\\./", "");
    String folder = request.contentName() + "/";
    String name =
        (path.startsWith(folder) ? path.substring(folder.length()) : path)
            .replaceFirst("\\.(?:ya?ml|md)$", "")
            .replaceFirst("/unit$", "");
    Resolution found =
        organisation
            .references()
            .resolve("", name, EnumSet.complementOf(EnumSet.of(TargetKind.EXTERNAL)));
    if (found instanceof Resolution.Found one && one.target().kind() != TargetKind.EXTERNAL) {
      return one.target().id();
    }
    if (found instanceof Resolution.Ambiguous several) {
      List<String> ids = several.targets().stream().map(target -> target.id()).toList();
      throw new RequestException("build.ambiguous-element", of, String.join(", ", ids));
    }
    List<String> near = Nearest.of(name, names(organisation.handbook()), MOST);
    throw near.isEmpty()
        ? new RequestException("build.unknown-element", of)
        : new RequestException("build.unknown-element-near", of, String.join(", ", near));
  }

  private static Set<String> names(Handbook handbook) {
    Set<String> names = handbook.ids();
    Stream.concat(
            handbook.units().values().stream().map(Unit::name),
            handbook.positions().values().stream().map(Position::title))
        .forEach(title -> names.addAll(title.byLanguage().values()));
    return names;
  }
}
