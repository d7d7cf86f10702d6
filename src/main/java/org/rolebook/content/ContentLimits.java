package org.rolebook.content;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.SourceSpan;
import org.rolebook.model.Limits;

/** Holds files to the limits on ids, units and positions. */
final class ContentLimits {

  private final Limits limits;
  private boolean full;

  ContentLimits(Limits limits) {
    this.limits = limits;
  }

  /**
   * Whether a file may be read.
   *
   * @param positions how many positions have been read
   */
  boolean admit(ContentFile file, int positions, Problems problems) {
    String id = file.origin().id();
    int length = id.codePointCount(0, id.length());
    if (length > limit(limits.idLength())) {
      report(problems, "id-length", "limits.idLength", limits.idLength());
    }
    if (file.kind() == ContentFile.Kind.UNIT) {
      checkDepth(id, problems);
    }
    return file.kind() != ContentFile.Kind.POSITION || admitPosition(positions, problems);
  }

  /** Reports a unit that is the first of its line to be nested too deeply. */
  void checkDepth(String unit, Problems problems) {
    if (unit.split("/", -1).length == limit(limits.unitDepth()) + 1) {
      report(problems, "unit-depth", "limits.unitDepth", limits.unitDepth());
    }
  }

  private boolean admitPosition(int positions, Problems problems) {
    if (positions < limit(limits.positions())) {
      return true;
    }
    if (!full) {
      report(problems, "positions", "limits.positions", limits.positions());
    }
    full = true;
    return false;
  }

  private static int limit(@Nullable Integer stated) {
    return Objects.requireNonNull(stated);
  }

  private static void report(
      Problems problems, String variant, String setting, @Nullable Integer limit) {
    SourceSpan start = SourceSpan.startOf(problems.source().path());
    problems.error("limit", variant, start, String.valueOf(limit), setting);
  }
}
