package org.rolebook.seeds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rolebook.build.BuildException;
import org.rolebook.build.BuildRequest;
import org.rolebook.build.Engine;
import org.rolebook.diagnostic.Severity;

/** Publishes a content folder and reads the handbook.json that readers get. */
final class PublishedHandbook {

  private PublishedHandbook() {}

  /**
   * The published handbook.json.
   *
   * @param audience for whom it is published; null for the widest audience
   */
  static JsonNode of(Path content, Path output, @Nullable String audience) throws IOException {
    BuildRequest request =
        new BuildRequest(
            content, output, null, audience, "en", Severity.ERROR, "content", LocalDate.EPOCH);
    try {
      if (new Engine().build(request).failed()) {
        throw new AssertionError("errors in " + content);
      }
    } catch (BuildException e) {
      throw new IOException(e);
    }
    return new ObjectMapper().readTree(output.resolve("handbook.json").toFile());
  }

  /** The salaries that are published for human resources, by position. */
  static Map<String, String> salaries(Path content, Path output) throws IOException {
    Map<String, String> salaries = new TreeMap<>();
    for (JsonNode position : of(content, output, "hr").get("positions")) {
      if (position.has("salary")) {
        salaries.put(position.get("id").asText(), salary(position.get("salary")));
      }
    }
    return salaries;
  }

  /** Amounts, currency and period of a salary, the same for handbook.json and an inventory. */
  static String salary(JsonNode salary) {
    return salary.path("min").asText()
        + "-"
        + salary.path("max").asText()
        + " "
        + salary.path("currency").asText()
        + "/"
        + salary.path("period").asText();
  }
}
