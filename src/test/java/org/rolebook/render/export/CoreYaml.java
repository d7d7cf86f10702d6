package org.rolebook.render.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** YAML as an editor reads it for a JSON Schema: by the core rules of YAML 1.2. */
final class CoreYaml {

  private CoreYaml() {}

  static JsonNode read(String yaml) {
    LoaderOptions options = new LoaderOptions();
    DumperOptions output = new DumperOptions();
    Object tree =
        new Yaml(
                new SafeConstructor(options),
                new Representer(output),
                output,
                options,
                new CoreResolver())
            .load(yaml);
    return new ObjectMapper().valueToTree(tree);
  }

  /** Knows numbers, true, false, null and merges; no dates, no times, no yes and no. */
  private static final class CoreResolver extends Resolver {
    @Override
    protected void addImplicitResolvers() {
      addImplicitResolver(Tag.BOOL, Pattern.compile("true|false"), "tf");
      addImplicitResolver(Tag.INT, Pattern.compile("-?(0|[1-9][0-9]*)"), "-0123456789");
      addImplicitResolver(Tag.FLOAT, Pattern.compile("-?[0-9]+\\.[0-9]+"), "-0123456789");
      addImplicitResolver(Tag.NULL, Pattern.compile("null|~|"), "n~\0");
      addImplicitResolver(Tag.MERGE, Pattern.compile("<<"), "<");
    }
  }
}
