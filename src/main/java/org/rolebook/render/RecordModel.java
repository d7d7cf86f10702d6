package org.rolebook.render;

import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleCollection;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rolebook.model.declare.ComponentReader;

/** A view as templates see it: its components by name, and nothing else. */
final class RecordModel implements TemplateHashModelEx, WrapperTemplateModel {

  private final Record view;
  private final Map<String, ComponentReader> components;
  private final ObjectWrapper wrapper;

  RecordModel(Record view, Map<String, ComponentReader> components, ObjectWrapper wrapper) {
    this.view = view;
    this.components = components;
    this.wrapper = wrapper;
  }

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    ComponentReader component = components.get(key);
    return component == null ? null : wrapper.wrap(component.of(view));
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  @Override
  public int size() {
    return components.size();
  }

  @Override
  public TemplateCollectionModel keys() {
    return new SimpleCollection(components.keySet(), wrapper);
  }

  @Override
  public TemplateCollectionModel values() {
    List<@Nullable Object> values = new ArrayList<>();
    components.values().forEach(component -> values.add(component.of(view)));
    return new SimpleCollection(values, wrapper);
  }

  @Override
  public Object getWrappedObject() {
    return view;
  }
}
