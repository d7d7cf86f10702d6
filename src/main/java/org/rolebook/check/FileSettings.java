package org.rolebook.check;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.Handbook;
import org.rolebook.model.LintSettings;
import org.rolebook.model.Organisation;

/** What files say to the checks. */
final class FileSettings {

  private FileSettings() {}

  /** The settings of each element whose file has any, by id. */
  static Map<String, LintSettings> of(Organisation organisation) {
    Handbook handbook = organisation.handbook();
    Map<String, LintSettings> settings = new TreeMap<>();
    handbook.units().forEach((id, unit) -> put(settings, id, unit.lint()));
    handbook.positions().forEach((id, position) -> put(settings, id, position.lint()));
    handbook.pages().forEach((id, page) -> put(settings, id, page.lint()));
    return settings;
  }

  private static void put(
      Map<String, LintSettings> settings, String id, @Nullable LintSettings lint) {
    if (lint != null) {
      settings.put(id, lint);
    }
  }
}
