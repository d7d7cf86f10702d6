package org.rolebook.render;

import freemarker.core.Environment;
import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateSequenceModel;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How far a path such as {@code view.title.plain} leads into the data of a page.
 *
 * @param written the path as a template names it
 * @param owner what the path leads to, or what lacks the next step; empty for the template itself
 * @param unknown the step that nothing answers to; null if every step is known
 * @param leads whether there is something at its end
 * @param parts what {@code owner} has
 */
record DataPath(
    String written, String owner, @Nullable String unknown, boolean leads, List<String> parts) {

  private static final Pattern STEP =
      Pattern.compile("\\.?([\\p{L}_$][\\p{L}\\p{N}_$]*)|\\[(\\d+)\\]|(.)", Pattern.DOTALL);

  private static final Pattern CALL = Pattern.compile("@[\\w.]+ ([^\\n]*?) {2}\\[in template ");

  private static final Pattern PATH =
      Pattern.compile("(?<![\\w.\"'])[a-z]\\w*(?:\\.\\w+|\\[\\d+\\])+");

  DataPath {
    parts = List.copyOf(parts);
  }

  /** Follows a path in the data that a template has where it stopped. */
  static DataPath of(Environment environment, String written) {
    try {
      return follow(environment, written);
    } catch (TemplateModelException e) {
      return nowhere(written);
    }
  }

  /**
   * The first of a macro's arguments that leads nowhere; null if none is seen to.
   *
   * @param stack the instructions that led to the fault, the innermost first
   */
  static @Nullable DataPath ofArguments(Environment environment, String stack) {
    Matcher call = CALL.matcher(stack);
    Matcher path = PATH.matcher(call.find() ? call.group(1) : "");
    while (path.find()) {
      DataPath argument = of(environment, path.group());
      if (!argument.leads()) {
        return argument;
      }
    }
    return null;
  }

  private static DataPath follow(Environment environment, String written)
      throws TemplateModelException {
    Matcher step = STEP.matcher(written);
    TemplateModel at = null;
    int end = 0;
    while (step.find()) {
      if (step.group(3) != null) {
        return nowhere(written); // a call or a calculation
      }
      boolean first = step.start() == 0;
      TemplateModel next = first ? environment.getVariable(step.group()) : below(at, step);
      if (next == null) {
        return first
            ? variable(environment, written)
            : stopped(written, written.substring(0, end), at, step.group(1));
      }
      at = next;
      end = step.end();
    }
    return new DataPath(written, owner(at, written), null, true, parts(at));
  }

  private static @Nullable TemplateModel below(@Nullable TemplateModel at, Matcher step)
      throws TemplateModelException {
    if (step.group(2) != null) {
      int index = Integer.parseInt(step.group(2));
      return at instanceof TemplateSequenceModel list && index < list.size()
          ? list.get(index)
          : null;
    }
    return at instanceof TemplateHashModel hash ? hash.get(step.group(1)) : null;
  }

  private static DataPath variable(Environment environment, String written)
      throws TemplateModelException {
    String name = written.split("[.\\[]", 2)[0];
    TreeSet<String> known = new TreeSet<>();
    for (Object each : environment.getKnownVariableNames()) {
      known.add(String.valueOf(each));
    }
    return known.contains(name)
        ? nowhere(written)
        : new DataPath(written, "", name, false, List.copyOf(known));
  }

  private static DataPath stopped(
      String written, String before, @Nullable TemplateModel at, @Nullable String name)
      throws TemplateModelException {
    List<String> parts = parts(at);
    boolean known = name == null || parts.isEmpty() || parts.contains(name);
    return new DataPath(written, owner(at, before), known ? null : name, false, parts);
  }

  private static DataPath nowhere(String written) {
    return new DataPath(written, "", null, false, List.of());
  }

  private static String owner(@Nullable TemplateModel model, String written) {
    return wrapped(model) instanceof Record value ? value.getClass().getSimpleName() : written;
  }

  private static List<String> parts(@Nullable TemplateModel model) throws TemplateModelException {
    if (wrapped(model) instanceof Record value) {
      return Arrays.stream(value.getClass().getRecordComponents())
          .map(RecordComponent::getName)
          .toList();
    }
    TreeSet<String> keys = new TreeSet<>();
    if (model instanceof TemplateHashModelEx hash) {
      TemplateModelIterator each = hash.keys().iterator();
      while (each.hasNext()) {
        keys.add(String.valueOf(each.next()));
      }
    }
    return List.copyOf(keys);
  }

  private static @Nullable Object wrapped(@Nullable TemplateModel model) {
    return model instanceof WrapperTemplateModel wrapper ? wrapper.getWrappedObject() : null;
  }
}
