package org.rolebook.browser;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openqa.selenium.chrome.ChromeDriver;

/** Makes a browser pretend to be on another screen, or another reader's. */
final class Emulation {

  private Emulation() {}

  /** Shows pages in a view of so many CSS pixels. */
  static void width(ChromeDriver browser, int width) {
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 500));
  }

  /** Answers questions about the reader's preferences, such as {@code prefers-color-scheme}. */
  static void media(ChromeDriver browser, Map<String, String> features) {
    List<Map<String, String>> all =
        features.entrySet().stream()
            .map(one -> Map.of("name", one.getKey(), "value", one.getValue()))
            .collect(Collectors.toList());
    browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", all));
  }
}
