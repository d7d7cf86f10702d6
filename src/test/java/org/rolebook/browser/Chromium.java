package org.rolebook.browser;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Starts Debian's Chromium without a window; where it is missing, tells how to install it. */
final class Chromium {

  private static final Path BROWSER = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final String MISSING =
      "Chromium not found; install it with:"
          + " apt-get install -y chromium chromium-driver fonts-noto-cjk";

  private Chromium() {}

  /** Skips the test where there is no browser; in CI its absence is a failure. */
  static void require() {
    if (Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER)) {
      return;
    }
    if ("true".equals(System.getenv("CI"))) {
      fail(MISSING);
    }
    abort(MISSING);
  }

  /**
   * Opens a browser that logs its console and its requests.
   *
   * @param width width of the view in CSS pixels; below 500 as a phone
   * @param dark whether it prefers dark pages
   */
  static ChromeDriver open(int width, boolean dark) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(BROWSER.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars");
    if (dark) {
      options.addArguments("--force-dark-mode", "--blink-settings=preferredColorScheme=0");
    }
    if (width < 500) {
      Map<String, Object> metrics = Map.of("width", width, "height", 844, "pixelRatio", 2.0);
      options.setExperimentalOption("mobileEmulation", Map.of("deviceMetrics", metrics));
    }
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriver driver = new ChromeDriver(service(), options);
    if (width >= 500) {
      driver.manage().window().setSize(new Dimension(width, 900));
    }
    return driver;
  }

  private static ChromeDriverService service() {
    File driver = DRIVER.toFile();
    return new ChromeDriverService.Builder()
        .usingDriverExecutable(driver)
        .withLogOutput(java.io.OutputStream.nullOutputStream())
        .build();
  }

  /** What went wrong on the pages opened so far, by the browser's own console. */
  static List<String> complaints(ChromeDriver driver) {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(entry -> entry.getLevel() + " " + entry.getMessage())
        .toList();
  }

  /** The addresses that were asked for so far. */
  static List<String> requests(ChromeDriver driver) {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(entry -> entry.getMessage())
        .filter(message -> message.contains("\"Network.requestWillBeSent\""))
        .map(Chromium::address)
        .toList();
  }

  private static String address(String message) {
    String marker = "\"request\":{";
    String request = message.substring(message.indexOf(marker));
    int from = request.indexOf("\"url\":\"") + "\"url\":\"".length();
    return request.substring(from, request.indexOf('"', from));
  }
}
