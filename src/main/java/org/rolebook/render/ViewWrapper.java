package org.rolebook.render;

import freemarker.ext.beans.BeanModel;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;

/** Shows views to templates: their components by name, and no record as a text of its own. */
final class ViewWrapper extends DefaultObjectWrapper {

  ViewWrapper() {
    super(Configuration.VERSION_2_3_34);
    setMemberAccessPolicy(new ViewAccess());
    writeProtect();
  }

  @Override
  public TemplateModel wrap(Object view) throws TemplateModelException {
    return view instanceof Record && !(view instanceof TemplateModel)
        ? new BeanModel(view, this)
        : super.wrap(view);
  }
}
