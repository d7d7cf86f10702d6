package org.rolebook.render;

import freemarker.template.Configuration;
import freemarker.template.DefaultListAdapter;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.declare.ComponentReader;

/** Shows views to templates: their components by name, and no record as a text of its own. */
final class ViewWrapper extends DefaultObjectWrapper {

  private final Map<Class<?>, Map<String, ComponentReader>> components = new ConcurrentHashMap<>();

  ViewWrapper() {
    super(Configuration.VERSION_2_3_34);
    setMemberAccessPolicy(new ViewAccess());
    writeProtect();
  }

  /** The kinds of values that views hold come first, the most frequent ones before others. */
  @Override
  public @Nullable TemplateModel wrap(@Nullable Object view) throws TemplateModelException {
    if (view instanceof String text) {
      return new SimpleScalar(text);
    }
    if (view instanceof Boolean yes) {
      return yes ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }
    if (view instanceof Record whole) {
      Map<String, ComponentReader> known = components(whole);
      return known == null ? super.wrap(view) : new RecordModel(whole, known, this);
    }
    if (view instanceof List<?> list) {
      return DefaultListAdapter.adapt(list, this);
    }
    return super.wrap(view);
  }

  /** The readers of a view; null for a model of its own. */
  private @Nullable Map<String, ComponentReader> components(Record view) {
    Map<String, ComponentReader> known = components.get(view.getClass());
    return known == null && !(view instanceof TemplateModel)
        ? components.computeIfAbsent(view.getClass(), ViewWrapper::read)
        : known;
  }

  private static Map<String, ComponentReader> read(Class<?> type) {
    Map<String, ComponentReader> readers = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      readers.put(component.getName(), new ComponentReader(component));
    }
    return readers;
  }
}
