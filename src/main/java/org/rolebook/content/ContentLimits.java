package org.rolebook.content;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebook.diagnostic.SourceSpan;
import org.rolebook.model.Limits;
import org.rolebook.model.Page;
import org.rolebook.model.Position;
import org.rolebook.model.Unit;

/** Holds files to the limits on ids, addresses, units and positions. */
final class ContentLimits {

  /** Of a character in UTF-8. */
  private static final int MOST_BYTES = 3;

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
    if (characters(id) > limit(limits.idLength())) {
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

  /** Reports addresses that an element asks for and that are longer than an id may be. */
  void checkAddresses(@Nullable Record element, Problems problems) {
    List<String> addresses = addresses(element);
    if (addresses.stream().skip(1).anyMatch(this::isLong)) {
      report(problems, "address-length", "limits.idLength", limits.idLength());
    } else if (addresses.stream().anyMatch(this::hasLongName)) {
      report(problems, "name-length", "limits.nameLength", limits.nameLength());
    }
  }

  /** Reports a former address that is longer than an id may be. */
  void checkRedirect(String address, SourceSpan span, Problems problems) {
    if (isLong(address)) {
      report(problems, "address-length", span, "limits.idLength", limits.idLength());
    } else if (hasLongName(address)) {
      report(problems, "redirect-name-length", span, "limits.nameLength", limits.nameLength());
    }
  }

  /** The last name of the id, then what is written besides. */
  private static List<String> addresses(@Nullable Record element) {
    if (element instanceof Unit unit) {
      return addresses(unit.id(), unit.slug(), unit.formerly());
    }
    if (element instanceof Position position) {
      return addresses(position.id(), position.slug(), position.formerly());
    }
    return element instanceof Page page
        ? addresses(page.id(), page.slug(), page.formerly())
        : List.of();
  }

  private static List<String> addresses(String id, @Nullable String slug, List<String> former) {
    String last = slug == null ? id.substring(id.lastIndexOf('/') + 1) : "";
    List<String> addresses = new ArrayList<>();
    addresses.add(last);
    if (slug != null) {
      addresses.add(slug);
    }
    addresses.addAll(former);
    return addresses;
  }

  private static int characters(String text) {
    return text.codePointCount(0, text.length());
  }

  private boolean isLong(String address) {
    return characters(address) > limit(limits.idLength());
  }

  private boolean hasLongName(String address) {
    int most = limit(limits.nameLength());
    return address.length() > most / MOST_BYTES
        && Stream.of(address.split("/", -1))
            .anyMatch(name -> name.getBytes(StandardCharsets.UTF_8).length > most);
  }

  private static int limit(@Nullable Integer stated) {
    return Objects.requireNonNull(stated);
  }

  private static void report(
      Problems problems, String variant, String setting, @Nullable Integer limit) {
    report(problems, variant, SourceSpan.startOf(problems.source().path()), setting, limit);
  }

  private static void report(
      Problems problems, String variant, SourceSpan span, String setting, @Nullable Integer limit) {
    problems.error("limit", variant, span, String.valueOf(limit), setting);
  }
}
