package org.rolebook.editor;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** The real yaml-language-server, spoken to over its standard streams as an editor does. */
final class LanguageServer implements AutoCloseable {

  private static final Path PROGRAM =
      Path.of(
          System.getProperty("rolebook.editor", "target/editor"),
          "node_modules/yaml-language-server/bin/yaml-language-server");
  private static final String MISSING =
      "The language server was not found; install Node.js and run: mkdir -p target/editor"
          + " && cp src/test/editor/*.json target/editor && npm ci --prefix target/editor";
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Process process;
  private final InputStream in;
  private final OutputStream out;
  private final Path folder;
  private final JsonNode settings;
  private final ExecutorService reader = Executors.newSingleThreadExecutor();
  private int number;

  private LanguageServer(Process process, Path folder, JsonNode settings) {
    this.process = process;
    this.in = new BufferedInputStream(process.getInputStream());
    this.out = process.getOutputStream();
    this.folder = folder;
    this.settings = settings;
  }

  /** Skips the test where there is no server; in CI its absence is a failure. */
  static void require() {
    if (Files.isRegularFile(PROGRAM)) {
      return;
    }
    if ("true".equals(System.getenv("CI"))) {
      fail(MISSING);
    }
    abort(MISSING);
  }

  /**
   * Starts the server for a project, as its VS Code settings say.
   *
   * @param folder the folder of the project
   */
  static LanguageServer open(Path folder) throws IOException {
    Process process =
        new ProcessBuilder("node", PROGRAM.toAbsolutePath().toString(), "--stdio")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    JsonNode written = JSON.readTree(folder.resolve(".vscode/settings.json").toFile());
    ObjectNode yaml = JSON.createObjectNode();
    yaml.set("schemas", written.get("yaml.schemas"));
    yaml.put("validate", true).put("hover", true).put("completion", true);
    yaml.putObject("schemaStore").put("enable", false);
    LanguageServer server = new LanguageServer(process, folder, yaml);
    server.initialise();
    return server;
  }

  /** Opens a file and waits for what the server finds in it. */
  List<JsonNode> diagnostics(String path, String text) throws IOException {
    String uri = uri(path);
    ObjectNode document = JSON.createObjectNode().put("uri", uri).put("languageId", "yaml");
    document.put("version", 1).put("text", text);
    notify("textDocument/didOpen", JSON.createObjectNode().set("textDocument", document));
    JsonNode report =
        await(
            message ->
                message.path("method").asText().equals("textDocument/publishDiagnostics")
                    && message.at("/params/uri").asText().equals(uri));
    return elements(report.at("/params/diagnostics"));
  }

  /** The completions at a place of an open file: each with its label and its documentation. */
  List<JsonNode> completions(String path, int line, int column) throws IOException {
    JsonNode result = request("textDocument/completion", place(path, line, column));
    return elements(result.has("items") ? result.get("items") : result);
  }

  /** What the server shows at a place of an open file, in Markdown. */
  String hover(String path, int line, int column) throws IOException {
    return request("textDocument/hover", place(path, line, column)).at("/contents/value").asText();
  }

  @Override
  public void close() {
    process.destroyForcibly();
    reader.shutdownNow();
  }

  private void initialise() throws IOException {
    ObjectNode parameters = JSON.createObjectNode();
    parameters.putNull("processId").put("rootUri", uri(""));
    parameters.putArray("workspaceFolders").addObject().put("uri", uri("")).put("name", "handbook");
    ObjectNode capabilities = parameters.putObject("capabilities");
    capabilities
        .putObject("workspace")
        .put("configuration", true)
        .put("workspaceFolders", true)
        .putObject("didChangeConfiguration")
        .put("dynamicRegistration", true);
    ObjectNode text = capabilities.putObject("textDocument");
    text.putObject("hover").putArray("contentFormat").add("markdown");
    text.putObject("completion")
        .putObject("completionItem")
        .put("snippetSupport", true)
        .putArray("documentationFormat")
        .add("markdown");
    request("initialize", parameters);
    notify("initialized", JSON.createObjectNode());
    JsonNode all = JSON.createObjectNode().set("yaml", settings);
    notify("workspace/didChangeConfiguration", JSON.createObjectNode().set("settings", all));
  }

  private ObjectNode place(String path, int line, int column) {
    ObjectNode place = JSON.createObjectNode();
    place.putObject("textDocument").put("uri", uri(path));
    place.putObject("position").put("line", line - 1).put("character", column - 1);
    return place;
  }

  private String uri(String path) {
    return folder.resolve(path).toUri().toString().replaceAll("/$", "");
  }

  private JsonNode request(String method, JsonNode parameters) throws IOException {
    int id = ++number;
    ObjectNode message = message(method, parameters);
    send(message.put("id", id));
    JsonNode answer = await(reply -> !reply.has("method") && reply.path("id").asInt(-1) == id);
    if (answer.has("error")) {
      throw new IOException(answer.get("error").toString());
    }
    return answer.path("result");
  }

  private void notify(String method, JsonNode parameters) throws IOException {
    send(message(method, parameters));
  }

  private static ObjectNode message(String method, JsonNode parameters) {
    ObjectNode message = JSON.createObjectNode().put("jsonrpc", "2.0").put("method", method);
    message.set("params", parameters);
    return message;
  }

  private void send(JsonNode message) throws IOException {
    byte[] bytes = JSON.writeValueAsBytes(message);
    out.write(("Content-Length: " + bytes.length + "\r\n\r\n").getBytes(US_ASCII));
    out.write(bytes);
    out.flush();
  }

  /** What a message is waited for. */
  private interface Wanted {
    boolean is(JsonNode message);
  }

  /** Reads messages, answers what the server asks, until the wanted one comes. */
  private JsonNode await(Wanted wanted) throws IOException {
    while (true) {
      JsonNode message = next();
      if (message.has("method") && message.has("id")) {
        answer(message);
      }
      if (wanted.is(message)) {
        return message;
      }
    }
  }

  private void answer(JsonNode asked) throws IOException {
    ObjectNode answer = JSON.createObjectNode().put("jsonrpc", "2.0");
    answer.set("id", asked.get("id"));
    if (asked.path("method").asText().equals("workspace/configuration")) {
      var values = answer.putArray("result");
      for (JsonNode item : asked.at("/params/items")) {
        values.add(
            item.path("section").asText().equals("yaml") ? settings : JSON.createObjectNode());
      }
    } else {
      answer.putNull("result");
    }
    send(answer);
  }

  private JsonNode next() throws IOException {
    Future<JsonNode> message = reader.submit(this::read);
    try {
      return message.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      throw new IOException("no message from the language server", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private JsonNode read() throws IOException {
    int length = 0;
    for (String line = line(); !line.isEmpty(); line = line()) {
      if (line.startsWith("Content-Length: ")) {
        length = Integer.parseInt(line.substring("Content-Length: ".length()));
      }
    }
    return JSON.readTree(new String(in.readNBytes(length), UTF_8));
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new IOException("the language server has ended");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  private static List<JsonNode> elements(@Nullable JsonNode array) {
    List<JsonNode> elements = new ArrayList<>();
    Objects.requireNonNull(array).forEach(elements::add);
    return elements;
  }

  /** For messages of failing tests. */
  static Map<String, String> shown(JsonNode completion) {
    JsonNode documentation = completion.path("documentation");
    String text =
        documentation.has("value") ? documentation.get("value").asText() : documentation.asText();
    return Map.of("label", completion.path("label").asText(), "documentation", text);
  }
}
